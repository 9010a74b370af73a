import type { PayloadRequest } from 'payload'

import type { ReviewPlan } from '../../domain/review/plan.ts'

import { embargoStage } from '../../domain/review/embargo.ts'
import { say } from '../translations/words.ts'

/** What a stage is called, in the language of whoever asks. What is signed beside a plan has words too. */
export function stageWord({
  key,
  plan,
  req,
}: {
  key: string
  plan: ReviewPlan
  req: PayloadRequest
}): string {
  if (key === 'submission') return say(req, { key: 'review.submission' })
  if (key === embargoStage) return say(req, { key: 'review.embargo' })
  if (key === 'urgency') return say(req, { key: 'review.urgency' })
  const label = plan.stages.find((stage) => stage.key === key)?.label
  return label?.[req.i18n.language.startsWith('zh') ? 'zh' : 'en'] ?? key
}
