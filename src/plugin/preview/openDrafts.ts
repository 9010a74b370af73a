import type { FlattenedField, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { Related } from '../../domain/ledger/related.ts'
import type { DocumentKey, Snapshot } from '../../domain/ledger/snapshot.ts'
import type { GapField } from '../../domain/preview/fillGaps.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'

import { keysOf, readKey } from '../../domain/ledger/kinds.ts'
import { toSnapshot } from '../../domain/ledger/toSnapshot.ts'
import { withoutReferences } from '../../domain/ledger/withoutReferences.ts'
import { fillGaps } from '../../domain/preview/fillGaps.ts'
import { newsroomLocale } from '../config/locale.ts'
import { addedTo } from '../documents/addedFields.ts'
import { fieldLabel } from '../documents/fieldLabel.ts'
import { fieldsOf, loadDocument } from '../documents/loadDocument.ts'
import { publicStates } from '../ledger/liveKeys.ts'
import { loadReleased, toRelated } from '../releases/toMembers.ts'

type Stored = Pick<LoadedDocument, 'collection' | 'document' | 'id' | 'key' | 'title'>
type Load = (key: DocumentKey) => Promise<LoadedDocument | undefined>

/** Drafts as if released together, each loaded once however often it is named. */
export type Drafts = {
  /** Snapshot of a draft; undefined for what cannot be rendered yet. */
  readonly draw: (document: LoadedDocument) => Promise<Snapshot | undefined>
  /** Newest revision; undefined for documents that do not exist or lie in the trash. */
  readonly load: Load
}

export function openDrafts(req: PayloadRequest): Drafts {
  const loaded = new Map<DocumentKey, Promise<LoadedDocument | undefined>>()
  const load: Load = (key) => {
    const known = loaded.get(key) ?? loadPresent(key, req)
    loaded.set(key, known)
    return known
  }
  return { draw: (document) => draw({ document, load, req }), load }
}

async function loadPresent(key: DocumentKey, req: PayloadRequest) {
  const name = readKey(key)
  const document = name && (await loadDocument(name, req))
  return document?.document.deletedAt ? undefined : document
}

type Input = { document: LoadedDocument; load: Load; req: PayloadRequest }

/** Makes the snapshot that a release of this draft with every other draft it names would make. */
async function draw({ document, load, req }: Input): Promise<Snapshot | undefined> {
  const keys = [...new Set(keysOf(document.relations))]
  const states = await publicStates(req, keys)
  const gone = new Set(keys.filter((key) => states.get(key) === 'withdrawn'))
  const locale = await newsroomLocale(req)
  const related = new Map<DocumentKey, Related>()
  for (const key of keys) {
    if (gone.has(key)) continue
    const other = states.has(key) ? await loadReleased(key, req) : await load(key)
    const said = other && readable(() => toRelated(withoutGaps(other, req), locale.language))
    if (said) related.set(key, said)
  }
  const { collection, fields } = document
  return readable(() =>
    withoutReferences(
      toSnapshot({
        added: addedTo(fields, document.document),
        collection,
        document: withoutGaps(document, req).document,
        locale,
        related,
      }),
      { keys: gone, sources: [] },
    ),
  )
}

const withoutGaps = <Document extends Stored>(
  document: Document,
  req: PayloadRequest,
): Document => ({
  ...document,
  document: fillGaps(gapFields(req, document.collection), document.document),
})

const gapFields = (req: PayloadRequest, collection: PublicCollection): GapField[] =>
  fieldsOf(req, collection).map((field) => toGapField(field, req))

function toGapField(field: FlattenedField, req: PayloadRequest): GapField {
  return {
    ...('flattenedFields' in field && {
      flattenedFields: field.flattenedFields.map((each) => toGapField(each, req)),
    }),
    label: fieldLabel(field, req),
    name: field.name,
    required: 'required' in field && field.required === true,
    type: field.type,
  }
}

/** Result of reading a draft; undefined where the draft is too incomplete. */
function readable<Result>(read: () => Result): Result | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof z.ZodError) return undefined
    throw error
  }
}
