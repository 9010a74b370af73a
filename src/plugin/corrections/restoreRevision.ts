import type { PayloadRequest } from 'payload'

import type { LastEntry } from '../ledger/readPublic.ts'

import { readKey } from '../../domain/ledger/kinds.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { savedByPayload } from '../documents/payloadFields.ts'
import { contentHashOf } from '../ledger/recordEvent.ts'
import { allowPublicWrites } from '../releases/publishGuard.ts'
import { toObject } from '../values/toObject.ts'

/** Draft written since the withdrawal, which becomes the newest revision again. */
export type Newer = { readonly document: Record<string, unknown>; readonly key: string }

type Back =
  | { readonly kind: 'gone' }
  | { readonly kind: 'replaced'; readonly newer: Newer }
  | { readonly kind: 'unchanged' }

type RestoreRevisionInput = {
  entry: LastEntry
  req: PayloadRequest
  transactionID: number | string
}

/** Makes exactly the withdrawn text the newest revision of its document. */
export async function restoreRevision({
  entry,
  req,
  transactionID,
}: RestoreRevisionInput): Promise<Back> {
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

/** Saves the newer draft on top again: a restoration loses nobody's work. */
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
    // With system rights: rights to restore were checked above.
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
      // Part of the restoration, whose user's rights were checked.
      overrideAccess: true,
      req,
    }),
  )
}
