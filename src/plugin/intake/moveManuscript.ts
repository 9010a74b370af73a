import type { DataFromCollectionSlug } from 'payload'

import type { Asked } from '../http/endpoint.ts'
import type { DeskChange } from './decide.ts'
import type { DeskRow } from './deskRow.ts'

import { decisionsForNewDrafts, maySetAside } from '../../domain/manuscripts/index.ts'
import { joinTransaction } from '../database/inTransaction.ts'
import { answer, refuse } from '../http/endpoint.ts'
import { refuseChange } from './answerChange.ts'
import { countsOf, offDeskReason } from './decide.ts'
import { findDeskRow } from './deskRow.ts'
import { holdStandingTexts } from './documentsMade.ts'
import { holdManuscript } from './holdManuscript.ts'
import { mayDecideOn } from './manuscriptState.ts'
import { noteOutcome } from './noteOutcome.ts'

/** Whoever saw a sheet says which; moving a manuscript needs none. */
type Moved = Asked<{ readonly manuscript: string; readonly revision?: number | undefined }>

/** Takes a manuscript off the desk. */
export const setAside = (asked: Moved): Promise<Response> =>
  move(asked, (row) =>
    Promise.resolve(
      maySetAside(row.known.outcome) ? { outcome: 'spiked' } : { reason: offDeskReason(row) },
    ),
  )

/**
 * Puts a manuscript back on the desk: one that was set aside, and one of which no text stands any more. A draft that
 * leaves the trash at the same time comes before or after: then it is refused here, or when drafts are made.
 */
export const takeUp = (asked: Moved): Promise<Response> =>
  move(asked, async (row) => {
    const { known, stored } = row
    const outcome = stored ? 'toCheck' : 'reading'
    if (known.outcome === 'spiked') return { outcome }
    if (known.outcome !== 'imported') return { reason: offDeskReason(row) }
    const titles = await holdStandingTexts(known, asked.req)
    if (titles.length > 0) return { reason: 'draftsStand', titles }
    return { data: await anew(row, asked), outcome }
  })

/** What the row holds when drafts are to be made anew. */
async function anew({ decisions: all, stored }: DeskRow, { req }: Moved) {
  const decisions = decisionsForNewDrafts(all)
  return {
    decisions: structuredClone([...decisions]),
    ...(stored && (await countsOf({ decisions, req, stored }))),
  }
}

type Refused = Pick<Extract<DeskChange, { kind: 'refused' }>, 'reason' | 'titles'>
type Move = {
  /** What the row holds then. */
  readonly data?: Partial<DataFromCollectionSlug<'manuscripts'>>
  readonly outcome: 'reading' | 'spiked' | 'toCheck'
}

async function move(
  { input, req, staff }: Moved,
  moveOf: (row: DeskRow) => Promise<Move | Refused>,
): Promise<Response> {
  return joinTransaction(req, async () => {
    await holdManuscript(input.manuscript, req)
    const row = await findDeskRow(input.manuscript, req)
    if (!row || row.known.erased) return refuse(req, [{ reason: 'manuscript.gone' }])
    if (!mayDecideOn(row.known, staff))
      return refuse(req, [{ reason: 'manuscriptDesk.mayNotDecide' }])
    const moved = await moveOf(row)
    const late = { kind: 'refused', row } as const
    if ('reason' in moved) return refuseChange({ ...late, ...moved }, { req, staff })
    if ((input.revision ?? row.revision) !== row.revision)
      return refuseChange({ ...late, reason: 'stale' }, { req, staff })
    await noteOutcome({
      data: { ...moved.data, outcome: moved.outcome, revision: row.revision + 1 },
      manuscript: row.known.manuscript,
      req,
    })
    return answer({ outcome: moved.outcome })
  })
}
