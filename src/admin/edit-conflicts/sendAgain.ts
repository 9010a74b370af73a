import type { Sent } from './watchSaves.ts'

type AgainInput = {
  base: string
  change: (data: Readonly<Record<string, unknown>>) => Record<string, unknown>
  sent: Sent
}

/** Sends a request again on top of a newer version, with changed data. */
export async function sendAgain({
  base,
  change,
  sent: { init, url },
}: AgainInput): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('If-Match', `"${base}"`)
  return fetch(url, { ...init, body: withData(init.body, change), headers })
}

function withData(
  body: RequestInit['body'],
  change: (data: Readonly<Record<string, unknown>>) => Record<string, unknown>,
): RequestInit['body'] {
  const changed = (text: string) =>
    JSON.stringify(change(JSON.parse(text) as Record<string, unknown>))
  if (typeof body === 'string') return changed(body)
  if (!(body instanceof FormData)) return body ?? null
  const form = new FormData()
  for (const [name, value] of body)
    form.append(name, name === '_payload' && typeof value === 'string' ? changed(value) : value)
  return form
}
