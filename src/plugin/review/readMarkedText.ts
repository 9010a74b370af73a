import type { PayloadRequest } from 'payload'

import type { MarkedSheet } from '../../domain/review/reviewPanel.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Since } from './diffAgainst.ts'

import { fileFactNames } from '../media/fileFacts.ts'
import { diffAgainst } from './diffAgainst.ts'
import { reviewOf } from './reviewOf.ts'
import { toPanelSignature } from './toPanelSignature.ts'

type Input = {
  readonly document: LoadedDocument
  readonly req: PayloadRequest
  readonly since: Since | undefined
}

/** Loads what a document would show the public, with what changed since a base. */
export async function readMarkedText({ document, req, since }: Input): Promise<MarkedSheet> {
  const review = await reviewOf(document, req)
  const text = await diffAgainst({ document, req, review, since })
  // Facts of a picture's file never change.
  const fields = text.fields.filter(({ key }) =>
    fileFactNames.every((fact) => fact !== key.split('.')[0]),
  )
  return {
    history: review.marks.map((mark) => toPanelSignature({ mark, req, review })),
    text: { ...text, fields },
  }
}
