import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import path from 'node:path'

import type { ManuscriptReading } from '../../domain/manuscripts/index.ts'
import type { Losses } from '../../domain/text/losses.ts'
import type { KnownManuscript } from '../manuscripts/findKnown.ts'
import type { OpenedManuscript } from '../manuscripts/openManuscript.ts'
import type { Made } from './makeDocuments.ts'

import { mayBeRead } from '../../domain/manuscripts/index.ts'
import { joinTransaction } from '../database/inTransaction.ts'
import { lockUpload } from '../files/lockUpload.ts'
import { findKnown } from '../manuscripts/findKnown.ts'
import { findDeskRow } from './deskRow.ts'
import { holdStandingTexts } from './documentsMade.ts'
import { holdManuscript } from './holdManuscript.ts'
import { keepFile } from './keepFile.ts'
import { keptRelations, makeDocuments, relationsTo, titleOf } from './makeDocuments.ts'
import { noteOutcome } from './noteOutcome.ts'
import { besideText, toStored } from './storedReading.ts'
import { understandReceived } from './understand.ts'

/** Outcome of an import. */
export type ManuscriptOutcome =
  | {
      readonly documents: KnownManuscript['documents']
      readonly kind: 'known'
      readonly manuscript: DefaultDocumentIDType
    }
  | {
      readonly erased: NonNullable<KnownManuscript['erased']>
      readonly kind: 'erased'
      readonly manuscript: DefaultDocumentIDType
    }
  | ({
      readonly kind: 'imported'
      /** What the file holds beside its text: see `OpenedManuscript`. */
      readonly lost: Losses
      readonly manuscript: DefaultDocumentIDType
      /** What was made of the further items of the file, in order; of the first, see `Made`. */
      readonly others: readonly Made[]
      readonly reading: ManuscriptReading
    } & Made)

type Filed = {
  readonly bytes: Buffer
  readonly fileName: string
  /** Day of filing, `YYYY-MM-DD`: settles years and relative days. */
  readonly filedOn?: string
  readonly req: PayloadRequest
  readonly sender?: string
}

/**
 * Imports a manuscript: stores it exactly as received and makes linked drafts of its content, in one transaction.
 * Nothing is released. A second import of a file makes nothing, and returns what was made of it; one that is stored
 * and was never made into drafts is made into them now.
 *
 * @throws {ManuscriptProblem} when it cannot be read; nothing is written then
 */
export async function importManuscript({
  bytes,
  fileName,
  filedOn,
  req,
  sender,
}: Filed): Promise<ManuscriptOutcome> {
  const { opened, reading } = await understandReceived({ bytes, fileName, filedOn, req })
  const fallback = path.parse(fileName).name
  // A rollback removes the rows; the file goes with them.
  return joinTransaction(req, async () => {
    await lockUpload({ collection: 'manuscripts', req, sha256: opened.sha256 })
    const found = await findKnown(opened.sha256, req)
    const known = found && (await holdManuscript(found.manuscript, req))
    if (known && (!isUnmade(known) || (await holdStandingTexts(known, req)).length > 0))
      return toOutcome(known)
    const manuscript =
      known?.manuscript ??
      (await keepFile({
        bytes,
        fileName,
        opened,
        req,
        ...(sender && { sender }),
        way: 'terminal',
      }))
    return makeUnchecked({ fallback, filedOn, manuscript, opened, reading, req })
  })
}

/** Whether nothing was made of it. */
const isUnmade = ({ outcome }: KnownManuscript): boolean =>
  outcome === 'reading' || outcome === 'toCheck' || mayBeRead(outcome)

const toOutcome = ({ documents, erased, manuscript }: KnownManuscript): ManuscriptOutcome =>
  erased ? { erased, kind: 'erased', manuscript } : { documents, kind: 'known', manuscript }

type ToKeep = {
  readonly fallback: string
  readonly filedOn: string | undefined
  readonly manuscript: DefaultDocumentIDType
  readonly opened: OpenedManuscript
  readonly reading: ManuscriptReading
  readonly req: PayloadRequest
}

/** Makes the drafts of a stored manuscript as it was read, and notes them on it. */
async function makeUnchecked({
  opened,
  ...making
}: ToKeep): Promise<Extract<ManuscriptOutcome, { kind: 'imported' }>> {
  const { fallback, manuscript, reading, req } = making
  const row = await findDeskRow(manuscript, req)
  const { pictures } = opened
  const made = await makeDocuments({ ...making, decisions: row?.decisions ?? [], pictures })
  const [first, ...others] = made
  await noteOutcome({
    data: {
      documents: keptRelations(made.flatMap(relationsTo), row?.known.documents ?? []),
      items: made.length,
      outcome: 'imported',
      problem: null,
      reading: toStored(reading, besideText(opened)),
      text: opened.text,
      title: titleOf(fallback, reading),
    },
    manuscript,
    req,
  })
  return { kind: 'imported', lost: opened.lost, manuscript, others, reading, ...first }
}
