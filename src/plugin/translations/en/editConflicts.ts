import type { Messages } from '../messages.ts'

/** Saving, two people changing one text, what a browser keeps, who else is here. */
export const editConflicts: Messages['editConflicts'] = {
  alsoYou: 'You have this open in another window, too.',
  bothChanged: 'both changed it',
  cancel: 'Not now',
  changedAgain: 'Somebody has saved again: please look once more.',
  choose: 'Both of you changed {{count}} more: please choose.',
  conflictNoBase: 'This page does not know which version it started from. Look before you save.',
  conflictText:
    '{{who}} saved a new version at {{time}}. All you wrote is still here: choose, then save.',
  conflictTitle: 'Not saved: somebody was first',
  conflictTrashed: 'The document has been moved to the trash.',
  discardMine: 'Discard my changes',
  discardMineSure: 'Really? What you have not saved will be gone.',
  drop: 'Discard',
  editing: '{{names}} changing it',
  formOnly: 'The same words, in another form or order.',
  invalid: '“{{field}}” was not saved. {{reason}}',
  keepMine: 'All mine',
  legend: 'Underlined: yours. Struck out: theirs.',
  keptHere:
    'Not saved: the server does not answer. What you wrote is still on the page, and kept in this browser. Try again in a while.',
  keptOnPage:
    'Not saved: the server does not answer. What you wrote is still on the page: leave it open and try again in a while.',
  mine: 'Mine',
  merged: 'Both',
  newer: '{{who}} saved a new version at {{time}}; this page shows the one before.',
  noBase:
    'Not saved: the request does not say which version it started from, and might undo somebody’s work. Read the document first, and send the version you read in the header If-Match (or in the field baseVersion).',
  onlyMine: 'only you changed it',
  onlyTheirs: 'only they changed it',
  open: '{{names}} looking at it',
  otherSave: 'Not saved: {{who}} saved a new version after you opened it.',
  reload: 'Show the new version',
  restore: 'Restore',
  restoreFromTrash:
    'This document is in the trash, and no old version of it can be restored. Restore the document first.',
  restored: 'Restored into the form, not saved yet.',
  saveChoice: 'Save as chosen',
  saved: 'Saved as chosen.',
  shown: 'Compare with what is saved',
  signInAgain: 'Sign in (new window)',
  signedOutKept:
    'Not saved: you are no longer signed in. What you wrote is still on the page, and kept in this browser. Sign in in a new window, then come back and try again.',
  signedOutOnPage:
    'Not saved: you are no longer signed in. What you wrote is still on the page: leave it open. Sign in in a new window, then come back and try again.',
  since: '{{name}} (since {{time}})',
  somebody: 'Somebody',
  stored: 'Saved: {{title}}',
  storedText: 'Saved: {{title}} ({{count}} characters of text)',
  theirs: 'Theirs',
  tryAgain: 'Try again',
  warned:
    'Saved. These were as wrong before, and must be mended before the text is handed in or signed:',
  unsaved: 'What you wrote at {{time}} was not saved; this browser kept it.',
  unsavedNone: 'The same as what is saved.',
}
