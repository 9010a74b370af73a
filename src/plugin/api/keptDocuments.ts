import type { PayloadRequest } from 'payload'

import type { PublicState } from './ledgerVersion.ts'

import { ByteCache } from '../values/byteCache.ts'

/** What anonymous callers were answered from while nothing public changed. */
export type KeptDocuments = {
  /** How many documents a filter finds, by collection and filter. */
  readonly counts: ByteCache<number>
  /** Documents as Payload made them; `null` for one that is not public. */
  readonly documents: ByteCache<object | null>
}

/** A symbol of the process: a build may hold this module twice. */
const mark = Symbol.for('payload-newsroom: state that an anonymous request reads')

/** Goes with the state itself: once something public has changed, nothing of it is left. */
const keptOf = new WeakMap<PublicState, KeptDocuments>()

/**
 * Says of a request that nobody is behind it, and which state of the ledger was read before it. What is kept for the
 * state is at least as new.
 */
export function markAnonymous(request: Request, state: PublicState): Request {
  Reflect.set(request, mark, state)
  return request
}

/** The documents that may answer a request; `undefined` when somebody may be behind it. */
export function keptFor(req: PayloadRequest): KeptDocuments | undefined {
  const state: unknown = Reflect.get(req, mark)
  if (!isState(state) || req.user) return undefined
  const known = keptOf.get(state)
  if (known) return known
  const kept: KeptDocuments = {
    counts: new ByteCache({ bytes: 4_000_000, bytesEach: 20_000 }),
    documents: new ByteCache({ bytes: 64_000_000, bytesEach: 1_000_000 }),
  }
  keptOf.set(state, kept)
  return kept
}

const isState = (state: unknown): state is PublicState =>
  typeof state === 'object' && state !== null

type Keeping = { document: object | null; key: string; kept: KeptDocuments }

/** Keeps a copy of a document as it was made. */
export function keepDocument({ document, key, kept }: Keeping): void {
  // Objects take about three times the space of the text that says the same.
  const bytes = JSON.stringify(document).length * 3
  kept.documents.set(key, { bytes, value: copyOf(document) })
}

/** Copies a document for one caller, who may change it: hooks do, and GraphQL populates rich text in place. */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => copyOf(each)) as Value
  // Functions, dates and all that is no plain object stay what they are.
  if (!isPlain(value)) return value
  const copy: Record<string, unknown> = {}
  for (const name in value) copy[name] = copyOf(value[name])
  return copy as Value
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
