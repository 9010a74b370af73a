import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Snapshot } from '../../domain/ledger/snapshot.ts'
import type { LastEntry } from '../ledger/readPublic.ts'
import type { Edition } from '../ledger/recordEvent.ts'
import type { Member } from '../releases/toMembers.ts'

import { keysOf } from '../../domain/ledger/kinds.ts'
import { withoutReferences } from '../../domain/ledger/withoutReferences.ts'
import { query } from '../database/query.ts'
import { publicStates } from '../ledger/liveKeys.ts'
import { editionOf, entriesBefore, lastEntries, snapshotOf } from '../ledger/readPublic.ts'
import { createIndexer } from '../search-index/createIndexer.ts'

/** Page that lost a link by a withdrawal, with the link restored. */
export type LostLink = { readonly edition: Edition; readonly entry: LastEntry }

type Comeback = { entries: readonly LastEntry[]; members: readonly Member[]; req: PayloadRequest }

/**
 * Finds the live pages that are unchanged since the withdrawal took a link from them, and rebuilds them without what is
 * still withdrawn. A page that was released again since has the links of its own release.
 */
export async function findLostLinks({ entries, members, req }: Comeback): Promise<LostLink[]> {
  const releases = new Set(entries.map(({ release }) => release))
  const touched = await lastEntries(req, await subjectsRefreshedBy([...releases], req))
  const still = [...touched.values()].filter(
    ({ event, release }) => event === 'refreshed' && releases.has(release),
  )
  const before = await entriesBefore(
    req,
    still.map(({ subject }) => subject),
  )
  const back = new Set(keysOf(members))
  const toEntry = await createIndexer(
    members.map(({ edition }) => edition.snapshot),
    req,
  )
  const links: LostLink[] = []
  for (const entry of still) {
    const earlier = before.get(entry.subject)
    if (!earlier || earlier.contentHash !== entry.contentHash) continue
    const snapshot = await withoutWithdrawn({ back, req, snapshot: snapshotOf(earlier) })
    const edition = await editionOf({ last: entry, snapshot, toEntry })
    if (edition.snapshotJson !== entry.snapshot) links.push({ edition, entry })
  }
  return links.toSorted((a, b) => (a.entry.subject < b.entry.subject ? -1 : 1))
}

async function subjectsRefreshedBy(
  releases: readonly string[],
  req: PayloadRequest,
): Promise<string[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT subject FROM publications WHERE event = 'refreshed' AND release IN ${releases}`,
  )
  return rows.map(({ subject }) => String(subject))
}

type Page = { back: ReadonlySet<string>; req: PayloadRequest; snapshot: Snapshot }

/** Rebuilds a page without documents that stay withdrawn. */
async function withoutWithdrawn({ back, req, snapshot }: Page): Promise<Snapshot> {
  const named = [...keysIn(snapshot)]
  const states = await publicStates(req, named)
  const gone = named.filter((key) => states.get(key) === 'withdrawn' && !back.has(key))
  const pictures = await lastEntries(
    req,
    gone.filter((key) => key.startsWith('media:')),
  )
  const sources = [...pictures.values()].map(snapshotOf).flatMap(sourceOf)
  return withoutReferences(snapshot, { keys: new Set(gone), sources })
}

const keysIn = (snapshot: Snapshot): Set<string> =>
  new Set([...JSON.stringify(snapshot).matchAll(/"([a-z-]+:[\w-]+)"/gu)].map(([, key = '']) => key))

const sourceOf = (snapshot: Snapshot): string[] =>
  snapshot.kind === 'picture' ? [snapshot.picture.src] : []
