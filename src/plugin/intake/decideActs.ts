import type { Decision, DecisionAct } from '../../domain/manuscripts/index.ts'
import type { Asked } from '../http/endpoint.ts'
import type { DeskChange } from './decide.ts'
import type { DeskRow } from './deskRow.ts'

import { actsBeside, isAboutItems } from '../../domain/manuscripts/index.ts'
import { clockOf } from '../config/clock.ts'
import { answer } from '../http/endpoint.ts'
import { answerChange } from './answerChange.ts'
import { changeDecisions, refusalOf } from './decide.ts'
import { findDeskRow } from './deskRow.ts'
import { faultOfAct } from './faultOfAct.ts'
import { faultsInReading } from './faultsInReading.ts'
import { faultsOfIdentities } from './faultsOfIdentities.ts'
import { readSheet } from './readSheet.ts'

type Deciding = {
  readonly acts: readonly DecisionAct[]
  readonly manuscript: string
  readonly revision: number
}

/**
 * Takes what an editor decided about a manuscript. Two editors may work on one sheet: what the second decided on the
 * older sheet stands beside what the first decided since, unless both are about the same; then the second is told what
 * the first decided, and shown the newer sheet.
 */
export async function decideActs(asked: Asked<Deciding>): Promise<Response> {
  const { input, req } = asked
  const faults = [
    ...input.acts.flatMap((act) => faultOfAct(act, req)),
    ...(await faultsOfIdentities(input.acts, req)),
  ]
  return faults.length > 0 ? answer({ errors: faults }, 400) : decideBeside(asked, MOST_TRIES)
}

/** Others may decide between the look at the row and the hold on it; so many in turn are patience enough. */
const MOST_TRIES = 5

async function decideBeside(asked: Asked<Deciding>, tries: number): Promise<Response> {
  const { input, req, staff } = asked
  const row = await findDeskRow(input.manuscript, req)
  if (!row) return answerChange({ kind: 'refused', reason: 'gone' }, asked)
  const { decisions, revision } = row
  const refusal = refusalOf(row, { revision, staff })
  if (refusal) return answerChange({ kind: 'refused', reason: refusal, row }, asked)
  const beside = actsBeside({ acts: input.acts, decisions, revision, seen: input.revision })
  if (beside.kind !== 'beside')
    return answerChange(
      { ...staleOf(row), ...(beside.kind === 'met' && { met: beside.by }) },
      asked,
    )
  if (beside.acts.length === 0) return answer(await readSheet(row, asked))
  const change = await take({ acts: beside.acts, asked, row })
  if (change instanceof Response) return change
  return isLate(change) && tries > 1 ? decideBeside(asked, tries - 1) : answerChange(change, asked)
}

/** Whether somebody else decided between the look at the row and the hold on it. */
const isLate = (change: DeskChange): boolean =>
  change.kind === 'refused' && change.reason === 'stale'

const staleOf = (row: DeskRow) => ({ kind: 'refused', reason: 'stale', row }) as const

type Taking = {
  readonly acts: readonly DecisionAct[]
  readonly asked: Asked<Deciding>
  readonly row: DeskRow
}

async function take({
  acts,
  asked: { input, req, staff },
  row,
}: Taking): Promise<DeskChange | Response> {
  const { manuscript, revision: seen } = input
  const { revision } = row
  const at = await clockOf(req)
  const own = acts.map((act): Decision => ({ ...act, at, by: staff.name, revision: revision + 1 }))
  const lost = faultsInReading(own, row, req)
  // What an older sheet held may be gone from the newer one.
  if (lost.length > 0) return seen === revision ? answer({ errors: lost }, 400) : staleOf(row)
  return changeDecisions({
    change: (held) => ({
      decisions: [...held.decisions, ...own],
      isReadAgain: acts.some(isAboutItems),
    }),
    manuscript,
    req,
    revision,
    staff,
  })
}
