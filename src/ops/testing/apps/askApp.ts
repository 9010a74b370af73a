/** Answer of an app: its status, and the JSON it sent. */
export type Answer = { readonly body: Readonly<Record<string, unknown>>; readonly status: number }

type Question = {
  readonly body?: FormData | Readonly<Record<string, unknown>>
  readonly method?: 'GET' | 'PATCH' | 'POST'
  readonly path: string
  /** Session of an account; nobody's when left out. */
  readonly token?: string
  readonly url: string
}

/** Asks an app's API over the network, as another program would. */
export async function askApp({
  body,
  method = body ? 'POST' : 'GET',
  path,
  token,
  url,
}: Question): Promise<Answer> {
  const isForm = body instanceof FormData
  const response = await fetch(`${url}/api${path}`, {
    headers: {
      ...(body && !isForm && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `JWT ${token}` }),
    },
    method,
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  try {
    return { body: JSON.parse(text) as Answer['body'], status: response.status }
  } catch {
    return { body: { text: text.slice(0, 500) }, status: response.status }
  }
}

/**
 * The answer's body.
 *
 * @throws {Error} with the answer, when it is no success
 */
export function bodyOf({ body, status }: Answer, what: string): Answer['body'] {
  if (status < 400) return body
  throw new Error(`${what}: ${status} ${JSON.stringify(body).slice(0, 1000)}`)
}
