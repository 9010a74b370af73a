import type { CollectionAfterChangeHook } from 'payload'

import { notify } from '../notifications/notify.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'

/** Notifies people of new assignments, whichever way they were made: on a board, in the form, by the API. */
export const notifyAssignee: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const { account, dueAt, id, meeting, title } = toObject(doc)
  const before = toObject(previousDoc)
  const person = toText(account)
  const place = toText(meeting)
  const isNews = person !== toText(before.account) || toText(dueAt) !== toText(before.dueAt)
  if (person === undefined || !isNews || toObject(doc).doneAt) return
  await notify(req, {
    kind: 'assigned',
    recipients: [person],
    subject: place === undefined ? `assignments:${toText(id) ?? ''}` : `meetings:${place}`,
    title: toText(title) ?? '',
    vars: { due: toText(dueAt) ?? '' },
  })
}
