import type { Messages } from '../messages.ts'

/** Readers' letters. */
export const readerFeedback: Messages['readerFeedback'] = {
  again: 'Send again',
  contact: 'How to reach you (optional)',
  contactTooLong: 'How to reach you: {{count}} characters at most, please.',
  malformed: 'Please say what is wrong.',
  message: 'What is wrong, and what is right',
  messageTooLong: 'A letter has at most {{count}} characters.',
  notFromHere:
    'This letter was not sent from a page of this site and was not taken. Go back to the page it is about, and send it from the link at its foot.',
  noPage:
    'The page you write about is not public now: it may have been withdrawn or moved. Find it on the site as it is now, and send your letter from there.',
  notTaken: 'Your letter was not taken',
  passage: 'The passage (optional)',
  passageTooLong: 'The passage has at most {{count}} characters.',
  reader: 'A reader',
  readerNamed: '{{name}}, a reader',
  tooMany:
    'Too many letters from one place: please try again in {{minutes}} minutes. What you wrote is below.',
  writer: 'Your name (optional)',
  writerTooLong: 'Your name: {{count}} characters at most, please.',
}
