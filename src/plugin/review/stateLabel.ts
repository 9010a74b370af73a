import type { PayloadRequest } from 'payload'

import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { TextState } from '../../domain/review/textState.ts'
import type { MessageKey } from '../translations/messages.ts'

import { formatStage } from '../config/formatStage.ts'
import { translate } from '../translations/messages.ts'

const stateWords = {
  approved: 'board.stateApproved',
  draft: 'board.stateUnsubmitted',
  notes: 'board.stateNotes',
  planned: 'board.statePlanned',
  released: 'board.stateReleased',
  returned: 'board.stateReturned',
  review: 'board.stateReview',
} as const satisfies Record<TextState['kind'], MessageKey>

type Asked = {
  readonly plan: ReviewPlan
  readonly req: PayloadRequest
  readonly state: TextState
}

/** Where a text stands, in the caller's language. */
export const stateLabel = ({ plan, req, state }: Asked): string =>
  translate(req, {
    key: stateWords[state.kind],
    vars: {
      count: state.kind === 'notes' ? String(state.count) : '',
      stage: state.kind === 'review' ? formatStage({ key: state.stage, plan, req }) : '',
    },
  })
