export { feedbackAddress, feedbackLimits } from './feedback.ts'
