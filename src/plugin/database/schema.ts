import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { Execute } from './ownerSql.ts'
import type { Trigger } from './trigger.ts'

import { readSql } from './readSql.ts'

/**
 * What a feature keeps in the database beside Payload's own tables, or guards of those. `install/` installs it, grants
 * the roles their rights and finds what is no longer as it was installed. Every statement may run again and again.
 */
export type Schema = {
  /** Mends what was there before, after all else. */
  readonly backfill?: string
  /** Tables, sequences and indexes, before there is any function. */
  readonly create: string
  /** The feature's folder: its functions lie in `sql/` there, one a file. */
  readonly feature: string
  /** Triggers that depend on which tables and columns the host has. */
  readonly findTriggers?: (execute: Execute) => Promise<readonly Trigger[]>
  /** Functions in the order in which they are created. Of other features they call those on lower floors alone. */
  readonly functions?: readonly string[]
  /** What needs the functions: indexes over what they make. */
  readonly indexes?: string
  /** Functions that everybody may call, such as triggers; the others are for the app and nobody else. */
  readonly openFunctions?: readonly string[]
  /** Sequences that the app may read, and only the feature's functions advance. */
  readonly sequences?: readonly string[]
  /** Tables in which the app may not do everything. */
  readonly tables?: Readonly<Record<string, TableRule>>
  readonly triggers?: readonly Trigger[]
  /** What stands in `create` and in the functions for `{{name}}`. */
  readonly values?: (host: Host) => Values
}

/** What the installed texts depend on. */
export type Host = {
  /** Whether the host app's ids are UUIDs, made by the app; else they are numbers, made by the database. */
  readonly hasUuids: boolean
  /** What texts go through before they may go out. */
  readonly review: ReviewPlan
}

export type TableRule = {
  /** What the app may do with rows of the table: add and read them, read them, or neither. */
  readonly app: 'add' | 'none' | 'read'
  /** Rows are never changed or deleted, by the owner neither. */
  readonly isAppendOnly?: true
  /** Rows are added in a transaction that the app has proven, and in no other. */
  readonly isProven?: true
  /** The columns that the app may change nevertheless. */
  readonly openColumns?: readonly string[]
}

type Values = Readonly<Record<string, string>>

/** The statements that create a feature's tables. */
export const createTables = ({ create, values }: Schema, host: Host): string =>
  fill(create, values?.(host) ?? {})

export type DatabaseFunction = {
  /** Whether it is for the app and nobody else. */
  readonly isAppOnly: boolean
  readonly name: string
  /** With the types of its parameters, by which PostgreSQL tells it from others of its name. */
  readonly signature: string
  /** The statements that install it. */
  readonly text: string
}

/** The functions of a feature, in the order in which they are created. */
export function functionsOf(schema: Schema, host: Host): DatabaseFunction[] {
  const { feature, functions = [], openFunctions = [], values } = schema
  return functions.map((name) => {
    const text = fill(readSql({ feature, name }), values?.(host) ?? {})
    const [, parameters = ''] = /^CREATE OR REPLACE FUNCTION \w+\(([^)]*)\)/mu.exec(text) ?? []
    const types = parameters
      .split(', ')
      .map((parameter) => parameter.slice(parameter.indexOf(' ') + 1))
    const signature = `${name}(${types.join(', ')})`
    return { isAppOnly: !openFunctions.includes(name), name, signature, text }
  })
}

/** Puts values in for `{{name}}`. */
const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {{${name}}}`)
    return value
  })

/** What the database is given as the id of a new row. */
export const rowID = ({ hasUuids }: Pick<Host, 'hasUuids'>): string =>
  hasUuids ? `(p->>'id')::uuid` : 'DEFAULT'

/**
 * Temporary tables come last: PostgreSQL looks for them first unless told, and everybody may make one, named like
 * ours, for a guard to read in place of ours.
 */
export const searchPaths = `
DO $$ DECLARE v_function regprocedure; BEGIN
  FOR v_function IN SELECT oid FROM pg_proc
    WHERE pronamespace = current_schema()::regnamespace AND starts_with(proname, 'newsroom_')
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', v_function, current_schema());
  END LOOP;
END $$;
`
