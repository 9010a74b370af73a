import type { PayloadRequest } from 'payload'

import { toObject } from '../values/toObject.ts'

/**
 * Reads the versions that a save started from: `baseVersion` in its data, else the header `If-Match`, else `baseVersion` in the query string. A header may name several, for a request that changes several documents.
 */
export function readBaseVersion(data: unknown, req: PayloadRequest): readonly string[] {
  const { baseVersion } = toObject(data)
  if (isNamed(baseVersion)) return [baseVersion]
  const inHeader = readTags(req.headers.get('If-Match') ?? '')
  if (inHeader.length > 0) return inHeader
  const inAddress = req.searchParams.get('baseVersion')
  return isNamed(inAddress) ? [inAddress] : []
}

/** Tags of an `If-Match` header, weak ones (`W/"…"`) included, since compressing proxies weaken them. `*` names no version and is ignored. */
const readTags = (header: string): string[] =>
  [...header.matchAll(/(?:W\/)?"([^"]+)"/gu)].map(([, tag = '']) => tag)

const isNamed = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** Removes `baseVersion` from the data of an operation: it is no part of a document. */
export function withoutBase<Args>(args: Args): Args {
  const { data } = toObject(args)
  if (typeof data !== 'object' || data === null || !('baseVersion' in data)) return args
  const rest = Object.entries(data).filter(([name]) => name !== 'baseVersion')
  return { ...args, data: Object.fromEntries<unknown>(rest) }
}
