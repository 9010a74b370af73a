import type { PayloadRequest } from 'payload'

import { toObject } from '../values/toObject.ts'

/**
 * The versions that a save says it started from: `baseVersion` in its data, else the header `If-Match`, else
 * `baseVersion` in the address. A header may name several, for a request that touches several documents.
 */
export function readBaseVersion(data: unknown, req: PayloadRequest): readonly string[] {
  const { baseVersion } = toObject(data)
  if (isNamed(baseVersion)) return [baseVersion]
  const inHeader = readTags(req.headers.get('If-Match') ?? '')
  if (inHeader.length > 0) return inHeader
  const inAddress = req.searchParams.get('baseVersion')
  return isNamed(inAddress) ? [inAddress] : []
}

/** As a proxy that compresses passes them on, too: `W/"…"`. A `*` names no version, and so is none. */
const readTags = (header: string): string[] =>
  [...header.matchAll(/(?:W\/)?"([^"]+)"/gu)].map(([, tag = '']) => tag)

const isNamed = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** The data without the name of the version that it started from, which is no part of any document. */
export function withoutBase<Args>(args: Args): Args {
  const { data } = toObject(args)
  if (typeof data !== 'object' || data === null || !('baseVersion' in data)) return args
  const rest = Object.entries(data).filter(([name]) => name !== 'baseVersion')
  return { ...args, data: Object.fromEntries<unknown>(rest) }
}
