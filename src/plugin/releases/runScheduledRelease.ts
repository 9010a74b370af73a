import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { Transaction } from '../database/inTransaction.ts'
import type { ScheduledRelease } from './loadScheduled.ts'
import type { Member } from './toMembers.ts'

import { may } from '../../domain/staff/roles.ts'
import { clockOf } from '../config/clock.ts'
import { timeZoneOf } from '../config/locale.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { query } from '../database/query.ts'
import { sqlState } from '../database/sqlState.ts'
import { toConflict } from '../ledger/conflicts.ts'
import { closePlan } from '../ledger/releaseLog.ts'
import { notify } from '../notifications/notify.ts'
import { accountsWith, findUser } from '../staff/accounts.ts'
import { readStaff } from '../staff/readStaff.ts'
import { pinnedTexts, loadScheduled } from './loadScheduled.ts'
import { inLockOrder, prepareRelease } from './prepareRelease.ts'
import { sharePublishLock } from './publishLock.ts'
import { publishMembers } from './publishMembers.ts'

/** Outcome for the next scheduled release that was due; `none` when there was none. */
export type ScheduledReleaseOutcome =
  | { readonly kind: 'failed'; readonly refusals: readonly Refusal[]; readonly release: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'released'; readonly lateMs: number; readonly release: string }

/** Error for a release that failed for a temporary reason and stays due. */
export class PassingFault extends Error {
  readonly release: string

  constructor({ cause, release }: { cause: unknown; release: string }) {
    super(`release ${release} met a passing fault`, { cause })
    this.release = release
  }
}

/** Delay in milliseconds from which people are notified of it. */
const lateMs = 60_000

/**
 * Carries out the scheduled release that has been due longest, by the database's clock: completely or not at all, and once, however many workers run, since its row of the log stays locked until the transaction ends.
 *
 * All checks run again. If one fails, the release fails for good, and people are notified of the reasons.
 *
 * @param leave - ids of releases to skip this time
 * @throws {PassingFault} when the database is away, full or reports a conflict, or cannot store the failure: skip the release for a while, and run others
 * @throws the database error when nothing was claimed yet
 */
export async function runNextScheduledRelease({
  leave = [],
  payload,
}: {
  leave?: readonly string[]
  payload: Payload
}): Promise<ScheduledReleaseOutcome> {
  let claimed: string | undefined
  try {
    return await inTransaction<ScheduledReleaseOutcome>({
      act: async (transaction) => {
        await sharePublishLock(transaction.req)
        claimed = await claim(leave, transaction.req)
        return claimed === undefined ? { kind: 'none' } : await runNext(claimed, transaction)
      },
      keeps: ({ kind }) => kind !== 'none',
      payload,
    })
  } catch (error) {
    if (claimed === undefined) throw error
    if (isPassing(error)) throw new PassingFault({ cause: error, release: claimed })
    const conflict = toConflict(error)
    if (!conflict) payload.logger.error({ err: error, msg: `release ${claimed}: fault` })
    const refusals = [conflict ?? ({ reason: 'release.fault' } as const)]
    const release = claimed
    return await failLater({ payload, refusals, release }).catch((cause: unknown) => {
      throw new PassingFault({ cause, release })
    })
  }
}

async function claim(leave: readonly string[], req: PayloadRequest): Promise<string | undefined> {
  const left = `{${leave.map((id) => JSON.stringify(id)).join(',')}}`
  const [row] = await query(req, sql`SELECT newsroom_claim_release(${left}::text[]) AS id`)
  return typeof row?.id === 'string' ? row.id : undefined
}

async function runNext(
  release: string,
  { id, req }: Transaction,
): Promise<ScheduledReleaseOutcome> {
  const plan = await loadScheduled(release, req)
  // Runs as the person who scheduled it, with their current roles.
  req.user = (await findUser(req, plan.releasedBy)) ?? null
  const staff = readStaff(req)
  if (!staff || !may(staff, 'release'))
    return fail({ plan, refusals: [{ reason: 'release.plannerGone' }], release, req })
  const now = await clockOf(req)
  const prepared = await prepareRelease({
    documents: await pinnedTexts(plan, req),
    plannedAs: release,
    req,
    waivers: plan.completeness,
    when: now,
  })
  if (prepared.kind === 'refused') return fail({ plan, refusals: prepared.refusals, release, req })
  await publishMembers({
    members: inLockOrder(membersOf(plan, prepared)),
    plannedAs: release,
    req,
    staff,
    timeZone: await timeZoneOf(req),
    transactionID: id,
  })
  const late = Date.parse(now) - Date.parse(plan.scheduledFor)
  const minutes = String(Math.round(late / 60_000))
  await tell({
    kind: late > lateMs ? 'releaseLate' : 'released',
    plan,
    release,
    req,
    vars: late > lateMs ? { minutes } : {},
  })
  return { kind: 'released', lateMs: late, release }
}

/** Members to publish: what changed, and everything pinned, since pinned texts that became public meanwhile are entered in the log too. */
const membersOf = (
  { documents }: ScheduledRelease,
  { changed, gathered }: { changed: readonly Member[]; gathered: readonly Member[] },
): Member[] =>
  gathered.filter(
    ({ key }) =>
      changed.some((member) => member.key === key) ||
      documents.some(({ subject }) => subject === key),
  )

type Failure = {
  readonly refusals: readonly Refusal[]
  readonly release: string
  readonly req: PayloadRequest
}

async function fail({ plan, refusals, release, req }: Failure & { plan: ScheduledRelease }) {
  await closePlan({ problems: refusals, release, req, status: 'failed' })
  // Kept as they are: each recipient reads them in a language of their own.
  const said = JSON.stringify(refusals.map(({ reason, vars }) => ({ reason, vars })))
  // Without an acting user, the person who scheduled it is notified too.
  req.user = null
  await tell({ kind: 'releaseFailed', plan, release, req, vars: { refusals: said } })
  return { kind: 'failed' as const, refusals, release }
}

/** Stores a failure in a transaction of its own, since the first one was rolled back. */
const failLater = ({
  payload,
  refusals,
  release,
}: Omit<Failure, 'req'> & { payload: Payload }): Promise<ScheduledReleaseOutcome> =>
  inTransaction<ScheduledReleaseOutcome>({
    act: async ({ req }) =>
      fail({ plan: await loadScheduled(release, req), refusals, release, req }),
    payload,
  })

async function tell({
  kind,
  plan: { releasedBy, title },
  release,
  req,
  vars,
}: {
  kind: 'released' | 'releaseFailed' | 'releaseLate'
  plan: ScheduledRelease
  release: string
  req: PayloadRequest
  vars: Readonly<Record<string, string>>
}) {
  const alarmed = kind === 'released' ? [] : await accountsWith(['chiefEditor', 'deskHead'], req)
  req.user = null
  await notify(req, {
    kind,
    recipients: [releasedBy, ...alarmed],
    subject: `releases:${release}`,
    title,
    vars,
  })
}

/** Whether another attempt may succeed: the database is away, full or reports a conflict. */
function isPassing(error: unknown): boolean {
  const state = sqlState(error)
  return state === undefined
    ? toConflict(error) === undefined && isConnection(error)
    : /^(?:08|40|53|55|57|58)/u.test(state)
}

function isConnection(error: unknown): boolean {
  const text = error instanceof Error ? `${error.message} ${String(error.cause)}` : ''
  return /ECONN|EPIPE|ETIMEDOUT|Connection terminated|timeout|no transaction/iu.test(text)
}
