import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { readAdapter } from './query.ts'

/*
 * Payload's own tables, for statements that Payload has no question for: by the names that its adapter gave them, which
 * a host's `dbName`, suffixes and schema change.
 */

/** The table of a collection or global. */
export const tableOf = (payload: Payload, slug: string): SQL => find(payload, toSnakeCase(slug))

/** The table of the versions of a collection or global. */
export const versionsOf = (payload: Payload, slug: string): SQL =>
  find(payload, `_${toSnakeCase(slug)}${readAdapter(payload).versionsSuffix ?? '_v'}`)

/** The table of the relations of the versions of a collection. */
export const versionRelationsOf = (payload: Payload, slug: string): SQL => {
  const { relationshipsSuffix = '_rels', versionsSuffix = '_v' } = readAdapter(payload)
  return find(payload, `_${toSnakeCase(slug)}${versionsSuffix}`, relationshipsSuffix)
}

function find(payload: Payload, name: string, suffix = ''): SQL {
  const { tableNameMap, tables } = readAdapter(payload)
  const table: unknown = tables[(tableNameMap.get(name) ?? name) + suffix]
  if (!table) throw new Error(`the database of Payload has no table ${name}${suffix}`)
  return sql`${table}`
}

const toSnakeCase = (slug: string): string => slug.replaceAll('-', '_')
