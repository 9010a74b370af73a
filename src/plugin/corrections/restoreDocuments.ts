import type { PayloadRequest } from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { DocumentKey } from '../../domain/ledger/snapshot.ts'
import type { Refusal } from '../../domain/releases/refusal.ts'
import type { ByUser, Transaction } from '../database/inTransaction.ts'
import type { LastEntry } from '../ledger/readPublic.ts'
import type { ReleasedDocument } from '../releases/releasedDocument.ts'
import type { Member } from '../releases/toMembers.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { Newer } from './restoreRevision.ts'

import { keyOf, readKey } from '../../domain/ledger/kinds.ts'
import { barredToday } from '../accounts/barredToday.ts'
import { clockOf } from '../config/clock.ts'
import { timeZoneOf } from '../config/locale.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { orConflict } from '../ledger/conflicts.ts'
import { publicStates } from '../ledger/liveKeys.ts'
import { lastEntries } from '../ledger/readPublic.ts'
import { toReleaseItem } from '../ledger/toReleaseItem.ts'
import { inLockOrder, prepareRelease } from '../releases/prepareRelease.ts'
import { takePublishLock } from '../releases/publishLock.ts'
import { publishMembers } from '../releases/publishMembers.ts'
import { toReleasedDocuments } from '../releases/releasedDocument.ts'
import { signByReleasing } from '../releases/signByReleasing.ts'
import { readStaff } from '../staff/readStaff.ts'
import { publicPath } from '../values/publicAddress.ts'
import { findLostLinks } from './findLostLinks.ts'
import { restoreRevision, keepNewerDraft } from './restoreRevision.ts'
import { enterRefreshed } from './withdrawInTransaction.ts'

export type Restoration = {
  readonly documents: readonly {
    readonly collection: PublicCollection
    readonly id: number | string
  }[]
  /** Reason, for the newsroom alone. */
  readonly reason: string
  /** `newest`: the current draft, signed anew; `withdrawn`: exactly the text that was withdrawn. */
  readonly text?: 'newest' | 'withdrawn'
}

