import type { PayloadRequest } from 'payload'

import type { ReviewPlan } from '../../domain/review/plan.ts'

import { languageOf } from '../../domain/language/language.ts'
import { embargoStage } from '../../domain/review/embargo.ts'
import { translate } from '../translations/messages.ts'

type Input = { key: string; plan: ReviewPlan; req: PayloadRequest }

/** Label of a stage in the caller's language, including the acts that are signed beside the plan. */
export function formatStage({ key, plan, req }: Input): string {
  if (key === 'submission') return translate(req, { key: 'review.submission' })
  if (key === embargoStage) return translate(req, { key: 'review.embargo' })
  if (key === 'urgency') return translate(req, { key: 'review.urgency' })
  const label = plan.stages.find((stage) => stage.key === key)?.label
  return label?.[languageOf(req.i18n.language)] ?? key
}
