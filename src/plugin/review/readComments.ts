import type { PayloadRequest } from 'payload'

import { z } from 'zod'

import type { MarkedField } from '../../domain/review/difference.ts'
import type { PanelComment } from '../../domain/review/reviewPanel.ts'

const kept = z.object({
  answers: z
    .array(z.object({ at: z.string(), authorName: z.string(), body: z.string() }))
    .nullish(),
  authorName: z.string(),
  body: z.string(),
  createdAt: z.string(),
  field: z.string().nullish(),
  id: z.union([z.string(), z.number()]),
  quote: z.string().nullish(),
  resolvedAt: z.string().nullish(),
  resolvedByName: z.string().nullish(),
})

type Input = { fields: readonly MarkedField[]; key: string; req: PayloadRequest }

/** Loads the comments on a text, oldest first, with whether their passage still stands in it. */
export async function readComments({ fields, key, req }: Input): Promise<PanelComment[]> {
  const { docs } = await req.payload.find({
    collection: 'margin-notes',
    depth: 0,
    limit: 500,
    // The endpoint admits staff only, and staff read every comment.
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'createdAt',
    where: { subject: { equals: key } },
  })
  const text = new Map(fields.map((field) => [field.key, textNow(field)]))
  return docs.map((document): PanelComment => {
    const note = kept.parse(document)
    const { field, quote } = { field: note.field ?? '', quote: note.quote ?? '' }
    return {
      answers: (note.answers ?? []).map(({ at, authorName, body }) => ({
        at,
        body,
        who: authorName,
      })),
      at: note.createdAt,
      body: note.body,
      field,
      id: String(note.id),
      isGone: quote !== '' && text.get(field)?.includes(quote) !== true,
      quote,
      ...(note.resolvedAt && { settledBy: note.resolvedByName ?? '' }),
      who: note.authorName,
    }
  })
}

/** Current text of a field, without deletions. */
const textNow = ({ lines }: MarkedField): string =>
  lines
    .flatMap(({ runs }) => runs.filter(({ mark }) => mark !== 'removed'))
    .map(({ text }) => text)
    .join('')
