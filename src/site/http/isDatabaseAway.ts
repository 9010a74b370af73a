/** SQLSTATE classes that say the server is not there, not ready or not keeping up: 08, 53, 57. */
const awaySqlStates = /^(08|53|57)...$/

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])

/** The pool's own words have no code: waited too long, or the connection fell while it was used. */
const awayMessages = /timeout|Connection terminated|not queryable/i

/** Whether an error means that the database cannot be asked now, rather than that we asked wrongly. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway)
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return awayCodes.has(code) || awaySqlStates.test(code) || awayMessages.test(error.message)
}
