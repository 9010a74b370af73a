import type { PayloadRequest } from 'payload'

import { z } from 'zod'

import type { LoadedDocument } from '../documents/loadDocument.ts'

import { everyAuthorOf } from '../audit/authorsOf.ts'
import { namesOf } from '../documents/namesOf.ts'
import { accountNames } from '../staff/accounts.ts'

/** Credits of a text, as far as its kind has any. */
type Credits = {
  readonly authors: readonly string[]
  readonly editor?: string
  readonly speaker?: string
}

const authorFields = new Set(['bylines', 'photographers'])

/** Credits of a draft, by current profiles. */
export async function creditsOfDraft(
  { document, relations }: LoadedDocument,
  req: PayloadRequest,
): Promise<Credits> {
  const credited = relations.filter(({ field }) => authorFields.has(field) || field === 'speaker')
  const names = await namesOf(credited, req)
  const named = (wanted: (field: string) => boolean) =>
    credited
      .filter(({ field }) => wanted(field))
      .flatMap(({ collection, id }) => names.get(`${collection}:${id}`) ?? [])
  const { correspondents, responsibleEditor } = draftShape.parse(document)
  const [speaker] = named((field) => field === 'speaker')
  return {
    authors: [
      ...named((field) => authorFields.has(field)),
      ...correspondents.map(({ name }) => name),
    ],
    ...(responsibleEditor && { editor: responsibleEditor }),
    ...(speaker !== undefined && { speaker }),
  }
}

type Complete = {
  credits: Credits
  firstReviewer: string | undefined
  key: string
  req: PayloadRequest
}

/** Adds what a text does not name itself: whose accounts it is, and who signed its first review. */
export async function completeCredits({
  credits,
  firstReviewer,
  key,
  req,
}: Complete): Promise<Credits> {
  const { authors, editor = firstReviewer } = credits
  const accounts = authors.length > 0 ? [] : ((await everyAuthorOf([key], req)).get(key) ?? [])
  const names = [...(await accountNames(req, accounts)).values()].filter((name) => name !== '')
  return { ...credits, authors: [...authors, ...names], ...(editor !== undefined && { editor }) }
}

const draftShape = z.object({
  correspondents: z.array(z.object({ name: z.string() })).catch([]),
  responsibleEditor: z.string().catch(''),
})

/** Credits of a released text, with the names of that day. */
export function creditsOfSnapshot(snapshot: string | undefined): Credits {
  const read = snapshotShape.safeParse(parse(snapshot))
  if (!read.success) return { authors: [] }
  const { bylines, correspondents, photographers, responsibleEditor, speaker } = read.data
  const spoken = speaker && [speaker.office, speaker.label].filter(Boolean).join(' ')
  return {
    authors: [
      ...[...bylines, ...photographers].map(({ label }) => label),
      ...correspondents.map(({ name }) => name),
    ],
    ...(responsibleEditor !== undefined && { editor: responsibleEditor }),
    ...(spoken && { speaker: spoken }),
  }
}

const references = z.array(z.object({ label: z.string() })).default([])

const snapshotShape = z.object({
  bylines: references,
  correspondents: z.array(z.object({ name: z.string() })).default([]),
  photographers: references,
  responsibleEditor: z.string().optional(),
  speaker: z.object({ label: z.string(), office: z.string().optional() }).optional(),
})

function parse(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json)
  } catch {
    // Snapshot altered into malformed JSON: `npm run verify` reports it, and the sheet omits the credits.
    return undefined
  }
}
