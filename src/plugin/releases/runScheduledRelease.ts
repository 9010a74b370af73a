import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { Transaction } from '../database/inTransaction.ts'
import type { ScheduledRelease } from './loadScheduled.ts'
import type { Member } from './toMembers.ts'

import { may } from '../../domain/staff/roles.ts'
import { clockOf } from '../config/clock.ts'
import { timeZoneOf } from '../config/timeZone.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { query } from '../database/query.ts'
import { sqlState } from '../database/sqlState.ts'
import { toConflict } from '../ledger/conflicts.ts'
import { closePlan } from '../ledger/releaseLog.ts'
import { notify } from '../notifications/notify.ts'
import { accountsWith, findUser } from '../staff/accounts.ts'
import { readStaff } from '../staff/readStaff.ts'
import { translate } from '../translations/messages.ts'
import { pinnedTexts, loadScheduled } from './loadScheduled.ts'
import { inLockOrder, prepareRelease } from './prepareRelease.ts'
import { sharePublishLock } from './publishLock.ts'
import { publishMembers } from './publishMembers.ts'

/** What became of the next planned release that was due. `none`: nothing was. */
export type ScheduledReleaseOutcome =
  | { readonly kind: 'failed'; readonly refusals: readonly Refusal[]; readonly release: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'released'; readonly lateMs: number; readonly release: string }

/** Carrying out a release met something that may be over soon: it is due as before. */
export class PassingFault extends Error {
  readonly release: string

  constructor({ cause, release }: { cause: unknown; release: string }) {
    super(`release ${release} met a passing fault`, { cause })
    this.release = release
  }
}

/** Later than this, and people are told how late it was. */
const lateMs = 60_000

/**
 * Carries out the planned release that is due longest, by the database's clock, whole or not at all and once however
 * many workers there are: its row of the log is held until the transaction that also holds its effect ends.
 *
 * What speaks against it is looked at anew. If anything does, it fails for good, and people are told why.
 *
 * @param leave - ids of releases to leave alone this time
 * @throws {PassingFault} when the database is away, full or torn between two writers, or takes no note of the failure:
 *   leave it for a while, and let others go out
 * @throws what the database says when it is away before anything was claimed
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
    const refusals = [toConflict(error) ?? faultOf(error)]
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
  // As the person who planned it: their roles are asked now, not as they were.
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

/** What changed, and what was pinned: a pinned text that went out meanwhile as it is goes into the log unchanged. */
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
  const reasons = refusals
    .map(({ reason, vars }) => translate(req, { key: reason, ...(vars && { vars }) }))
    .join(' ')
  // Nobody in particular tells them: the planner hears of it too.
  req.user = null
  await tell({ kind: 'releaseFailed', plan, release, req, vars: { reasons } })
  return { kind: 'failed' as const, refusals, release }
}

/** What went wrong in the middle took its own notes along: they are made in a transaction of their own. */
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

/** The database is away, full or torn between two writers: the same again may well succeed. */
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

const faultOf = (error: unknown): Refusal => ({
  reason: 'release.fault',
  vars: { reason: error instanceof Error ? error.message.slice(0, 300) : String(error) },
})
