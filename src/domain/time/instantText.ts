/** How PostgreSQL's `to_char` writes an instant of UTC as the ledger hashes it: ISO 8601, to the millisecond. */
export const instantFormat = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

/**
 * SQL that writes an instant to the millisecond, ISO 8601 in UTC.
 *
 * @param column - a timestamptz, or an expression of one
 */
export const instantText = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', ${instantFormat})`

/** SQL that writes an instant to the second, as feeds, maps and pages give it to readers. */
export const secondText = (column: string): string => instantText(column).replace('.MS', '')
