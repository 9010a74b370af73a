import type { PayloadRequest } from 'payload'

import type { LastEntry } from '../ledger/readPublic.ts'

import { readKey } from '../../domain/ledger/kinds.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { savedByPayload } from '../documents/payloadFields.ts'
import { contentHashOf } from '../ledger/recordEvent.ts'
import { allowPublicWrites } from '../releases/publishGuard.ts'
import { toObject } from '../values/toObject.ts'

/** What the desk had written since a text was withdrawn, to be its newest draft again. */
export type Newer = { readonly document: Record<string, unknown>; readonly key: string }

type Back =
  | { readonly kind: 'gone' }
  | { readonly kind: 'replaced'; readonly newer: Newer }
  | { readonly kind: 'unchanged' }

type RestoreInput = {
  entry: LastEntry
  req: PayloadRequest
  transactionID: number | string
}

/** Makes the very text that was withdrawn the newest revision of its document. */
export async function restoreRevision({ entry, req, transactionID }: RestoreInput): Promise<Back> {
  const name = readKey(entry.subject)
  const loaded = name && (await loadDocument(name, req))
  if (!loaded) return { kind: 'gone' }
  const { document, fields } = loaded
  if (contentHashOf(fields, document) === entry.contentHash) return { kind: 'unchanged' }
  const text = await readRevision(entry, req)
  if (!text) return { kind: 'gone' }
  await save({ document: text, key: entry.subject, req, transactionID })
  return { kind: 'replaced', newer: { document, key: entry.subject } }
}

type NewerDraftInput = { newer: Newer; req: PayloadRequest; transactionID: number | string }

/** Puts what the desk had written back on top, as a draft: a restoration loses nobody's work. */
export const keepNewerDraft = ({
  newer: { document, key },
  req,
  transactionID,
}: NewerDraftInput): Promise<void> => save({ document, key, req, transactionID })

async function readRevision(
  { revision, subject }: LastEntry,
  req: PayloadRequest,
): Promise<Record<string, unknown> | undefined> {
  const name = readKey(subject)
  if (!name || name.collection === 'site-settings' || revision === undefined) return undefined
  const { docs } = await req.payload.findVersions({
    collection: name.collection,
    depth: 0,
    limit: 1,
    // As the newsroom: an old revision is brought back by those who may release, and they were asked.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: revision } },
  })
  return docs[0] && toObject(docs[0].version)
}

type SaveInput = {
  document: Record<string, unknown>
  key: string
  req: PayloadRequest
  transactionID: number | string
}

async function save({ document, key, req, transactionID }: SaveInput): Promise<void> {
  const name = readKey(key)
  if (!name || name.collection === 'site-settings') return
  const { collection, id } = name
  const data = Object.fromEntries(
    Object.entries(document).filter(([field]) => !savedByPayload.has(field)),
  )
  await allowPublicWrites(transactionID, () =>
    req.payload.update({
      id,
      collection,
      data,
      depth: 0,
      draft: true,
      // Part of the restoration, whose user was asked.
      overrideAccess: true,
      req,
    }),
  )
}
