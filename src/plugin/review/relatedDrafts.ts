import type { PayloadRequest } from 'payload'

import type { PanelPartner } from '../../domain/review/reviewPanel.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'

import { formatStage } from '../config/formatStage.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { packageOf } from '../ledger/packageOf.ts'
import { decideVerdict } from './decideVerdict.ts'
import { embargoOf } from './embargoOf.ts'
import { reviewOf } from './reviewOf.ts'

/** Largest number of related drafts: more than a session yields. A desk with more signs them one by one. */
const mostPartners = 12

type Input = { document: LoadedDocument; req: PayloadRequest; staff: Staff }

/** The other drafts of the package, and whether their signer may sign them in one act with this one. */
export async function relatedDrafts({ document, req, staff }: Input): Promise<PanelPartner[]> {
  const partners: PanelPartner[] = []
  for (const { collection, id } of (await packageOf(document, req)).slice(0, mostPartners)) {
    const loaded = await loadDocument({ collection, id }, req)
    if (!loaded) continue
    const review = await reviewOf(loaded, req)
    if (review.isPublic) continue
    const answer = await decideVerdict({ document: loaded, req, review, staff, verdict: 'pass' })
    const { isComplete, next } = review.progress
    const embargo = embargoOf(loaded, review)
    partners.push({
      collection,
      id,
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
