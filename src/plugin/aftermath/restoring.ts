import type { PayloadRequest } from 'payload'

import type { DocumentKey } from '../../domain/publications/snapshot.ts'

/** Requests that restore withdrawn documents. By the request itself: Payload changes its context under way. */
const underWay = new WeakMap<object, ReadonlySet<DocumentKey>>()

/** Says which withdrawn documents this request brings back. */
export function beginRestoring(req: PayloadRequest, keys: Iterable<DocumentKey>): void {
  underWay.set(req, new Set(keys))
}

/** Whether a document, though withdrawn, is about to come back in this request. */
export const isRestoring = (req: PayloadRequest, key: DocumentKey): boolean =>
  underWay.get(req)?.has(key) ?? false
