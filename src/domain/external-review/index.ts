export { answerLimits, externalReviewPath } from './externalReview.ts'
export type { ExternalOpinion, ExternalSheet, ExternalVerdict } from './externalReview.ts'
