import type { PayloadRequest } from 'payload'

import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { Progress } from '../../domain/review/progress.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Approval } from './approvalOf.ts'
import type { StoredSignature } from './readSignatures.ts'

import { readProgress } from '../../domain/review/progress.ts'
import { everyAuthorOf } from '../audit/authorsOf.ts'
import { planFor } from '../config/reviewPlan.ts'
import { liveHashes } from '../ledger/liveKeys.ts'
import { approvalOf } from './approvalOf.ts'
import { openNotesOf } from './openNotesOf.ts'
import { readSignatures, readRounds } from './readSignatures.ts'

/** State of the review of one document: what would be signed, who signed what, what is next. */
export type Review = {
  readonly approval: Approval
  /** Accounts that may sign no stage; empty where authors may. */
  readonly authors: readonly string[]
  /** Whether exactly this text is public. */
  readonly isPublic: boolean
  readonly marks: readonly StoredSignature[]
  /** Notes on the text that nobody settled; they bar a release, and none of a text that is public. */
  readonly openNotes: number
  readonly plan: ReviewPlan
  readonly progress: Progress
}

/** Loads the state of the review of a document's newest revision. */
export async function reviewOf(document: LoadedDocument, req: PayloadRequest): Promise<Review> {
  const { collection, key } = document
  const approval = await approvalOf(document, req)
  const marks = (await readSignatures(req, [key])).get(key) ?? []
  const round = (await readRounds(req, [key])).get(key) ?? 1
  const live = (await liveHashes(req, [key])).get(key)
  const plan = planFor(req.payload, collection)
  const authors = plan.mayAuthorsSign ? [] : ((await everyAuthorOf([key], req)).get(key) ?? [])
  const isPublic = live?.contentHash === approval.contentHash
  return {
    approval,
    authors,
    isPublic,
    marks,
    openNotes: isPublic ? 0 : ((await openNotesOf(req, [key])).get(key) ?? 0),
    plan,
    progress: readProgress({ approvalHash: approval.hash, authors, marks, plan, round }),
  }
}
