import type { Payload } from 'payload'

import { executeAuthStrategies } from 'payload'

import { readAdapter } from '../database/query.ts'
import { addressIn } from '../security/clientAddress.ts'
import { hashOf } from '../security/tokens.ts'
import { apiOptionsOf } from './apiOptions.ts'

/** Who asks the content API, and how much they may. */
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

/** `Authorization: Newsroom-Key nk_…`. Not `Bearer`: Payload takes what follows that for a session. */
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
  // An address is somebody's: what is kept of it is kept for a minute or two, and as a hash.
  return { kind: 'counted', name: hashOf(`address ${address}`), perMinute: anonymousPerMinute }
}

/**
 * Whether Payload itself knows who is asking: nobody else reads sessions out of headers, or two readers would come to
 * disagree. Without a session it costs nothing.
 */
export async function isSignedIn(headers: Headers, payload: Payload): Promise<boolean> {
  const { user } = await executeAuthStrategies({ headers, payload })
  return user !== null
}

/** What an answer to nobody in particular depends on. No name of a person or a program is among it. */
const namingNobody = ['accept', 'accept-language', 'content-type', 'origin'] as const

/** The same question, asked by nobody. */
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

/** A key that is switched off stops working within this time, on every server. */
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
    text: `SELECT id::text, per_minute::text FROM api_keys WHERE hash = $1 AND is_active`,
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
