import type { PayloadRequest } from 'payload'

import type { Verdict } from '../../domain/review/progress.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { MessageKey } from '../translations/messages.ts'
import type { Review } from './reviewOf.ts'

import { maySign } from '../../domain/review/maySign.ts'
import { isUnderway, returnOf } from '../../domain/review/textState.ts'
import { may } from '../../domain/staff/roles.ts'
import { authorsOf } from '../audit/authorsOf.ts'
import { formatStage } from '../config/formatStage.ts'
import { absentOnesFor, staffToday } from '../staff/deputies.ts'

/** Verdict that a staff member would give on a text. */
export type Judgement = {
  readonly document: LoadedDocument
  readonly req: PayloadRequest
  readonly review: Review
  readonly staff: Staff
  /** Name of an optional stage; by default the next one. */
  readonly stage?: string
  readonly verdict: Verdict
}

export type Answer =
  | {
      readonly kind: 'may'
      readonly role?: Staff['roles'][number]
      readonly stage: string
      readonly standsInFor?: { readonly id: string; readonly name: string }
    }
  | {
      readonly kind: 'mayNot'
      readonly reason: MessageKey
      readonly vars: Readonly<Record<string, string>>
    }

const mayNot = (reason: MessageKey): Answer => ({ kind: 'mayNot', reason, vars: {} })

/**
 * Decides whether somebody may give this verdict, and at which stage; otherwise the reasons, with stages called by
 * their names.
 */
export async function decideVerdict(judgement: Judgement): Promise<Answer> {
  const answer = await answerTo(judgement)
  if (answer.kind === 'may') return answer
  const { document, req, review } = judgement
  const stages = Object.entries(answer.vars).map(([name, key]): [string, string] => [
    name,
    formatStage({ key, plan: review.plan, req }),
  ])
  return { ...answer, vars: { ...Object.fromEntries(stages), title: document.title } }
}

async function answerTo(judgement: Judgement): Promise<Answer> {
  if (judgement.review.isPublic) return mayNot('review.public')
  switch (judgement.verdict) {
    case 'pass':
      return mayPass(judgement)
    case 'return':
      return maySendBack(judgement)
    case 'submit':
      return mayHandIn(judgement)
    case 'urgent':
      return mayHurry(judgement)
  }
}

async function mayHandIn({ document, req, review, staff }: Judgement): Promise<Answer> {
  // A text that was signed is on its way, whoever brought it there.
  if (isUnderway(review) || review.progress.isComplete) return mayNot('review.submittedAlready')
  const isOwn = may(staff, 'edit') || (await authorsOf(document, req)).includes(staff.id)
  return isOwn ? { kind: 'may', stage: 'submission' } : mayNot('review.notYours')
}

async function mayHurry({ req, review, staff }: Judgement): Promise<Answer> {
  const { authors, plan, progress } = review
  if (!plan.stages.some(({ isSkippedWhenUrgent }) => isSkippedWhenUrgent))
    return mayNot('review.nothingToSkip')
  if (!may(staff, 'release')) return mayNot('review.urgentByChief')
  if (progress.isComplete) return mayNot('review.complete')
  // Declaring urgent skips signatures, so it is a signature itself, and no author's.
  if (authors.includes(staff.id)) return mayNot('review.authorHurries')
  if ((await staffToday(req, staff)).isStoodInFor) return mayNot('review.stoodInFor')
  return progress.isUrgent
    ? mayNot('review.urgentAlready')
    : { kind: 'may', role: 'chiefEditor', stage: 'urgency' }
}

/**
 * Returns are open to those who may sign the next stage; for a completely signed text, to those who would release it.
 */
async function maySendBack(judgement: Judgement): Promise<Answer> {
  const { review, staff } = judgement
  const last = review.plan.stages.at(-1)
  return review.progress.isComplete && last && may(staff, 'release')
    ? { kind: 'may', role: 'chiefEditor', stage: last.key }
    : mayPass(judgement)
}

async function mayPass({ req, review, staff, stage }: Judgement): Promise<Answer> {
  // What was returned lies with its authors until it is handed in again.
  if (returnOf(review)) return mayNot('review.returnedFirst')
  const answer = maySign({
    ...review,
    absent: await absentOnesFor(req, staff),
    signer: await staffToday(req, staff),
    ...(stage !== undefined && { stageKey: stage }),
  })
  if (answer.kind === 'mayNot') return answer
  const { role, standsInFor } = answer
  return { kind: 'may', role, stage: answer.stage.key, ...(standsInFor && { standsInFor }) }
}
