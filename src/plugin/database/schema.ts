import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { Execute } from './ownerSql.ts'
import type { Trigger } from './trigger.ts'

import { readSql } from './readSql.ts'

/**
 * Database objects of a feature beside Payload's tables, and guards on those. `install/` creates them, grants the roles their privileges and finds differences from what was installed. Every statement is idempotent.
 */
export type Schema = {
  /** Updates existing rows; runs last. */
  readonly backfill?: string
  /** Tables, sequences and indexes; runs first. */
  readonly create: string
  /** Folder of the feature, with its functions in `sql/`, one a file. */
  readonly feature: string
  /** Finds the triggers that depend on the host's tables and columns. */
  readonly findTriggers?: (execute: Execute) => Promise<readonly Trigger[]>
  /** Functions in the order of creation. They call functions of their own feature and of lower floors alone. */
  readonly functions?: readonly string[]
  /** Indexes that use the functions. */
  readonly indexes?: string
  /** Functions that every role may call, such as triggers; the others are for the app alone. */
  readonly openFunctions?: readonly string[]
  /** Sequences that the app may read but not advance: only the feature's functions do. */
  readonly sequences?: readonly string[]
  /** Tables on which the app's privileges are restricted. */
  readonly tables?: Readonly<Record<string, TableRule>>
  readonly triggers?: readonly Trigger[]
  /** Values for `{{name}}` in `create` and in the functions. */
  readonly values?: (host: Host) => Values
}

/** Facts that the installed SQL depends on. */
export type Host = {
  /** Whether the host app's ids are UUIDs, assigned by the app; otherwise numbers, assigned by the database. */
  readonly hasUuids: boolean
  /** Review plan of the newsroom. */
  readonly review: ReviewPlan
  /** Time zone of the newsroom until its settings are saved, an IANA name. */
  readonly timeZone: string
}

export type TableRule = {
  /** Privileges of the app on rows: `add` to insert and read, `read`, or `none`. */
  readonly app: 'add' | 'none' | 'read'
  /** Rows are never changed or deleted, not even by the owner. */
  readonly isAppendOnly?: true
  /** Rows are added only in a transaction that the app has proven to have opened. */
  readonly isProven?: true
  /** Columns that the app may update nevertheless. */
  readonly openColumns?: readonly string[]
}

type Values = Readonly<Record<string, string>>

/** Statements that create a feature's tables. */
export const createTables = ({ create, values }: Schema, host: Host): string =>
  fill(create, values?.(host) ?? {})

export type DatabaseFunction = {
  /** Whether only the app may call it. */
  readonly isAppOnly: boolean
  readonly name: string
  /** Name with parameter types, which identifies the function in PostgreSQL. */
  readonly signature: string
  /** Statements that install it. */
  readonly text: string
}

/** Functions of a feature, in the order of creation. */
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

/** Replaces `{{name}}` by values. */
const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {{${name}}}`)
    return value
  })

/** SQL expression for the id of a new row. */
export const rowID = ({ hasUuids }: Pick<Host, 'hasUuids'>): string =>
  hasUuids ? `(p->>'id')::uuid` : 'DEFAULT'

/**
 * Sets the search path of the newsroom's functions, temporary tables last. By default PostgreSQL looks for those first, and anybody could create one with a table's name for a guard to read instead.
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
