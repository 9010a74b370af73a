import type { PayloadRequest } from 'payload'

import type { Card, DocumentKey, Snapshot } from '../../domain/ledger/snapshot.ts'
import type { Preview, PreviewText } from '../../domain/preview/preview.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Drafts } from './openDrafts.ts'

import { isPreviewed, keysOf } from '../../domain/ledger/kinds.ts'
import { toListing } from '../../domain/ledger/toListing.ts'
import { previewPath } from '../../domain/preview/preview.ts'
import { liveHashes, publicStates } from '../ledger/liveKeys.ts'
import { draftsNaming } from '../ledger/packageOf.ts'
import { contentHashOf } from '../ledger/recordEvent.ts'
import { faultsOf } from '../validation/faultsOf.ts'
import { openDrafts } from './openDrafts.ts'

/** Loads a draft with everything its page shows around it, drafts included. */
export async function readPreview(document: LoadedDocument, req: PayloadRequest): Promise<Preview> {
  const drafts = openDrafts(req)
  const snapshot = await drafts.draw(document)
  const pointedAt = await drawAll(snapshot?.related ?? [], { drafts, req })
  const naming = keysOf(await draftsNaming(document, req))
  const pointing = await drawAll(naming, { drafts, req })
  return {
    counterparts: counterpartsOf({ pointedAt, pointing, snapshot }),
    isReleased: await isReleased(document, req),
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

async function isReleased(
  { document, fields, key }: LoadedDocument,
  req: PayloadRequest,
): Promise<boolean> {
  const live = (await liveHashes(req, [key])).get(key)
  return live?.contentHash === contentHashOf(fields, document)
}

type Drawn = { readonly card: Card; readonly snapshot: Snapshot }

/** Renders those of these documents that are drafts with a page: never public, not in the trash, complete enough. */
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

type Input = {
  pointedAt: readonly Drawn[]
  pointing: readonly Drawn[]
  snapshot: Snapshot | undefined
}

/** Texts in which quotations are located: the speeches of a report, the reports of a speech. */
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
