export { answerLimits, outsidePath } from './outside.ts'
export type { OutsideOpinion, OutsideSheet, OutsideVerdict } from './outside.ts'
