export { embargoStage, isEmbargoFixed, isShortened, laterOf, signedEmbargo } from './embargo.ts'
export { maySign } from './maySign.ts'
export type { Signer, SigningAnswer } from './maySign.ts'
export {
  fourEyes,
  isReviewed,
  referencePlan,
  reviewedCollections,
  reviewPlans,
  singleEditor,
  threeReviews,
} from './plan.ts'
export type { ReviewPlan, Stage } from './plan.ts'
export type { MarkedField, MarkedLine } from './difference.ts'
export { paragraphsToRead } from './paragraphsToRead.ts'
export { readProgress } from './progress.ts'
export type { Mark, Progress, Step, StepState, Verdict } from './progress.ts'
export type { ReviewPanel, PanelAct, PanelComment, PanelStep } from './reviewPanel.ts'
