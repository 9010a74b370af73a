import type { PayloadRequest } from 'payload'

import type { Board, SittingOnBoard } from '../../domain/dashboard/board.ts'
import type { SittingPhase } from '../../domain/ledger/snapshot.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'

import { arrangeBoard } from '../../domain/dashboard/board.ts'
import { languageOf } from '../../domain/language/language.ts'
import { sittingLabel, sittingTitle } from '../../domain/ledger/sittingLabel.ts'
import { may } from '../../domain/staff/roles.ts'
import { clockOf } from '../config/clock.ts'
import { formatStage } from '../config/formatStage.ts'
import { reviewPlanOf } from '../config/reviewPlan.ts'
import { listAccounts } from '../staff/accounts.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'
import { findAssignments, findReleases, isScheduled } from './findOpenWork.ts'
import { findTexts } from './findTexts.ts'
import { readTexts } from './readTexts.ts'

type Input = { meeting: LoadedDocument; req: PayloadRequest; staff: Staff }

/** Loads the board of a meeting, sitting by sitting: who covers what, and how far each text has come. */
export async function readBoard({ meeting, req, staff }: Input): Promise<Board> {
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
      sittings: sittingsOf(meeting, req),
      texts: await readTexts(req, found),
    }),
    stages: Object.fromEntries(
      plan.stages.map(({ key }) => [key, formatStage({ key, plan, req })]),
    ),
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

export function sittingsOf(
  { document, title }: LoadedDocument,
  { i18n }: PayloadRequest,
): readonly SittingOnBoard[] {
  const language = languageOf(i18n.language)
  const meeting = toText(document.shortName) ?? title
  const rows = Array.isArray(document.sittings) ? document.sittings : []
  return rows.map((row: unknown) => {
    const { key, number, phase: kept, startsAt, venue } = toObject(row)
    const phase = phases.find((each) => each === kept) ?? 'plenary'
    const start = toText(startsAt)
    const place = toText(venue)
    const named = { language, number: typeof number === 'number' ? number : null, phase }
    return {
      key: toText(key) ?? '',
      label: sittingLabel(named),
      phase,
      ...(start !== undefined && { startsAt: start }),
      title: sittingTitle({ ...named, meeting }),
      ...(place !== undefined && { venue: place }),
    }
  })
}
