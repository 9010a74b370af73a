import type { MessageKey } from './messages.ts'

/** What states of a text are called, by their kind. */
export const stateWords = {
  approved: 'board.stateApproved',
  draft: 'board.stateUnsubmitted',
  notes: 'board.stateNotes',
  planned: 'board.statePlanned',
  released: 'board.stateReleased',
  returned: 'board.stateReturned',
  review: 'board.stateReview',
} as const satisfies Readonly<Record<string, MessageKey>>
