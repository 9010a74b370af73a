import type { Payload } from 'payload'

import type { ReviewPlan } from '../../domain/review/plan.ts'

import { isReviewed } from '../../domain/ledger/kinds.ts'
import { referencePlan, threeReviews } from '../../domain/review/plan.ts'
import { toObject } from '../values/toObject.ts'

/** The reviews that this newsroom's texts go through, as the plugin was told. */
export function reviewPlanOf({ config }: Payload): ReviewPlan {
  const { review } = toObject(toObject(config.custom).newsroom)
  return isPlan(review) ? review : threeReviews
}

/** The reviews that a document of this collection goes through. */
export const planFor = (payload: Payload, collection: string): ReviewPlan =>
  isReviewed(collection) ? reviewPlanOf(payload) : referencePlan

/** The plugin puts it there itself: what has stages is one. */
const isPlan = (value: unknown): value is ReviewPlan =>
  typeof value === 'object' && value !== null && 'stages' in value
