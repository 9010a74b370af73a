/** SQLSTATE of an error, at any depth of `cause`. */
export function sqlState(error: unknown): string | undefined {
  let cause: unknown = error
  for (let depth = 0; depth < 6 && typeof cause === 'object' && cause !== null; depth++) {
    if ('code' in cause && typeof cause.code === 'string' && /^[0-9A-Z]{5}$/u.test(cause.code)) {
      return cause.code
    }
    cause =
      'originalError' in cause ? cause.originalError : 'cause' in cause ? cause.cause : undefined
  }
  return undefined
}
