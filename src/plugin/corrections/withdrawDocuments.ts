import type { PayloadRequest } from 'payload'

import type { DocumentKey } from '../../domain/ledger/snapshot.ts'
import type { Refusal } from '../../domain/releases/refusal.ts'
import type { ByUser, Transaction } from '../database/inTransaction.ts'
import type { LivePage } from '../ledger/readPublic.ts'
import type { Withdrawal, WithdrawalPlan } from './withdrawal.ts'

import { keyOf, textKinds } from '../../domain/ledger/kinds.ts'
import { barredFromRelease } from '../accounts/secondFactorRule.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { orConflict } from '../ledger/conflicts.ts'
import { publicStates } from '../ledger/liveKeys.ts'
import {
  filesOf,
  findOwnPictures,
  findReferrers,
  lastEntries,
  livePages,
  snapshotOf,
} from '../ledger/readPublic.ts'
import { takePublishLock } from '../releases/publishLock.ts'
import { readStaff } from '../staff/readStaff.ts'
import { withdrawInTransaction } from './withdrawInTransaction.ts'

export type WithdrawalOutcome =
  | ({ readonly kind: 'ready' } & WithdrawalPlan)
  | ({ readonly kind: 'withdrawn'; readonly release: string } & WithdrawalPlan)
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

/**
 * Withdraws documents, all or none, in one transaction. Their addresses answer with the notice from then on; pictures
 * that they alone showed go too, and no other page names them any more.
 *
 * @param rehearse - only finds out what would happen; reason and notice may still be missing
 * @param user - the account that withdraws; its roles are checked, whatever rights the caller runs with
 * @returns `refused` with every reason; the database is then unchanged
 */
export const withdrawDocuments = ({
  rehearse = false,
  withdrawal,
  ...by
}: ByUser & { rehearse?: boolean; withdrawal: Withdrawal }): Promise<WithdrawalOutcome> =>
  orConflict(
    inTransaction<WithdrawalOutcome>({
      act: (transaction) => attempt({ rehearse, transaction, withdrawal }),
      keeps: ({ kind }) => kind === 'withdrawn',
      ...by,
    }),
  )

type Attempt = { rehearse: boolean; transaction: Transaction; withdrawal: Withdrawal }

async function attempt({
  rehearse,
  transaction: { id, req },
  withdrawal,
}: Attempt): Promise<WithdrawalOutcome> {
  const staff = readStaff(req)
  const barred = await barredFromRelease(req, 'corrections.roleRefused')
  if (!staff || barred) return refused([barred ?? { reason: 'corrections.roleRefused' }])
  await takePublishLock(req)
  const keys = withdrawal.documents.map((each) => keyOf(each.collection, String(each.id)))
  const reasons = await withdrawalBlockers(keys, req)
  if (reasons.length > 0) return refused(reasons)
  const plan = await planWithdrawal({ dependents: withdrawal.dependents, keys, req })
  if (rehearse) return { kind: 'ready', ...plan }
  const missing = [...reasonsAgainstWords(withdrawal), ...undecided(withdrawal, plan)]
  if (missing.length > 0) return refused(missing)
  const release = await withdrawInTransaction({ plan, req, staff, transactionID: id, withdrawal })
  return { kind: 'withdrawn', release, ...plan }
}

/** Reasons against withdrawing these documents. */
async function withdrawalBlockers(
  keys: readonly DocumentKey[],
  req: PayloadRequest,
): Promise<Refusal[]> {
  if (keys.length === 0) return [{ reason: 'release.noDocuments' }]
  const states = await publicStates(req, keys)
  return keys.flatMap((key): Refusal[] => {
    if (key.startsWith('site-settings:')) return [{ document: key, reason: 'corrections.site' }]
    const state = states.get(key)
    if (state === 'live') return []
    const reason = state === 'withdrawn' ? 'corrections.withdrawnAlready' : 'corrections.notPublic'
    return [{ document: key, reason, vars: { key } }]
  })
}

function reasonsAgainstWords({ notice, reason }: Withdrawal): Refusal[] {
  return [
    ...(reason.trim() === '' ? [{ reason: 'corrections.reasonMissing' as const }] : []),
    ...(notice.trim() === '' ? [{ reason: 'corrections.noticeMissing' as const }] : []),
  ]
}

const undecided = (
  { dependents: decision }: Withdrawal,
  { dependents }: WithdrawalPlan,
): Refusal[] =>
  decision === undefined
    ? dependents.map(({ key, title }) => ({
        document: key,
        reason: 'corrections.undecided',
        vars: { title },
      }))
    : []

/** Kinds of dependent that somebody must decide about; others are adjusted without asking. */
const texts: ReadonlySet<string> = new Set(textKinds)

type Selection = {
  dependents: Withdrawal['dependents']
  keys: readonly DocumentKey[]
  req: PayloadRequest
}

async function planWithdrawal({
  dependents: decision,
  keys,
  req,
}: Selection): Promise<WithdrawalPlan> {
  const chosen = new Set(keys)
  let around = await referrersOf([...chosen], req)
  const isText = ({ kind }: LivePage) => texts.has(kind)
  while (decision === 'cascade' && around.some(isText)) {
    for (const { key } of around.filter(isText)) chosen.add(key)
    around = await referrersOf([...chosen], req)
  }
  const pictures = await findOwnPictures(req, [...chosen])
  return {
    dependents: around.filter(isText),
    documents: await livePages(req, [...chosen]),
    pictures: pictures.filter(({ key }) => !chosen.has(key)),
    refreshed: around,
  }
}

async function referrersOf(keys: readonly DocumentKey[], req: PayloadRequest): Promise<LivePage[]> {
  const pictures = keys.filter((key) => key.startsWith('media:'))
  const entries = await lastEntries(req, pictures)
  const files = [...entries.values()].flatMap((entry) => filesOf(snapshotOf(entry)))
  return findReferrers(req, { files, keys })
}

const refused = (refusals: readonly Refusal[]): WithdrawalOutcome => ({ kind: 'refused', refusals })