export type RestorationOutcome =
  | {
      readonly documents: readonly ReleasedDocument[]
      readonly kind: 'ready'
      /** Live documents whose links are restored. */
      readonly refreshed: readonly ReleasedDocument[]
    }
  | {
      readonly documents: readonly ReleasedDocument[]
      readonly kind: 'restored'
      readonly refreshed: readonly ReleasedDocument[]
      readonly release: string
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

/**
 * Restores withdrawn documents, all or none, in one transaction, with the pictures that were withdrawn along and the
 * links that other pages lost. A text that was signed once needs no new signatures; one that changed since needs what
 * every release needs.
 *
 * @param rehearse - only finds out what would happen
 * @param user - the account that restores; its roles are checked, whatever rights the caller runs with
 * @returns `refused` with every reason; the database is then unchanged
 */
export const restoreDocuments = ({
  rehearse = false,
  restoration,
  ...by
}: ByUser & { rehearse?: boolean; restoration: Restoration }): Promise<RestorationOutcome> =>
  orConflict(
    inTransaction<RestorationOutcome>({
      act: (transaction) => attempt({ rehearse, restoration, transaction }),
      keeps: ({ kind }) => kind === 'restored',
      ...by,
    }),
  )

type Attempt = {
  readonly rehearse: boolean
  readonly restoration: Restoration
  readonly transaction: Transaction
}

async function attempt(asked: Attempt): Promise<RestorationOutcome> {
  const {
    rehearse,
    restoration,
    transaction: { id, req },
  } = asked
  const staff = readStaff(req)
  const barred = await barredToday(req, 'corrections.roleRefused')
  if (!staff || barred) return refused([barred ?? { reason: 'corrections.roleRefused' }])
  await takePublishLock(req)
  const found = await findWithdrawn(restoration, req)
  if (found.refusals.length > 0) return refused(found.refusals)
  const { gone, newer } = await bringAllBack({ asked, entries: found.entries, transactionID: id })
  if (gone.length > 0) return refused(gone)
  const pictures = await picturesGoneWith(found.entries, req)
  const keys = [...found.entries, ...pictures].map(({ subject }) => subject)
  const documents = keys.flatMap((key) => readKey(key) ?? [])
  const prepared = await prepareRelease({
    documents,
    req,
    restoring: new Set(keys),
    waivers: [],
    when: await clockOf(req),
  })
  if (prepared.kind === 'refused') return prepared
  const reasons = [
    ...differing(prepared.changed, found.entries, restoration),
    ...(rehearse ? [] : reasonsAgainstWords(restoration)),
  ]
  if (reasons.length > 0) return refused(reasons)
  return await publishRestored({
    ...asked,
    entries: found.entries,
    members: prepared.changed,
    newer,
    staff,
  })
}

type Return = { asked: Attempt; entries: readonly LastEntry[]; transactionID: number | string }

/** Makes the withdrawn texts the newest revisions, unless the current drafts are to go out. */
async function bringAllBack({
  asked: { restoration, transaction },
  entries,
  transactionID,
}: Return): Promise<{ gone: Refusal[]; newer: Newer[] }> {
  const gone: Refusal[] = []
  const newer: Newer[] = []
  if (restoration.text === 'newest') return { gone, newer }
  for (const entry of entries) {
    const back = await restoreRevision({ entry, req: transaction.req, transactionID })
    if (back.kind === 'gone')
      gone.push({ document: entry.subject, reason: 'corrections.revisionGone' })
    if (back.kind === 'replaced') newer.push(back.newer)
  }
  return { gone, newer }
}

async function publishRestored({
  entries,
  members,
  newer,
  rehearse,
  restoration: { reason },
  staff,
  transaction: { id, req },
}: Attempt & {
  readonly entries: readonly LastEntry[]
  readonly members: readonly Member[]
  readonly newer: readonly Newer[]
  readonly staff: Staff
}): Promise<RestorationOutcome> {
  const links = await findLostLinks({ entries, members, req })
  const refreshed = links.map(({ edition: { snapshot }, entry }) => ({
    key: entry.subject,
    path: publicPath(snapshot.path, req.payload),
    title: snapshot.title,
  }))
  const documents = toReleasedDocuments(members, req.payload)
  if (rehearse) return { documents, kind: 'ready', refreshed }
  const ordered = inLockOrder(members)
  await signByReleasing({ members: ordered, req, staff })
  const timeZone = await timeZoneOf(req)
  const release = await publishMembers({
    members: ordered,
    note: {
      act: 'restoration',
      also: links.map(({ edition, entry }) => toReleaseItem(entry, edition)),
      reason,
    },
    req,
    staff,
    timeZone,
    transactionID: id,
  })
  for (const link of links) await enterRefreshed({ ...link, actor: staff, release, req, timeZone })
  for (const each of newer) await keepNewerDraft({ newer: each, req, transactionID: id })
  return { documents, kind: 'restored', refreshed, release }
}

const reasonsAgainstWords = ({ reason }: Restoration): Refusal[] =>
  reason.trim() === '' ? [{ reason: 'corrections.reasonMissing' }] : []

async function findWithdrawn(
  { documents }: Restoration,
  req: PayloadRequest,
): Promise<{ entries: LastEntry[]; refusals: Refusal[] }> {
  if (documents.length === 0)
    return { entries: [], refusals: [{ reason: 'release.noDocuments' as const }] }
  const keys = [...new Set(documents.map((each) => keyOf(each.collection, String(each.id))))]
  const states = await publicStates(req, keys)
  const refusals = keys
    .filter((key) => states.get(key) !== 'withdrawn')
    .map((key): Refusal => ({ document: key, reason: 'corrections.notWithdrawn', vars: { key } }))
  const entries = await lastEntries(req, keys)
  return { entries: [...entries.values()], refusals }
}

/** Finds the pictures of these texts that were withdrawn along, because nothing else showed them. */
async function picturesGoneWith(
  entries: readonly LastEntry[],
  req: PayloadRequest,
): Promise<LastEntry[]> {
  const shown: DocumentKey[] = []
  for (const { subject } of entries) {
    const name = readKey(subject)
    const loaded = name && (await loadDocument(name, req))
    const media = loaded?.relations.filter(({ collection }) => collection === 'media') ?? []
    shown.push(...media.map(({ key }) => key))
  }
  const asked = new Set(entries.map(({ subject }) => subject))
  const releases = new Set(entries.map(({ release }) => release))
  return [...(await lastEntries(req, shown)).values()].filter(
    ({ event, release, subject }) =>
      event === 'withdrawn' && releases.has(release) && !asked.has(subject),
  )
}

/** Documents that would come back with other content than was withdrawn, though that was not requested. */
function differing(
  members: readonly Member[],
  entries: readonly LastEntry[],
  { text }: Restoration,
): Refusal[] {
  if (text === 'newest') return []
  const hashes = new Map(entries.map(({ contentHash, subject }) => [subject, contentHash]))
  return members
    .filter(({ edition, key }) => hashes.has(key) && hashes.get(key) !== edition.contentHash)
    .map(({ key, title }) => ({
      document: key,
      reason: 'corrections.revisionGone',
      vars: { title },
    }))
}

const refused = (refusals: readonly Refusal[]): RestorationOutcome => ({
  kind: 'refused',
  refusals,
})
