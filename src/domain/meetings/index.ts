export { hanNumber, sittingLabel } from './sittingLabel.ts'
