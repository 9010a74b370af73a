/** Pattern for PostgreSQL's `to_char`: ISO 8601 in UTC to the millisecond, as the ledger hashes it. */
export const instantFormat = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

/**
 * SQL expression for an instant to the millisecond, ISO 8601 in UTC.
 *
 * @param column - a timestamptz, or an expression of one
 */
export const instantText = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', ${instantFormat})`

/** SQL expression for an instant to the second, as feeds, sitemaps and pages show it. */
export const secondText = (column: string): string => instantText(column).replace('.MS', '')
