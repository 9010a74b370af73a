import type { PayloadRequest } from 'payload'

import type { ReviewPlan } from '../../domain/review/plan.ts'

import { say } from '../translations/words.ts'

/** What a stage is called, in the language of whoever asks. Handing in and urgency are no stages of a plan. */
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
  if (key === 'urgency') return say(req, { key: 'review.urgency' })
  const label = plan.stages.find((stage) => stage.key === key)?.label
  return label?.[req.i18n.language.startsWith('zh') ? 'zh' : 'en'] ?? key
}
