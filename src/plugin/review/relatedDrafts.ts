import type { PayloadRequest, Where } from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { PanelPartner } from '../../domain/review/reviewPanel.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'

import { keyOf } from '../../domain/ledger/kinds.ts'
import { formatStage } from '../config/formatStage.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { decideVerdict } from './decideVerdict.ts'
import { embargoOf } from './embargoOf.ts'
import { reviewOf } from './reviewOf.ts'

/** More texts than a session yields; a desk that covers more signs them one by one. */
const mostPartners = 12

type Package = 'meetings' | 'reports' | 'speeches'

type Input = { document: LoadedDocument; req: PayloadRequest; staff: Staff }

/** The other texts of the same meeting, and those that name each other, as far as readers do not have them as they are. */
export async function relatedDrafts({ document, req, staff }: Input): Promise<PanelPartner[]> {
  const names = await findPartners(document, req)
  const partners: PanelPartner[] = []
  for (const name of names.slice(0, mostPartners)) {
    const loaded = await loadDocument(name, req)
    if (!loaded || loaded.document.deletedAt) continue
    const review = await reviewOf(loaded, req)
    if (review.isPublic) continue
    const answer = await decideVerdict({ document: loaded, req, review, staff, verdict: 'pass' })
    const { isComplete, next } = review.progress
    const embargo = embargoOf(loaded, review)
    partners.push({
      ...name,
      approvalHash: review.approval.hash,
      ...(embargo !== undefined && { embargo }),
      isComplete,
      key: loaded.key,
      mayJoin: answer.kind === 'may',
      ...(next && { stageLabel: formatStage({ key: next.key, plan: review.plan, req }) }),
      title: loaded.title,
    })
  }
  return partners
}

type Name = { readonly collection: Package; readonly id: string }

async function findPartners(document: LoadedDocument, req: PayloadRequest): Promise<Name[]> {
  const named = document.relations.flatMap(({ collection, id }): Name[] =>
    isPackage(collection) ? [{ collection, id }] : [],
  )
  const meeting =
    document.collection === 'meetings'
      ? document.id
      : named.find(({ collection }) => collection === 'meetings')?.id
  const sameMeeting: Where[] = meeting === undefined ? [] : [{ meeting: { equals: meeting } }]
  const reporting: Where[] =
    document.collection === 'speeches' ? [{ speeches: { in: [document.id] } }] : []
  const found = [
    ...named,
    ...(await idsWhere('reports', [...sameMeeting, ...reporting], req)),
    ...(await idsWhere('speeches', sameMeeting, req)),
  ]
  const partners = new Map(found.map((name) => [keyOf(name.collection, name.id), name]))
  partners.delete(document.key)
  return [...partners.values()]
}

const isPackage = (collection: PublicCollection): collection is Package =>
  collection === 'meetings' || collection === 'reports' || collection === 'speeches'

async function idsWhere(
  collection: 'reports' | 'speeches',
  any: readonly Where[],
  req: PayloadRequest,
): Promise<Name[]> {
  if (any.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: mostPartners,
    // The endpoint asked for staff, and staff read every text.
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    sort: '-updatedAt',
    where: { or: [...any] },
  })
  return docs.map(({ id }: { readonly id: number | string }) => ({ collection, id: String(id) }))
}
