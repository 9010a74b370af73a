export { composeBody } from './composeBody.ts'
export type { Body, BodyBlock } from './composeBody.ts'
export { noReport, noSpeech } from './noDocument.ts'
export { isManuscriptOutcome, manuscriptOutcomes, mayBeRead } from './outcome.ts'
export type { KnownCopy, ManuscriptOutcomeKey, ManuscriptState } from './outcome.ts'
export { parseMarkdown } from './parseMarkdown.ts'
export { parsePlainText } from './parsePlainText.ts'
export { itemsOf, readManuscript } from './readManuscript.ts'
export { splitOffices } from './splitOffice.ts'
export { toSittingPhase, toSittingTimes } from './toSitting.ts'
export type { SittingPhase } from './toSitting.ts'
export { toTruth } from './toTruth.ts'
export { toTruthJsonSchema, truthSchema } from './truthSchema.ts'
export type {
  Join,
  ListItem,
  ManuscriptParagraph,
  SourceSpan,
  TableCell,
  Understood,
} from './manuscript.ts'
export type * from './reading.ts'
