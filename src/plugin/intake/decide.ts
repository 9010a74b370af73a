import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type { Decision } from '../../domain/manuscripts/index.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { MessageKey } from '../translations/messages.ts'
import type { DeskRow } from './deskRow.ts'
import type { StoredReading } from './storedReading.ts'

import { doubtfulIn, namesIn, toSheet } from '../../domain/manuscripts/index.ts'
import { joinTransaction } from '../database/inTransaction.ts'
import { findDeskRow } from './deskRow.ts'
import { findNamesakes } from './findRegister.ts'
import { holdManuscript } from './holdManuscript.ts'
import { mayDecideOn } from './manuscriptState.ts'
import { noteOutcome } from './noteOutcome.ts'
import { besideText, toStored } from './storedReading.ts'
import { understandStored } from './understand.ts'

/** Why a change of decisions is refused, with the message that says so; `stale` when somebody else was faster. */
export const deskReasons = {
  draftsStand: 'manuscriptDesk.draftsStand',
  gone: 'manuscript.gone',
  madeAlready: 'manuscriptDesk.madeAlready',
  mayNotDecide: 'manuscriptDesk.mayNotDecide',
  notOnDesk: 'manuscriptDesk.notOnDesk',
  setAside: 'manuscriptDesk.setAside',
  stale: 'manuscriptDesk.stale',
} as const satisfies Readonly<Record<string, MessageKey>>
export type DeskRefusal = keyof typeof deskReasons
export type DeskChange =
  | { readonly kind: 'changed'; readonly row: DeskRow }
  | {
      readonly kind: 'refused'
      /** What somebody else decided about the same. */
      readonly met?: Decision
      readonly reason: DeskRefusal
      readonly row?: DeskRow
      /** Of the drafts that stand, where they are why. */
      readonly titles?: readonly string[]
    }

type Change = {
  readonly decisions: readonly Decision[]
  /** Whether the file is read again: where items begin was decided, or somebody asked for it. */
  readonly isReadAgain: boolean
}

type Changing = {
  readonly change: (row: DeskRow) => Change
  readonly manuscript: string
  readonly req: PayloadRequest
  readonly revision: number
  readonly staff: Staff
}

/**
 * Changes the decisions about a manuscript, if its revision is still the one that the caller saw. The file is read
 * before the row is held: reading may take seconds, and others wait for the row.
 */
export async function changeDecisions({
  change,
  manuscript,
  req,
  revision,
  staff,
}: Changing): Promise<DeskChange> {
  const row = await findDeskRow(manuscript, req)
  const refusal = refusalOf(row, { revision, staff })
  if (!row || refusal) return { kind: 'refused', reason: refusal ?? 'gone', ...(row && { row }) }
  const { decisions, isReadAgain } = change(row)
  const read = isReadAgain ? await understandStored(row.known, { decisions, req }) : undefined
  const stored = read ? { ...besideText(read.opened), reading: read.reading } : row.stored
  return joinTransaction(req, async () => {
    await holdManuscript(row.known.manuscript, req)
    const held = await findDeskRow(manuscript, req)
    const late = refusalOf(held, { revision, staff })
    if (!held || late)
      return { kind: 'refused', reason: late ?? 'gone', ...(held && { row: held }) }
    await write({ decisions, manuscript: row.known.manuscript, req, revision, stored })
    return { kind: 'changed', row: { ...held, decisions, revision: revision + 1, stored } }
  })
}

type Seen = { readonly revision: number; readonly staff: Staff }

/** Why a caller may not change the decisions about a manuscript; undefined when nothing is against it. */
export function refusalOf(
  row: DeskRow | undefined,
  { revision, staff }: Seen,
): DeskRefusal | undefined {
  if (!row || row.known.erased) return 'gone'
  if (!mayDecideOn(row.known, staff)) return 'mayNotDecide'
  if (row.known.outcome !== 'toCheck' || !row.stored) return offDeskReason(row)
  return row.revision === revision ? undefined : 'stale'
}

/** Why nothing can be decided about a manuscript that is not to be checked. */
export function offDeskReason({ known: { outcome } }: DeskRow): DeskRefusal {
  if (outcome === 'imported') return 'madeAlready'
  return outcome === 'spiked' ? 'setAside' : 'notOnDesk'
}

type Writing = {
  readonly decisions: readonly Decision[]
  readonly manuscript: DefaultDocumentIDType
  readonly req: PayloadRequest
  readonly revision: number
  readonly stored: StoredReading | undefined
}

async function write({ decisions, manuscript, req, revision, stored }: Writing): Promise<void> {
  await noteOutcome({
    data: {
      decisions: structuredClone([...decisions]),
      ...(stored && {
        ...(await countsOf({ decisions, req, stored })),
        reading: toStored(stored.reading, stored),
      }),
      revision: revision + 1,
    },
    manuscript,
    req,
  })
}

type Counting = {
  readonly decisions: readonly Decision[]
  readonly req: PayloadRequest
  readonly stored: StoredReading
}

/** What the queue shows of a manuscript: its items, and what an editor should look at. */
export async function countsOf({
  decisions,
  req,
  stored: { reading },
}: Counting): Promise<{ readonly doubtful: number; readonly items: number }> {
  const register = await findNamesakes(namesIn(reading, decisions), req)
  const sheet = toSheet({ decisions, reading, register })
  return { doubtful: doubtfulIn(sheet), items: sheet.items.length }
}
