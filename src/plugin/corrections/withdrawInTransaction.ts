import type { PayloadRequest } from 'payload'

import { randomUUID } from 'node:crypto'

import type { DocumentKey } from '../../domain/ledger/snapshot.ts'
import type { LastEntry, LivePage } from '../ledger/readPublic.ts'
import type { Edition } from '../ledger/recordEvent.ts'
import type { ToSearchEntry } from '../search-index/createIndexer.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { Withdrawal, WithdrawalPlan } from './withdrawal.ts'

import { keysOf, readKey } from '../../domain/ledger/kinds.ts'
import { withoutReferences } from '../../domain/ledger/withoutReferences.ts'
import { joinTitles } from '../../domain/releases/releaseTitle.ts'
import { recordAudit } from '../audit/hooks.ts'
import { clockOf } from '../config/clock.ts'
import { newsroomLocale } from '../config/locale.ts'
import { editionOf, lastEntries, snapshotOf } from '../ledger/readPublic.ts'
import { recordEvent } from '../ledger/recordEvent.ts'
import { recordRelease } from '../ledger/releaseLog.ts'
import { toReleaseItem } from '../ledger/toReleaseItem.ts'
import { allowPublicWrites } from '../releases/publishGuard.ts'
import { createIndexer } from '../search-index/createIndexer.ts'
import { notifyOfWithdrawal } from './notifyOfWithdrawal.ts'

/** Step of a withdrawal: a document's last ledger entry, and its new one. */
type Step = { readonly edition: Edition; readonly entry: LastEntry; readonly revision: string }

/**
 * Withdraws documents inside the caller's transaction: enters the withdrawal in log and ledger, hides the documents'
 * rows from the public, and rebuilds every page that named them.
 *
 * @returns the id of its entry in the log of releases
 */
export async function withdrawInTransaction({
  plan,
  req,
  staff,
  transactionID,
  withdrawal: { notice, reason },
}: {
  plan: WithdrawalPlan
  req: PayloadRequest
  staff: Staff
  transactionID: number | string
  withdrawal: Withdrawal
}): Promise<string> {
  const gone = [...plan.documents, ...plan.pictures].toSorted(byKey)
  const entries = await lastEntries(req, keysOf([...gone, ...plan.refreshed]))
  const toEntry = await createIndexer([], req)
  const lost = gone.flatMap(({ key }) => entries.get(key) ?? [])
  const left = await refreshedEditions({ entries, lost, pages: plan.refreshed, toEntry })
  const { language, timeZone } = await newsroomLocale(req)
  const release = await recordRelease({
    act: 'withdrawal',
    documents: [
      ...lost.map((entry) => toReleaseItem(entry)),
      ...left.map(({ edition, entry }) => toReleaseItem(entry, edition)),
    ],
    notice,
    reason,
    releasedAt: await clockOf(req),
    req,
    staff,
    title: joinTitles(plan.documents, language),
  })
  const common = { actor: staff, release, req, timeZone }
  for (const entry of lost) {
    await recordEvent({
      ...common,
      approval: entry.approval,
      edition: await editionOf({ last: entry, toEntry }),
      event: 'withdrawn',
      id: randomUUID(),
      notice,
      revision: entry.revision,
    })
    await recordAudit({
      action: 'withdraw',
      detail: { path: entry.path, reason, release },
      req,
      subject: entry.subject,
      title: entry.title,
    })
  }
  for (const step of left) await enterRefreshed({ ...common, ...step })
  await allowPublicWrites(transactionID, async () => {
    for (const { key } of gone) await closeRow(key, req)
  })
  await notifyOfWithdrawal({ plan, req, staff })
  return release
}

const byKey = (a: LivePage, b: LivePage): number => (a.key < b.key ? -1 : 1)

/** Rebuilds the pages that named what is withdrawn. */
async function refreshedEditions({
  entries,
  lost,
  pages,
  toEntry,
}: {
  entries: ReadonlyMap<DocumentKey, LastEntry>
  lost: readonly LastEntry[]
  pages: readonly LivePage[]
  toEntry: ToSearchEntry
}): Promise<Pick<Step, 'edition' | 'entry'>[]> {
  const keys = new Set(lost.map(({ subject }) => subject))
  const sources = lost
    .map(snapshotOf)
    .flatMap((snapshot) => (snapshot.kind === 'picture' ? [snapshot.picture.src] : []))
  const editions: Pick<Step, 'edition' | 'entry'>[] = []
  for (const { key } of pages.toSorted(byKey)) {
    const entry = entries.get(key)
    if (!entry) continue
    const snapshot = withoutReferences(snapshotOf(entry), { keys, sources })
    editions.push({ edition: await editionOf({ last: entry, snapshot, toEntry }), entry })
  }
  return editions
}

/** Enters a page with changed links and unchanged text. */
export async function enterRefreshed({
  actor,
  edition,
  entry,
  release,
  req,
  timeZone,
}: {
  actor: Staff
  edition: Edition
  entry: LastEntry
  release: string
  req: PayloadRequest
  timeZone: string
}): Promise<void> {
  await recordEvent({
    actor,
    approval: entry.approval,
    edition,
    event: 'refreshed',
    id: randomUUID(),
    release,
    req,
    revision: entry.revision,
    timeZone,
  })
  await recordAudit({
    action: 'refresh',
    detail: { path: entry.path, release },
    req,
    subject: entry.subject,
    title: entry.title,
  })
}

/** Hides a document's row from the API; the newest draft stays. */
async function closeRow(key: DocumentKey, req: PayloadRequest): Promise<void> {
  const name = readKey(key)
  if (!name || name.collection === 'site-settings') return
  await req.payload.update({
    id: name.id,
    collection: name.collection,
    data: { _status: 'draft' },
    depth: 0,
    // The withdrawal checked its user's roles; Payload's own unpublish is closed to everybody.
    overrideAccess: true,
    req,
    // An incomplete draft must not keep a text public.
    unpublishAllLocales: true,
  })
}
