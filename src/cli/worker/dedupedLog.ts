import type { Payload } from 'payload'

/** A log that says the same thing of the same subject once, until it is well again. */
export type OnceLog = {
  readonly allWell: (subject: string) => void
  readonly fault: (found: { readonly error: unknown; readonly subject: string }) => void
}

/** A database that is away for an hour is one line, not seven thousand. */
export function createDedupedLog(logger: Pick<Payload['logger'], 'error' | 'info'>): OnceLog {
  const said = new Map<string, string>()
  return {
    allWell: (subject) => {
      if (said.delete(subject)) logger.info(`worker: ${subject}: well again`)
    },
    fault: ({ error, subject }) => {
      const message = messageOf(error)
      if (said.get(subject) === message) return
      said.set(subject, message)
      // The message alone: errors of the database carry the connection, its settings and its key.
      logger.error(`worker: ${subject}: ${message}`)
    },
  }
}

/** The innermost message: what wraps it repeats the statement and its values. */
function messageOf(error: unknown): string {
  let innermost: unknown = error
  for (let depth = 0; depth < 6; depth += 1) {
    if (!(innermost instanceof Error) || innermost.cause === undefined) break
    innermost = innermost.cause
  }
  return (innermost instanceof Error ? innermost.message : String(innermost)).slice(0, 300)
}
