import type { PayloadRequest } from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { Card, DocumentKey, Snapshot } from '../../domain/ledger/snapshot.ts'
import type { Preview, PreviewText } from '../../domain/preview/preview.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Drafts } from './openDrafts.ts'

import { toListing } from '../../domain/ledger/toListing.ts'
import { isPreviewed, previewPath } from '../../domain/preview/preview.ts'
import { publicStates } from '../ledger/liveKeys.ts'
import { faultsOf } from '../validation/faultsOf.ts'
import { openDrafts } from './openDrafts.ts'

/** A draft with what its page shows around it, drafts included. */
export async function readPreview(document: LoadedDocument, req: PayloadRequest): Promise<Preview> {
  const drafts = openDrafts(req)
  const snapshot = await drafts.draw(document)
  const pointedAt = await drawAll(snapshot?.related ?? [], { drafts, req })
  const pointing = await drawAll(await findPointing(document, req), { drafts, req })
  return {
    counterparts: counterpartsOf({ pointedAt, pointing, snapshot }),
    key: document.key,
    missing: (await faultsOf({ ...document, req })).flatMap(({ field, kind }) =>
      kind === 'missing' ? [field] : [],
    ),
    pointedAt: pointedAt.map(({ card }) => card),
    pointing: pointing.map(({ card }) => card),
    savedAt: document.savedAt,
    ...(snapshot && { snapshot }),
    title: document.title,
  }
}

type Drawn = { readonly card: Card; readonly snapshot: Snapshot }

/** The drafts among these documents that have pages: never public, not in the trash, fit to be drawn. */
async function drawAll(
  keys: readonly DocumentKey[],
  { drafts, req }: { drafts: Drafts; req: PayloadRequest },
): Promise<Drawn[]> {
  const states = await publicStates(req, keys)
  const drawn: Drawn[] = []
  for (const key of keys) {
    const document = states.has(key) ? undefined : await drafts.load(key)
    const snapshot = document && (await drafts.draw(document))
    if (!snapshot || !isPreviewed(document.collection)) continue
    const { card } = toListing(snapshot)
    const path = previewPath({ collection: document.collection, id: document.id })
    drawn.push({ card: { ...card, path, releasedAt: document.savedAt }, snapshot })
  }
  return drawn
}

type Pointer = { readonly collection: 'reports' | 'speeches'; readonly field: string }

/** The fields by which texts point at a document and so appear on its page. */
const pointers: Partial<Record<PublicCollection, readonly Pointer[]>> = {
  meetings: [
    { collection: 'reports', field: 'meeting' },
    { collection: 'speeches', field: 'meeting' },
  ],
  people: [
    { collection: 'reports', field: 'people' },
    { collection: 'speeches', field: 'speaker' },
  ],
  reporters: [{ collection: 'reports', field: 'bylines' }],
  speeches: [{ collection: 'reports', field: 'speeches' }],
}

/** As many of each kind as a page shows. */
const atMost = 24

async function findPointing(
  { collection, id }: LoadedDocument,
  req: PayloadRequest,
): Promise<DocumentKey[]> {
  const found: DocumentKey[] = []
  for (const { collection: from, field } of pointers[collection] ?? []) {
    const { docs } = await req.payload.find({
      collection: from,
      depth: 0,
      draft: true,
      limit: atMost,
      // The endpoint has asked whether its caller is of the newsroom; its people see every draft.
      overrideAccess: true,
      pagination: false,
      req,
      select: { date: true },
      sort: '-date',
      where: { [field]: { equals: id } },
    })
    found.push(...docs.map((each) => `${from}:${each.id}`))
  }
  return found
}

type Input = {
  pointedAt: readonly Drawn[]
  pointing: readonly Drawn[]
  snapshot: Snapshot | undefined
}

/** What quotations are looked for in: the speeches of a report, the reports of a speech. */
function counterpartsOf({ pointedAt, pointing, snapshot }: Input): PreviewText[] {
  const others = snapshot?.kind === 'report' ? pointedAt : pointing
  const wanted = snapshot?.kind === 'report' ? 'speech' : 'report'
  if (snapshot?.kind !== 'report' && snapshot?.kind !== 'speech') return []
  return others
    .filter(({ card }) => card.kind === wanted)
    .map(({ card: { key, path, title }, snapshot: other }) => ({
      html: 'bodyHtml' in other ? htmlOf(other) : '',
      key,
      path,
      title,
    }))
}

const htmlOf = (text: Extract<Snapshot, { bodyHtml: string }>): string =>
  ('leadHtml' in text ? (text.leadHtml ?? '') : '') + text.bodyHtml
