import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { sql } from '@payloadcms/db-postgres'

import { instantText } from '../../domain/time/instantText.ts'

/**
 * Prints an instant in a statement: ISO 8601 in UTC, to the millisecond.
 *
 * @param column - a timestamptz or an expression of one, by us: it is no value, and is not escaped
 */
export const instantSql = (column: string): SQL => sql.raw(instantText(column))
