import type { PayloadRequest } from 'payload'

import type { ReviewPanel, PanelAct, PanelStep } from '../../domain/review/reviewPanel.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { Since } from './diffAgainst.ts'
import type { Considered } from './panelAct.ts'
import type { Review } from './reviewOf.ts'

import { embargoStage } from '../../domain/review/embargo.ts'
import { formatStage } from '../config/formatStage.ts'
import { translate } from '../translations/messages.ts'
import { diffAgainst } from './diffAgainst.ts'
import { embargoOf, readFixedEmbargo } from './embargoOf.ts'
import { panelAct } from './panelAct.ts'
import { readComments } from './readComments.ts'
import { readStanding } from './readStanding.ts'
import { relatedDrafts } from './relatedDrafts.ts'
import { reviewOf } from './reviewOf.ts'
import { reasonAgainstShortening } from './shortenEmbargo.ts'
import { toPanelSignature } from './toPanelSignature.ts'

type SheetInput = {
  document: LoadedDocument
  req: PayloadRequest
  since: Since | undefined
  staff: Staff
}

/** Loads everything a staff member needs beside a text to judge it. */
export async function readReviewPanel({
  document,
  req,
  since,
  staff,
}: SheetInput): Promise<ReviewPanel> {
  const review = await reviewOf(document, req)
  const { isComplete, round } = review.progress
  const until = embargoOf(document, review)
  const text = await diffAgainst({ document, req, review, since })
  const standing = await readStanding({ document, req, review, staff })
  const acts = await actsOf({ document, req, review, staff, unfit: standing.faults[0] })
  return {
    ...standing,
    acts: { ...acts, submit: standing.submit },
    ...(until !== undefined && {
      embargo: { isFixed: (await readFixedEmbargo(document, req)).isFixed, until },
    }),
    history: review.marks.map((mark) => toPanelSignature({ mark, req, review })),
    isComplete,
    isPublic: review.isPublic,
    notes: await readComments({ fields: text.fields, key: document.key, req }),
    partners: await relatedDrafts({ document, req, staff }),
    round,
    steps: stepsOf(review, req),
    text,
  }
}

async function actsOf(judged: Considered): Promise<Omit<ReviewPanel['acts'], 'submit'>> {
  const optional = judged.review.plan.stages.find(({ kind }) => kind === 'readAloud')
  return {
    embargo: await embargoAct(judged),
    pass: await panelAct(judged, 'pass'),
    return: await panelAct(judged, 'return'),
    urgent: await panelAct(judged, 'urgent'),
    ...(optional && {
      readAloud: await panelAct({ ...judged, stage: optional.key }, 'pass'),
    }),
  }
}

async function embargoAct(judged: Considered): Promise<PanelAct> {
  const against = await reasonAgainstShortening(judged)
  const { req, review } = judged
  if (against)
    return { isPossible: false, reason: translate(req, { ...against, key: against.reason }) }
  const stageLabel = formatStage({ key: embargoStage, plan: review.plan, req })
  return { isPossible: true, stage: embargoStage, stageLabel }
}

const stepsOf = (review: Review, req: PayloadRequest): PanelStep[] =>
  review.progress.steps.map(({ isByAuthor = false, mark, stage, state }) => {
    const kept = mark && review.marks.find(({ sequence }) => sequence === mark.sequence)
    return {
      isByAuthor,
      isOptional: stage.isOptional,
      key: stage.key,
      label: formatStage({ key: stage.key, plan: review.plan, req }),
      ...(kept && { signed: toPanelSignature({ mark: kept, req, review }) }),
      state,
    }
  })
