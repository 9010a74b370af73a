import type { PayloadRequest } from 'payload'

import type { Board, SittingOnBoard } from '../../domain/desk/board.ts'
import type { SittingPhase } from '../../domain/publications/snapshot.ts'
import type { LoadedDocument } from '../releases/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'

import { arrangeBoard } from '../../domain/desk/board.ts'
import { sittingLabel } from '../../domain/meetings/sittingLabel.ts'
import { may } from '../../domain/staff/roles.ts'
import { clockOf, timeZoneOf } from '../releases/editions.ts'
import { readRecord } from '../requests/readRecord.ts'
import { textOf } from '../requests/textOf.ts'
import { reviewPlanOf } from '../review/planOf.ts'
import { stageWord } from '../review/stageWord.ts'
import { listAccounts } from '../staff/accounts.ts'
import { findTexts } from './findTexts.ts'
import { findAssignments, findReleases, isScheduled } from './findWork.ts'
import { readTexts } from './readTexts.ts'

/** What a meeting yields, sitting by sitting: who covers what, and how far each text has come. */
export async function readBoard({
  meeting,
  req,
  staff,
}: {
  meeting: LoadedDocument
  req: PayloadRequest
  staff: Staff
}): Promise<Board> {
  const now = await clockOf(req)
  const plan = reviewPlanOf(req.payload)
  const found = await findTexts(req, { meeting: meeting.id })
  const pictures = new Map<string, number>()
  for (const { pictures: count, sitting = '' } of found)
    pictures.set(sitting, (pictures.get(sitting) ?? 0) + count)
  const planned = (await findReleases(req, isScheduled)).flatMap(({ at, documents }) =>
    documents.map(({ subject }): [string, string] => [subject, at]),
  )
  const mayAssign = may(staff, 'assign')
  return {
    mayAssign,
    mayBegin: may(staff, 'writeOwn'),
    meeting: { id: meeting.id, title: meeting.title },
    now,
    people: mayAssign ? await listAccounts(req) : [],
    sittings: arrangeBoard({
      assignments: await findAssignments(req, { meeting: { equals: meeting.id } }),
      pictures,
      planned: new Map(planned),
      sittings: sittingsOf(meeting),
      texts: await readTexts(req, found),
    }),
    stages: Object.fromEntries(plan.stages.map(({ key }) => [key, stageWord({ key, plan, req })])),
    zone: await timeZoneOf(req),
  }
}

const phases: readonly SittingPhase[] = [
  'closing',
  'opening',
  'plenary',
  'preparatory',
  'presidium',
  'single',
]

export function sittingsOf({ document }: LoadedDocument): readonly SittingOnBoard[] {
  const rows = Array.isArray(document.sittings) ? document.sittings : []
  return rows.map((row: unknown) => {
    const { key, number, phase: kept, startsAt, venue } = readRecord(row)
    const phase = phases.find((each) => each === kept) ?? 'plenary'
    const start = textOf(startsAt)
    const place = textOf(venue)
    return {
      key: textOf(key) ?? '',
      label: sittingLabel({ phase, ...(typeof number === 'number' && { number }) }),
      phase,
      ...(start !== undefined && { startsAt: start }),
      ...(place !== undefined && { venue: place }),
    }
  })
}
