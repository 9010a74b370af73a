import type { PayloadRequest, Where } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Dashboard, SystemHealth, Worklist } from '../../domain/dashboard/worklists.ts'
import type { Staff } from '../staff/readStaff.ts'

import { sortWorklist } from '../../domain/dashboard/worklist.ts'
import { keysOf } from '../../domain/ledger/kinds.ts'
import { may } from '../../domain/staff/roles.ts'
import { toZoned } from '../../domain/time/clock.ts'
import { clockOf } from '../config/clock.ts'
import { formatStage } from '../config/formatStage.ts'
import { timeZoneOf } from '../config/locale.ts'
import { reviewPlanOf } from '../config/reviewPlan.ts'
import { query } from '../database/query.ts'
import { isMailConfigured } from '../mail/sendMail.ts'
import { checkScheduled } from '../releases/checkScheduled.ts'
import { workerSilence } from '../releases/workerHeartbeat.ts'
import { accountsSlug } from '../staff/accounts.ts'
import { absentOnesFor, staffToday } from '../staff/deputies.ts'
import { findAssignments, findComments, findReleases, isScheduled } from './findOpenWork.ts'
import { findTexts } from './findTexts.ts'
import { readTexts } from './readTexts.ts'

/** Loads somebody's dashboard, in a fixed number of queries. */
export async function readDashboard(req: PayloadRequest, staff: Staff): Promise<Dashboard> {
  const plan = reviewPlanOf(req.payload)
  const [now, zone, texts, assignments, absent, signer] = await Promise.all([
    clockOf(req),
    timeZoneOf(req),
    findTexts(req).then((found) => readTexts(req, found)),
    findAssignments(req, { doneAt: { exists: false } }),
    absentOnesFor(req, staff),
    staffToday(req, staff),
  ])
  const mine = texts.filter(({ authors }) => authors.includes(staff.id))
  const lists = sortWorklist({
    absent,
    assignments,
    notes: await findComments(req, { person: staff.id, subjects: keysOf(mine) }),
    now,
    plan,
    releases: await findReleases(req, { or: [isScheduled, settledSince(twoDaysBefore(now))] }),
    staff: signer,
    texts,
    zone,
  })
  const failing = await failingPlans(lists, req)
  return {
    ...(may(staff, 'keepAccounts') && { health: await readHealth(req, now) }),
    lists: lists.map((list) =>
      withProblems(
        withStages(list, (key) => formatStage({ key, plan, req })),
        failing,
      ),
    ),
    mayWrite: may(staff, 'writeOwn'),
    now,
    today: toZoned({ instant: now, timeZone: zone }).day,
  }
}

/** Lower bound of today in every time zone. */
const twoDaysBefore = (now: string): string =>
  new Date(Date.parse(now) - 2 * 86_400_000).toISOString()

const settledSince = (since: string): Where => ({
  and: [{ status: { in: ['failed', 'released'] } }, { updatedAt: { greater_than_equal: since } }],
})

const withStages = (list: Worklist, word: (key: string) => string): Worklist => ({
  ...list,
  rows: list.rows.map(({ stage, ...row }) => ({
    ...row,
    ...(stage !== undefined && { stage: word(stage) }),
  })),
})

const planPrefix = 'releases:'

/** Reasons why scheduled releases would fail as things stand, by their key. */
async function failingPlans(
  lists: readonly Worklist[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, string>> {
  const planned = lists.find(({ key }) => key === 'planned')?.rows ?? []
  const problems = await checkScheduled(
    planned.map(({ key }) => key.slice(planPrefix.length)),
    req,
  )
  return new Map([...problems].map(([id, reasons]) => [planPrefix + id, reasons.join(' ')]))
}

const withProblems = (list: Worklist, failing: ReadonlyMap<string, string>): Worklist =>
  list.key === 'planned'
    ? {
        ...list,
        rows: list.rows.map((row) => {
          const detail = failing.get(row.key)
          return detail === undefined ? row : { ...row, detail, isFailing: true }
        }),
      }
    : list

async function readHealth(req: PayloadRequest, now: string): Promise<SystemHealth> {
  const silence = await workerSilence(req.payload)
  const [row] = await query(
    req,
    sql`SELECT (SELECT count(*) FROM notices WHERE mailed_at IS NULL AND read_at IS NULL) AS unmailed,
      (SELECT count(*) FROM releases WHERE status = 'failed' AND updated_at > ${now}::timestamptz - interval '1 day') AS failed`,
  )
  const { totalDocs } = await req.payload.count({
    collection: accountsSlug(req.payload),
    // Only for those who keep accounts.
    overrideAccess: true,
    req,
  })
  return {
    accounts: totalDocs,
    failedToday: Number(row?.failed),
    ...(isMailConfigured(req.payload) && { unmailed: Number(row?.unmailed) }),
    ...(silence !== undefined && { workerSilenceSeconds: Math.round(silence) }),
  }
}
