import type { Asked } from '../http/endpoint.ts'

import { applyDecisions, changedFieldsOf } from '../../domain/manuscripts/index.ts'
import { answer } from '../http/endpoint.ts'
import { answerChange } from './answerChange.ts'
import { changeDecisions, refusalOf } from './decide.ts'
import { findDeskRow } from './deskRow.ts'
import { understandStored } from './understand.ts'

type Asks = { readonly isTaken: boolean; readonly manuscript: string; readonly revision: number }

/**
 * Reads a manuscript anew, with the reader, the register and the words of today: says what would change, or takes it.
 * Decisions of editors stand either way.
 */
export async function readAgain({
  input: { isTaken, manuscript, revision },
  req,
  staff,
}: Asked<Asks>): Promise<Response> {
  if (isTaken) {
    const change = await changeDecisions({
      change: ({ decisions }) => ({ decisions, isReadAgain: true }),
      manuscript,
      req,
      revision,
      staff,
    })
    return answerChange(change, { req, staff })
  }
  const row = await findDeskRow(manuscript, req)
  const refusal = refusalOf(row, { revision, staff })
  if (!row?.stored || refusal)
    return answerChange(
      { kind: 'refused', reason: refusal ?? 'notOnDesk', ...(row && { row }) },
      { req, staff },
    )
  const { decisions, stored } = row
  const { reading } = await understandStored(row.known, { decisions, req })
  const [before, after] = [stored.reading, reading].map((each) => ({
    ...applyDecisions(each, decisions),
    paragraphs: each.paragraphs,
  }))
  return answer({ changes: before && after ? changedFieldsOf(before, after) : [] })
}
