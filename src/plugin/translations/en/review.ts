import type { Words } from '../words.ts'

/** Reviewing: handing in, signing, returning, urgency. */
export const review: Words['review'] = {
  authorSigns: '“{{title}}” is your own text: somebody else signs “{{stage}}”.',
  changedSince: '“{{title}}” was changed after you opened it. See what changed, then sign.',
  complete: 'Every stage of “{{title}}” is signed.',
  crossed: 'A colleague has just signed this very stage. Reload and look again.',
  leftUnread:
    '“{{title}}” has paragraphs that were not read aloud. Tick each of them off, then sign.',
  notNext: '“{{title}}” is at “{{next}}” now, not yet at “{{stage}}”.',
  nothingToSkip: 'The reviews in force have no stage that an urgent text leaves out.',
  notYours: '“{{title}}” is not your text: its author hands it in.',
  opinionMissing: 'Returning a text and declaring it urgent both need a reason.',
  picture: '[Picture] {{name}}',
  public: 'Readers have “{{title}}” as it is: there is nothing to sign.',
  roleMissing: 'Your role does not sign “{{stage}}”.',
  row: 'No. {{number}}',
  signedOther: 'You signed “{{other}}” of “{{title}}”: “{{stage}}” takes another person.',
  staffOnly: 'Only people of the newsroom sign.',
  submission: 'Handed in',
  submittedAlready: '“{{title}}” was handed in already.',
  urgency: 'Declared urgent',
  urgentAlready: '“{{title}}” is urgent already.',
  urgentByChief: 'Only the chief editor declares a text urgent.',
  yes: 'yes',
}
