import type { Fault } from './findings.ts'
import type { Entry, Moment, RecordOfMoment, Row } from './readLedger.ts'

import { instantText } from '../../domain/time/instantText.ts'
import { groupEntries } from './readLedger.ts'

/**
 * I4: what a release that was carried out lists is in the record, all of it at one instant, and the record holds
 * nothing else. What was planned is settled once, and in time.
 */
export async function checkReleases(
  { rows }: Moment,
  { entries }: RecordOfMoment,
): Promise<Fault[]> {
  const listed = await rows(`
    SELECT release.id::text AS release, document.subject, document.path, document.title,
      document.content_hash AS "contentHash", ${instantText('release.released_at')} AS at
    FROM releases release LEFT JOIN releases_documents document ON document._parent_id = release.id
    -- What waits, failed or was cancelled is about documents that it did not make public.
    WHERE release.status = 'released'`)
  const named = (release: unknown, subject: unknown, hash: unknown) =>
    [release, subject, hash].join(' ')
  const inRecord = new Set(
    entries.map((entry) => named(entry.release, entry.subject, entry.contentHash)),
  )
  const inLists = new Set(listed.map((row) => named(row.release, row.subject, row.contentHash)))
  const startedAt = new Map(listed.map(({ at, release }) => [String(release), String(at)]))

  // A section or person pinned in a plan may have gone out with another release before its time.
  const wentBefore = (row: Row) =>
    /^(?:media|people|reporters|sections):/u.test(String(row.subject)) &&
    entries.some(
      ({ occurredAt, subject }) => subject === row.subject && occurredAt < String(row.at),
    )
  const incomplete = listed
    .filter((row) => !inRecord.has(named(row.release, row.subject, row.contentHash)))
    .filter((row) => !wentBefore(row))
    .map((row): Fault => ({
      detail: String(row.release),
      fault: 'releaseIncomplete',
      ...(typeof row.path === 'string' && { path: row.path }),
      ...(typeof row.subject === 'string' && { subject: row.subject }),
      ...(typeof row.title === 'string' && { title: row.title }),
    }))
  const unlisted = entries
    .filter((entry) => !inLists.has(named(entry.release, entry.subject, entry.contentHash)))
    .map((entry): Fault => ({ ...at(entry), fault: 'releaseUnlisted' }))
  const torn = [...groupEntries(entries, ({ release }) => release)].flatMap(([release, members]) =>
    isOneInstant(members, startedAt.get(release))
      ? []
      : members.map((entry): Fault => ({ ...at(entry), fault: 'releaseTorn' })),
  )
  return [...incomplete, ...unlisted, ...torn, ...(await checkScheduled(rows, entries))]
}

/** A worker looks every second or so; after these minutes nobody is at work. */
const overdueAfter = '5 minutes'

async function checkScheduled(rows: Moment['rows'], entries: readonly Entry[]): Promise<Fault[]> {
  const unsettled = await rows(`
    SELECT id::text, title, status::text, scheduled_for < now() - interval '${overdueAfter}' AS overdue,
      status = 'released' AND released_at IS NULL AS undated
    FROM releases WHERE status <> 'released' OR released_at IS NULL`)
  const carriedOut = new Set(entries.map(({ release }) => release))
  return unsettled.flatMap(({ id, overdue, status, title, undated }): Fault[] => {
    const where = {
      detail: String(status),
      subject: `releases:${String(id)}`,
      title: String(title),
    }
    if (undated === true || (status !== 'released' && carriedOut.has(String(id))))
      return [{ ...where, fault: 'releaseHalfSettled' }]
    return status === 'scheduled' && overdue === true ? [{ ...where, fault: 'releaseOverdue' }] : []
  })
}

function isOneInstant(members: readonly Entry[], startedAt: string | undefined): boolean {
  const instants = new Set(
    members.map(({ occurredAt, transaction }) => `${occurredAt} ${transaction}`),
  )
  if (instants.size > 1) return false
  const occurredAt = members[0]?.occurredAt
  if (startedAt === undefined || occurredAt === undefined) return true
  // The log of earlier versions cut the same instant to milliseconds where the record rounds it.
  return Math.abs(Date.parse(startedAt) - Date.parse(occurredAt)) <= 1
}

const at = ({ path, release, subject, title }: Entry) => ({ detail: release, path, subject, title })
