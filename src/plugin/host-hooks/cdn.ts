/** A service that keeps pages near their readers, and drops them by their tags. */
export type Cdn =
  | {
      /** Where the API is, for tests; the service's own otherwise. */
      readonly api?: string
      /** The zone at Cloudflare, the service at Fastly. */
      readonly id: string
      readonly service: 'cloudflare' | 'fastly'
      readonly token: string
    }
  | {
      /** Is sent `{ "tags": […] }` by POST. */
      readonly address: string
      readonly service: 'http'
      /** Sent as a bearer token. */
      readonly token?: string | undefined
    }

/** One call to the API of a CDN. */
type Call = {
  readonly address: string
  readonly body: Readonly<Record<string, readonly string[]>>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Reads `cloudflare:ZONE`, `fastly:SERVICE` or the address of anything else.
 *
 * @returns undefined for anything else, and where a token is missing
 */
export function readCdn(text: string, token: string | undefined): Cdn | undefined {
  const [, service, id] = /^(cloudflare|fastly):([A-Za-z\d]{8,64})$/u.exec(text) ?? []
  if ((service === 'cloudflare' || service === 'fastly') && id !== undefined)
    return token ? { id, service, token } : undefined
  if (!/^https?:\/\//u.test(text) || !URL.canParse(text)) return undefined
  return { address: text, service: 'http', token }
}

const apis = {
  cloudflare: 'https://api.cloudflare.com/client/v4',
  fastly: 'https://api.fastly.com',
} as const

/**
 * The calls that have a CDN drop whatever has one of the tags.
 *
 * Source: Cloudflare API, Purge Cached Content, tags (30 a call at most); Fastly API, Purging, bulk purge by keys (256).
 */
export function callsOf(cdn: Cdn, tags: readonly string[]): readonly Call[] {
  if (cdn.service === 'http') {
    const { address, token } = cdn
    const headers = { ...(token !== undefined && { Authorization: `Bearer ${token}` }) }
    return [{ address, body: { tags }, headers }]
  }
  const { api = apis[cdn.service], id, service, token } = cdn
  if (service === 'cloudflare')
    return inParts(tags, 30).map((part) => ({
      address: `${api}/zones/${id}/purge_cache`,
      body: { tags: part },
      headers: { Authorization: `Bearer ${token}` },
    }))
  return inParts(tags, 256).map((part) => ({
    address: `${api}/service/${id}/purge`,
    body: { surrogate_keys: part },
    headers: { 'Fastly-Key': token },
  }))
}

const inParts = (tags: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(tags.length / size) }, (_, part) =>
    tags.slice(part * size, (part + 1) * size),
  )
