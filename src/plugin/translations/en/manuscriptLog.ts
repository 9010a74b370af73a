import type { manuscriptLog as chinese } from '../zh/manuscriptLog.ts'

export const manuscriptLog: Readonly<Record<keyof typeof chinese, string>> = {
  checkAgain: 'Check again',
  checkAgainHint:
    'To use this manuscript once more, press “Check again”: go on checking and correcting, then make new drafts.',
  checkFirst: 'Check first',
  discard: 'Discard what was typed',
  earlierDrafts: 'Earlier drafts in the trash:',
  halfTyped: 'Half typed: {{text}}',
  importedGone: 'It was made into drafts, which have all been moved to the trash or deleted since.',
  inOtherItem: 'Moved to the text of item {{number}}',
  littleRead:
    'Little was read here: that nothing is doubtful does not mean that nothing is missing. People, offices and meetings in English text are not found. Compare with the manuscript, mark words to give them to a field, or press “Add something…”.',
  littleReadBar: 'Little was read: compare with the manuscript',
  littleReadCheck:
    'Nothing that was read is doubtful, but of some items, marked below, little was read. Compare with the manuscript and add what is missing before the drafts are made.',
  log_accept: '{{field}}: “{{from}}” is right',
  log_correct: '{{field}}: “{{from}}” became “{{to}}”',
  log_fill: '{{field}}: added “{{to}}”',
  log_identify: '“{{name}}” is “{{to}}” on record',
  log_identifyMeeting: 'The meeting is “{{to}}” on record',
  log_identifyMeetingNew: 'The meeting is none of those on record: a new one',
  log_identifyNew: '“{{name}}” is nobody on record: a new one',
  log_joinItem: 'Paragraph {{number}}, “{{text}}”: joined with the item above',
  log_placeIn: 'Paragraph {{number}}, “{{text}}”: put into the text',
  log_placeOut: 'Paragraph {{number}}, “{{text}}”: taken out of the text',
  log_punctuate: 'Punctuation and digits: “{{from}}” became “{{to}}”',
  log_punctuateBack: 'Punctuation and digits: “{{from}}” came back',
  log_remove: '{{field}}: removed “{{from}}”',
  log_splitItem: 'Paragraph {{number}}, “{{text}}”: an item begins here',
  makeAnyway: 'Make them anyway',
  makeAsk: 'Some things are still open. Make the drafts?',
  moveToItem: 'Move to the text of item {{number}}',
  nobodyOnRecord: 'no longer on record',
  openDoubts: 'Doubtful: {{count}}. Made anyway, the drafts have them as they were read:',
  openTyped: 'Half typed, not saved, and not in the drafts: {{count}}:',
  openUntitled:
    'Item {{number}} has no headline: its draft is called “{{title}}”, as the manuscript is.',
  openWho:
    'To be identified first: {{count}}. The register holds somebody of the name, or of almost the name; no drafts can be made before.',
  restoredDrafts: 'Earlier drafts are back from the trash:',
}
