export { letterAddress, letterLimits } from './letter.ts'
