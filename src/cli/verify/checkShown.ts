import type { Fault } from './findings.ts'
import type { Entry, Live, Moment, RecordOfMoment } from './readLedger.ts'

import { readKey } from '../../domain/ledger/kinds.ts'
import { collectionOf } from '../../plugin/documents/collectionOf.ts'
import { contentHashOf } from '../../plugin/ledger/recordEvent.ts'
import { groupEntries } from './readLedger.ts'

/** I3: of every document the collection's row, what readers see and the last entry of the record say the same. */
export async function checkShown(moment: Moment, record: RecordOfMoment): Promise<Fault[]> {
  return [
    ...checkLive(record),
    ...checkReleased(record),
    ...checkPublished(record),
    ...(await checkRows(moment, record)),
  ]
}

function checkLive({ entries, last, live }: RecordOfMoment): Fault[] {
  const pages = new Map(
    live.filter(({ state }) => state !== 'redirect').map((row) => [row.key, row]),
  )
  const dates = datesOf(entries)
  return live.flatMap((row): Fault[] => {
    if (isLive(row))
      return checkPage({ entry: last.get(row.key), dates: dates.get(row.key) ?? [], row })
    if (row.state === 'withdrawn') return checkWithdrawalNotice(row, last.get(row.key))
    const leadsOn = row.state !== 'redirect' || pages.get(row.key)?.path === row.target
    return leadsOn
      ? []
      : [{ detail: row.target ?? '', fault: 'brokenSignpost', path: row.path, subject: row.key }]
  })
}

function checkWithdrawalNotice(row: Live, entry: Entry | undefined): Fault[] {
  const isSame = entry !== undefined && isWithdrawn(entry) && row.publicationID === entry.id
  return isSame ? [] : [{ fault: 'liveIsNotLast', path: row.path, subject: row.key }]
}

/**
 * Dates that the page of each document may have. New links alone leave a page its date, and so does the restoration of a
 * text that did not change; an earlier version of this program dated such a page anew.
 */
function datesOf(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const dates = new Map<string, readonly string[]>()
  const hashes = new Map<string, string>()
  for (const { contentHash, event, occurredAt, subject } of entries) {
    const isSame = hashes.get(subject) === contentHash
    hashes.set(subject, contentHash)
    if (event === 'refreshed' || event === 'withdrawn') continue
    const before = event === 'restored' && isSame ? (dates.get(subject) ?? []) : []
    dates.set(subject, [...before, occurredAt])
  }
  return dates
}

type PageInput = { dates: readonly string[]; entry: Entry | undefined; row: Live }

function checkPage({ dates, entry, row }: PageInput): Fault[] {
  const where = { path: row.path, subject: row.key }
  if (!entry) return [{ ...where, fault: 'liveWithoutRecord' }]
  if (row.publicationID !== entry.id)
    return [{ ...where, fault: 'liveIsNotLast', title: entry.title }]
  const isSame =
    row.contentHash === entry.contentHash &&
    row.path === entry.path &&
    row.releasedAt !== null &&
    dates.includes(row.releasedAt) &&
    !isWithdrawn(entry)
  return isSame ? [] : [{ ...where, fault: 'liveDiffers', title: entry.title }]
}

function checkReleased({ last, live, stored }: RecordOfMoment): Fault[] {
  const pages = new Set(live.filter(isLive).map(({ key }) => key))
  const notices = new Set(live.filter(({ state }) => state === 'withdrawn').map(({ key }) => key))
  return [...last.values()].flatMap((entry): Fault[] => {
    if (isWithdrawn(entry))
      return checkWithdrawn({
        entry,
        isPublished: stored.get(entry.subject)?.isPublished === true,
        shows: pages.has(entry.subject) ? 'page' : notices.has(entry.subject) ? 'notice' : 'none',
      })
    const faults: Fault[] = pages.has(entry.subject) ? [] : [{ ...at(entry), fault: 'liveMissing' }]
    if (!hasRow(entry.subject)) return faults
    const row = stored.get(entry.subject)
    if (!row) return [...faults, { ...at(entry), fault: 'rowMissing' }]
    return row.isPublished && !row.isTrashed
      ? faults
      : [...faults, { ...at(entry), fault: 'rowNotPublished' }]
  })
}

type WithdrawnInput = {
  entry: Entry
  isPublished: boolean
  shows: 'none' | 'notice' | 'page'
}

/** Withdrawn: readers find the notice and no page, and the API shows nothing. */
const checkWithdrawn = ({ entry, isPublished, shows }: WithdrawnInput): Fault[] => [
  ...(shows === 'page' || isPublished ? [{ ...at(entry), fault: 'withdrawnPublic' } as const] : []),
  ...(shows === 'none' ? [{ ...at(entry), fault: 'liveMissing' } as const] : []),
]

const checkPublished = ({ last, stored }: RecordOfMoment): Fault[] =>
  [...stored].flatMap(([subject, { isPublished }]) =>
    isPublished && (last.get(subject)?.event ?? 'withdrawn') === 'withdrawn'
      ? [{ fault: 'publishedWithoutRecord', subject }]
      : [],
  )

const batch = 100

/** Computes the content hash of every released document's row anew, as the release did. */
async function checkRows(
  { payload, req }: Moment,
  { last, stored }: RecordOfMoment,
): Promise<Fault[]> {
  const faults: Fault[] = []
  const byCollection = groupEntries(
    // What is withdrawn has no row in public: its own holds whatever the desk writes.
    [...last.values()].filter((entry) => stored.has(entry.subject) && !isWithdrawn(entry)),
    ({ subject }) => readKey(subject)?.collection,
  )
  for (const [collection, entries] of byCollection) {
    if (!collection || collection === 'site-settings') continue
    const fields = collectionOf(payload, collection).flattenedFields
    for (let start = 0; start < entries.length; start += batch) {
      const known = new Map(
        entries
          .slice(start, start + batch)
          .map((entry) => [readKey(entry.subject)?.id ?? '', entry]),
      )
      const { docs } = await payload.db.find<{ id: number | string }>({
        collection,
        limit: batch,
        pagination: false,
        req,
        where: { id: { in: [...known.keys()] } },
      })
      for (const row of docs) {
        const entry = known.get(String(row.id))
        if (entry && contentHashOf(fields, row) !== entry.contentHash) {
          faults.push({ ...at(entry), fault: 'rowDiffers' })
        }
      }
    }
  }
  return faults
}

const isWithdrawn = ({ event }: Entry): boolean => event === 'withdrawn'

const isLive = ({ state }: Live): boolean => state === 'live'

/** Settings of the site are a global: the newsroom's own copy may be ahead of what was released. */
const hasRow = (subject: string): boolean => readKey(subject)?.collection !== 'site-settings'

const at = ({ path, subject, title }: Entry) => ({ path, subject, title })
