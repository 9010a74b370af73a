/** SQLSTATE classes that say the server is not there, not ready or not keeping up: 08, 53, 57. */
const awaySqlStates = /^(?:08|53|57)[0-9A-Z]{3}$/u

const awayCodes: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])

/** Messages of the driver that carry no code: a timeout, or a connection that fell while in use. */
const awayMessages =
  /^(?:Connection terminated|timeout (?:exceeded|expired) when trying to connect|Client has encountered a connection error|Query read timeout)/iu

/** Whether an error, at any depth of `cause`, means that the database cannot be reached now. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 6) return false
  if (saysAway(error)) return true
  const inner = error instanceof AggregateError ? error.errors : [innerOf(error)]
  return inner.some((each) => isDatabaseAway(each, depth + 1))
}

function saysAway(error: Error): boolean {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return awayCodes.has(code) || awaySqlStates.test(code) || awayMessages.test(error.message)
}

const innerOf = (error: Error): unknown =>
  'originalError' in error ? error.originalError : error.cause
