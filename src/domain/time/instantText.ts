/**
 * SQL that writes an instant as the ledger hashes it: ISO 8601 in UTC, to the millisecond.
 *
 * @param column - a timestamptz, or an expression of one
 */
export const instantText = (column: string): string => isoText(column, 'HH24:MI:SS.MS')

/** SQL that writes an instant to the second, as feeds, maps and pages give it to readers. */
export const secondText = (column: string): string => isoText(column, 'HH24:MI:SS')

const isoText = (column: string, time: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"${time}"Z"')`
