import type { Payload } from 'payload'

import type { ReviewPlan } from '../../domain/review/plan.ts'

import { isReviewed } from '../../domain/ledger/kinds.ts'
import { referencePlan, threeReviews } from '../../domain/review/plan.ts'
import { givenOptions } from '../values/givenOptions.ts'

/** Review plan of this newsroom, as the plugin was given it. */
export function reviewPlanOf({ config }: Payload): ReviewPlan {
  const { review } = givenOptions(config)
  return isPlan(review) ? review : threeReviews
}

/** Review plan for documents of a collection. */
export const planFor = (payload: Payload, collection: string): ReviewPlan =>
  isReviewed(collection) ? reviewPlanOf(payload) : referencePlan

/** Recognises a plan by its stages: the plugin itself stored it. */
const isPlan = (value: unknown): value is ReviewPlan =>
  typeof value === 'object' && value !== null && 'stages' in value
