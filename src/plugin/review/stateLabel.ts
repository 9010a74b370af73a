import type { PayloadRequest } from 'payload'

import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { TextState } from '../../domain/review/textState.ts'

import { formatMinute } from '../../domain/time/clock.ts'
import { formatStage } from '../config/formatStage.ts'
import { translate } from '../translations/messages.ts'
import { stateWords } from '../translations/stateWords.ts'

type Asked = {
  readonly plan: ReviewPlan
  readonly req: PayloadRequest
  readonly state: TextState
  readonly timeZone: string
}

/** Where a text stands, in the caller's language. */
export const stateLabel = ({ plan, req, state, timeZone }: Asked): string =>
  translate(req, {
    key: stateWords[state.kind],
    vars: {
      count: state.kind === 'notes' ? String(state.count) : '',
      time: state.kind === 'planned' ? formatMinute({ instant: state.at, timeZone }) : '',
      stage: state.kind === 'review' ? formatStage({ key: state.stage, plan, req }) : '',
    },
  })
