import type { CollectionBeforeChangeHook } from 'payload'

import { isShortened } from '../../domain/review/embargo.ts'
import { clockOf } from '../config/clock.ts'
import { apiError } from '../values/apiError.ts'
import { readFixedEmbargo } from './embargoOf.ts'

type Embargoed = { embargoUntil?: null | string; id: number | string }

/**
 * Refuses a save that moves a signed embargo earlier, and says where that is done. A release reads the signatures
 * themselves, whatever the text says by then.
 *
 * @throws {APIError} 403
 */
export const refuseEarlierEmbargo: CollectionBeforeChangeHook<Embargoed> = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  const from = instantOf(originalDoc?.embargoUntil)
  if (operation !== 'update' || !originalDoc || from === undefined || !('embargoUntil' in data))
    return data
  const to = instantOf(data.embargoUntil)
  if (!isShortened({ from, now: await clockOf(req), to })) return data
  const key = `${slug}:${originalDoc.id}`
  const { isFixed, signed } = await readFixedEmbargo({ collection: slug, key }, req)
  // Carries out what was just signed.
  if (!isFixed || (signed !== undefined && instantOf(signed) === to)) return data
  throw apiError(req, { key: 'review.embargoFixed', status: 403 })
}

function instantOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString()
}
