import type { CollectionAfterChangeHook } from 'payload'

import { notify } from '../notices/notify.ts'
import { readRecord } from '../requests/readRecord.ts'
import { textOf } from '../requests/textOf.ts'

/** Tells people of work that is new to them, whichever way it was given: on a board, in the form, by the API. */
export const tellAssignee: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const { account, dueAt, id, meeting, title } = readRecord(doc)
  const before = readRecord(previousDoc)
  const person = textOf(account)
  const place = textOf(meeting)
  const isNews = person !== textOf(before.account) || textOf(dueAt) !== textOf(before.dueAt)
  if (person === undefined || !isNews || readRecord(doc).doneAt) return
  await notify(req, {
    kind: 'assigned',
    recipients: [person],
    subject: place === undefined ? `assignments:${textOf(id) ?? ''}` : `meetings:${place}`,
    title: textOf(title) ?? '',
    vars: { due: textOf(dueAt) ?? '' },
  })
}
