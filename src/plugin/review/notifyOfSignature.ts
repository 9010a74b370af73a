import type { PayloadRequest } from 'payload'

import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { Review } from './reviewOf.ts'
import type { Signing } from './signing.ts'

import { authorsOf } from '../audit/authorsOf.ts'
import { notify } from '../notifications/notify.ts'

/** Notifies the authors, and whoever handed the text in, of a return, with the opinion. */
export async function notifyOfSignature({
  document,
  req,
  review,
  signing: { opinion, verdict },
  staff,
}: {
  document: LoadedDocument
  req: PayloadRequest
  review: Review
  signing: Signing
  staff: Staff
}): Promise<void> {
  if (verdict !== 'return') return
  const { round } = review.progress
  const handedIn = review.marks.filter((mark) => mark.round === round && mark.verdict === 'submit')
  await notify(req, {
    kind: 'returned',
    recipients: [...(await authorsOf(document, req)), ...handedIn.map(({ person }) => person.id)],
    subject: document.key,
    title: document.title,
    vars: { opinion: opinion ?? '', who: staff.name },
  })
}
