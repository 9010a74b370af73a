/** Answer of an endpoint, or the reasons of its refusal, in words for people. */
export type Answered<Body> =
  | { readonly body: Body; readonly isRefused: false }
  | {
      /** What came beside the reasons. */
      readonly answer?: unknown
      readonly isRefused: true
      readonly reasons: readonly string[]
      readonly status?: number
    }

type Input = { api: string; body?: unknown; path: string; signal?: AbortSignal }

/**
 * Asks an endpoint of the newsroom, with a body to POST. A server that cannot be reached is a refusal too.
 *
 * @param api - where the host app has its API: `useConfig().config.routes.api`
 */
export const ask = <Body>({ path, ...rest }: Input): Promise<Answered<Body>> =>
  askPayload<Body>({ ...rest, path: `newsroom/${path}` })

/** Asks Payload's own REST API in the same way. */
export async function askPayload<Body>({
  api,
  body,
  path,
  signal,
}: Input): Promise<Answered<Body>> {
  try {
    const response = await fetch(`${api}/${path}`, {
      credentials: 'same-origin',
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      }),
      ...(signal && { signal }),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { body: answer as Body, isRefused: false }
    const { status } = response
    return { answer, isRefused: true, reasons: reasonsIn(answer, response), status }
  } catch (error) {
    return { isRefused: true, reasons: [error instanceof Error ? error.message : String(error)] }
  }
}

/** Reads the messages of a refusal; one without any says what its status means. */
function reasonsIn(answer: unknown, { status, statusText }: Response): string[] {
  const errors: unknown =
    typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : undefined
  return Array.isArray(errors)
    ? errors.flatMap((error: unknown) =>
        typeof error === 'object' && error !== null && 'message' in error
          ? [String(error.message)]
          : [],
      )
    : [statusText || String(status)]
}
