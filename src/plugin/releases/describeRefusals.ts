import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { WaivedItem } from '../../domain/releases/waivers.ts'
import type { Refused } from './releaseDocuments.ts'

import { readKey } from '../../domain/ledger/kinds.ts'
import { timeZoneOf } from '../config/locale.ts'
import { describeRefusal } from '../http/describeRefusal.ts'
import { answer } from '../http/endpoint.ts'

/** Reasons that are resolved in the review of a document, not in its form. */
const mendedInReview: ReadonlySet<Refusal['reason']> = new Set([
  'comments.open',
  'release.notSigned',
])

/** Reasons that cannot be resolved in the document they name. */
const notMended: ReadonlySet<Refusal['reason']> = new Set(['release.missing'])

/** Path in the panel where a refusal is resolved; undefined when there is none. */
function placeToMend(
  { document, reason }: Pick<Refusal, 'document' | 'reason'>,
  adminRoute: string,
): string | undefined {
  const name = document === undefined ? undefined : readKey(document)
  if (!name || notMended.has(reason)) return undefined
  if (name.collection === 'site-settings') return `${adminRoute}/globals/site-settings`
  const place = `${adminRoute}/collections/${name.collection}/${name.id}`
  return mendedInReview.has(reason) ? `${place}/review` : place
}

/** Translates refusals for the caller, with times in the newsroom's zone. */
export async function describeRefusals(req: PayloadRequest, refusals: readonly Refusal[]) {
  const timeZone = await timeZoneOf(req)
  const { admin } = req.payload.config.routes
  return refusals.map(({ document, item, reason, vars }) => {
    const href = placeToMend({ ...(document !== undefined && { document }), reason }, admin)
    return {
      ...(document !== undefined && { document }),
      ...(href !== undefined && { href }),
      ...(item !== undefined && { item }),
      message: describeRefusal({ refusal: { reason, ...(vars && { vars }) }, req, timeZone }),
    }
  })
}

/** Response 409: every reason with the place to resolve it, the completeness list, and what would go out, as far as known. */
export const refuseRelease = async (
  req: PayloadRequest,
  { changedPublic, companions, documents, items = [], refusals }: Refused,
): Promise<Response> =>
  answer(
    {
      ...(changedPublic && { changedPublic }),
      ...(companions && { companions }),
      ...(documents && { documents }),
      errors: await describeRefusals(req, refusals),
      items: describeItems(req, items),
      kind: 'refused',
    },
    409,
  )

/** Adds to each item of the completeness list its path in the panel. */
export const describeItems = (req: PayloadRequest, items: readonly WaivedItem[]) =>
  items.map((item) => ({
    ...item,
    href: placeToMend(
      { document: item.document, reason: 'release.fieldMissing' },
      req.payload.config.routes.admin,
    ),
  }))
