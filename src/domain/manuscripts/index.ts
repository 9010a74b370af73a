export { actsBeside, isAboutItems } from './actsBeside.ts'
export { applyDecisions } from './applyDecisions.ts'
export { applyPunctuation, printSpan } from './applyPunctuation.ts'
export type { DecidedItem } from './applyDecisions.ts'
export { composeBody } from './composeBody.ts'
export type { Body, BodyBlock } from './composeBody.ts'
export { foldName } from './foldName.ts'
export { changedFieldsOf, decidedPunctuation, decidedReading } from './decidedReading.ts'
export { binsOf } from './confidenceOf.ts'
export {
  breaksOf,
  decisionActSchema,
  decisionsForNewDrafts,
  didOf,
  lastStepOf,
  readDecisions,
  withoutLastStep,
} from './decisions.ts'
export type { Decision, DecisionAct } from './decisions.ts'
export { noDeskWords } from './deskWords.ts'
export type { DeskWords } from './deskWords.ts'
export { judgedTruth } from './judgedTruth.ts'
export { matchMeeting, organs } from './matchMeeting.ts'
export { matchPerson, officeNotOnRecord } from './matchPerson.ts'
export { noReport, noSpeech } from './noDocument.ts'
export {
  isManuscriptOutcome,
  isText,
  manuscriptOutcomes,
  mayBeRead,
  maySetAside,
} from './outcome.ts'
export type { KnownCopy, ManuscriptOutcomeKey, ManuscriptState } from './outcome.ts'
export { parseMarkdown } from './parseMarkdown.ts'
export { parsePlainText } from './parsePlainText.ts'
export { punctuationChanges } from './punctuationChanges.ts'
export { itemsOf, readManuscript } from './readManuscript.ts'
export type { ManuscriptInput } from './readManuscript.ts'
export { noRegister } from './register.ts'
export type { Register, RegisteredMeeting, RegisteredPerson } from './register.ts'
export { fieldOfKey, sheetFields, textOfValue, valueSchemas, valuesOf } from './sheetFields.ts'
export type { FieldOfSheet } from './sheetFields.ts'
export type * from './sheet.ts'
export { splitOffices } from './splitOffice.ts'
export { toSittingPhase, toSittingTimes } from './toSitting.ts'
export type { SittingPhase } from './toSitting.ts'
export {
  doubtfulIn,
  meetingOf,
  namesIn,
  noSheet,
  peopleOf,
  titleOfItem,
  toSheet,
} from './toSheet.ts'
export { toFileTruth } from './toFileTruth.ts'
export type { FileNote } from './toFileTruth.ts'
export { toTruth } from './toTruth.ts'
export { toTruthJsonSchema, truthSchema } from './truthSchema.ts'
export { zonesOf } from './zones.ts'
export type { Zone, ZoneKind } from './zones.ts'
export type {
  Join,
  ListItem,
  ManuscriptParagraph,
  Piece,
  SourceSpan,
  TableCell,
  Understood,
} from './manuscript.ts'
export type * from './reading.ts'
