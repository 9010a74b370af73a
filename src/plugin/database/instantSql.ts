import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { sql } from '@payloadcms/db-postgres'

import { instantFormat } from '../../domain/time/instantText.ts'

/**
 * Prints an instant in a statement: ISO 8601 in UTC, to the millisecond.
 *
 * @param column - a timestamptz, or an expression of one; as text it is no value, and is not escaped
 */
export const instantSql = (column: SQL | string): SQL =>
  sql`to_char(${typeof column === 'string' ? sql.raw(column) : column}::timestamptz AT TIME ZONE 'UTC', ${sql.raw(instantFormat)})`
