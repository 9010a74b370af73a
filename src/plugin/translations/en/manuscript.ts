import type { Messages } from '../messages.ts'

import { manuscriptFields } from './manuscriptFields.ts'
import { manuscriptLog } from './manuscriptLog.ts'
import { manuscriptSheet } from './manuscriptSheet.ts'

export const manuscript: Messages['manuscript'] = {
  ...manuscriptFields,
  ...manuscriptLog,
  ...manuscriptSheet,
  asReceived:
    'A manuscript is kept as received: its file cannot be replaced. File the new one beside it.',
  deliveryEmpty:
    'There is no manuscript in the request. Send a form with a part named file, the file itself as the body, or JSON: {"text": "…"}.',
  deliveryMalformed:
    'The body is broken, or is not what it says it is. JSON needs either text or html, as a string.',
  deliverySeveral:
    'A request hands in one manuscript; nothing was taken in. Send each file in a request of its own.',
  deliveryTooLarge:
    'The request is too large: a manuscript has at most 10 MB. Take the pictures out and send them by themselves.',
  deliveryWrongType:
    'Bodies of this type are not taken. Send multipart/form-data, application/json, or a .docx, .txt, .md or .html file itself.',
  erase: 'Erase this manuscript…',
  eraseConfirm: 'Erase',
  eraseHint:
    'Only for a manuscript that was taken in by mistake. File, text, title and sender are erased and cannot be restored; fingerprint, reason, name and time are kept. Drafts in the trash stay there: delete them permanently too.',
  erased: 'This manuscript was erased by {{by}} at {{time}}. Reason: {{reason}}',
  erasedAlready: 'This manuscript has been erased already. Reload the page.',
  erasedDone: 'Erased.',
  erasedTitle: 'Erased manuscript',
  eraseReason: 'Reason (required, kept)',
  failed: 'No drafts could be made: {{reason}}',
  fault:
    'Reading it failed, and nothing was written. Try again; if it fails again, tell an administrator.',
  gone: 'This manuscript cannot be found. Reload the page.',
  hasDrafts:
    'Texts made from it are still here: {{titles}}. Move them to the trash, then erase the manuscript. What was released cannot be erased.',
  imported: 'Made into:',
  known: 'This very file is here already, as the manuscript “{{title}}”. Open that one instead.',
  knownErased:
    'This very file was taken in before, and erased by {{by}} as a mistake ({{reason}}). If it is needed after all, file its words as another file.',
  knownOpen: 'Open that manuscript',
  madeAlready: 'This manuscript was made into drafts already, or is being read. Reload the page.',
  mailEmpty: 'The message holds neither text nor a file that can be read.',
  mailFault:
    'The program failed over this message. File its attachments in the panel, and tell an administrator.',
  mailNameless: '(not stated)',
  mailroomNoKey:
    'This key of the mailroom is not known, or is switched off. The header is Authorization: Newsroom-Key nm_…; an administrator of the newsroom hands keys out.',
  mailroomSpent: 'This key may hand in {{limit}} an hour, and has. Try again in {{minutes}} min.',
  mailTooLarge:
    'The message is too large (at most 30 MB) and was not fetched. File its attachments in the panel.',
  mailUntaken: 'Not taken in (the message still has it):',
  make: 'Make the drafts',
  mayNotErase:
    'Your account may not erase manuscripts. Ask a desk editor, an editor-in-chief or an administrator.',
  mayNotFile: 'Your account may not file manuscripts. Leave it to a reporter or an editor.',
  newHint:
    'Choose a .docx, .txt, .md or .html file and save: it is read, and once it is checked made into drafts. Nothing is released. In the list, several are dropped at once.',
  reading: 'Being read, usually for a few seconds. What was understood will appear here.',
  received: 'The file is stored and has not been read yet.',
  silent:
    'The background worker is not running, and the manuscript waits for it. Tell an administrator.',
  wordNeedsMeaning: 'A word of this kind needs its meaning. Choose one below.',
  wordTwice:
    '“{{word}}” stands among the desk words already, as one of this kind. Change that one.',
  wordUnfit:
    'A desk word is a plain word of 2 to 30 characters: letters, digits, middle dots, hyphens and blanks, without punctuation or wildcards.',
  spiked: 'This manuscript was set aside.',
}
