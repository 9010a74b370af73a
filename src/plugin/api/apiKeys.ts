import type { Payload } from 'payload'

import { executeAuthStrategies } from 'payload'

import { readAdapter } from '../database/query.ts'
import { addressIn } from '../security/clientAddress.ts'
import { hashOf } from '../security/tokens.ts'
import { apiOptionsOf } from './apiOptions.ts'

/** Caller of the content API, with their rate limit. */
export type Caller =
  | {
      readonly keyID?: string
      readonly kind: 'counted'
      readonly name: string
      readonly perMinute: number
    }
  | { readonly kind: 'badKey' }
  | { readonly kind: 'free' }
  | { readonly kind: 'staff' }

/** Header `Authorization: Newsroom-Key nk_…`. Not `Bearer`: Payload reads that as a session. */
const KEY = /^newsroom-key\s+(\S{1,200})$/iu

export async function readCaller(headers: Headers, payload: Payload): Promise<Caller> {
  const authorization = headers.get('authorization')
  if (authorization !== null && /^newsroom-key\b/iu.test(authorization)) {
    const key = await findKey(KEY.exec(authorization)?.[1], payload)
    if (!key) return { kind: 'badKey' }
    return { keyID: key.id, kind: 'counted', name: `key ${key.id}`, perMinute: key.perMinute }
  }
  if (await isSignedIn(headers, payload)) return { kind: 'staff' }
  const address = addressIn({ headers, payload })
  const { anonymousPerMinute } = apiOptionsOf(payload)
  if (address === undefined || anonymousPerMinute === 0) return { kind: 'free' }
  // Addresses are personal data: only a hash is stored, for a minute or two.
  return { kind: 'counted', name: hashOf(`address ${address}`), perMinute: anonymousPerMinute }
}

/**
 * Whether Payload recognises the session. Only Payload reads sessions from headers, since two readers would come to
 * disagree. Without a session the check costs nothing.
 */
export async function isSignedIn(headers: Headers, payload: Payload): Promise<boolean> {
  const { user } = await executeAuthStrategies({ headers, payload })
  return user !== null
}

/** Headers that an anonymous response depends on; none of them identifies a person or a program. */
const namingNobody = ['accept', 'accept-language', 'content-type', 'origin'] as const

/** Copy of a request without its identity. */
export const asNobody = (request: Request): Request =>
  new Request(request.url, {
    body: request.body,
    duplex: 'half',
    headers: namingNobody.flatMap((name): [string, string][] => {
      const value = request.headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
    method: request.method,
  } as RequestInit)

type Key = {
  readonly id: string
  readonly perMinute: number
}

type KnownKey = {
  readonly key: Key | undefined
  readonly until: number
}

/** Time after which a deactivated key stops working, on every server. */
const memoryMs = 5000
const mostKnown = 1000
const known = new Map<string, KnownKey>()

async function findKey(secret: string | undefined, payload: Payload): Promise<Key | undefined> {
  if (secret === undefined) return undefined
  const hash = hashOf(secret)
  const found = known.get(hash)
  if (found && found.until > Date.now()) return found.key
  const { rows } = await readAdapter(payload).pool.query<{ id: string; per_minute: string }>({
    name: 'newsroom-api-key',
    text: `SELECT id::text, per_minute::text FROM api_keys WHERE hash = $1 AND is_active AND scope = 'read'`,
    values: [hash],
  })
  const [row] = rows
  const key = row && { id: row.id, perMinute: Number(row.per_minute) }
  known.delete(hash)
  known.set(hash, { key, until: Date.now() + memoryMs })
  const [oldest] = known.keys()
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest)
  return key
}
