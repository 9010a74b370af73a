export { feedbackLimits, feedbackPath } from './feedback.ts'
