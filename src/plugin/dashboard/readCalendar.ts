import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { Calendar, CalendarEvent } from '../../domain/dashboard/calendar.ts'
import type { DashboardRelease } from '../../domain/dashboard/worklist.ts'
import type { Language } from '../../domain/language/language.ts'

import { languageOf } from '../../domain/language/language.ts'
import { sittingTitle } from '../../domain/ledger/sittingLabel.ts'
import { toZoned } from '../../domain/time/clock.ts'
import { addDays } from '../../domain/time/days.ts'
import { clockOf } from '../config/clock.ts'
import { timeZoneOf } from '../config/locale.ts'
import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'
import { versionsOf } from '../database/tables.ts'
import { checkScheduled } from '../releases/checkScheduled.ts'
import { findAssignments, findReleases } from './findOpenWork.ts'

type Days = { readonly from: string; readonly until: string }

/** Loads the calendar between two days: sittings, due assignments, releases scheduled and done. */
export async function readCalendar(req: PayloadRequest, days: Days): Promise<Calendar> {
  const now = await clockOf(req)
  const zone = await timeZoneOf(req)
  // One day more on each side: days begin at other times on other clocks.
  const between = {
    greater_than_equal: `${addDays(days.from, -1)}T00:00:00.000Z`,
    less_than: `${addDays(days.until, 2)}T00:00:00.000Z`,
  }
  const due = await findAssignments(req, { dueAt: between })
  const releases = await findReleases(req, {
    or: [
      { and: [{ status: { equals: 'released' } }, { releasedAt: between }] },
      {
        and: [{ status: { in: ['failed', 'scheduled'] } }, { scheduledFor: between }],
      },
    ],
  })
  const waiting = releases
    .filter(({ at, status }) => status === 'scheduled' && at > now)
    .toSorted((a, b) => a.at.localeCompare(b.at))
  const problems = await checkScheduled(
    waiting.map(({ id }) => id),
    req,
  )
  return {
    events: [
      ...(await findMeetings(req, days)),
      ...due.map(({ account, doneAt, dueAt, id, title }): CalendarEvent => ({
        at: dueAt,
        ...(doneAt === undefined && dueAt <= now && { isLate: true }),
        key: `assignments:${id}`,
        kind: 'due',
        place: { collection: 'assignments', id },
        title,
        ...(account && { who: account.name }),
      })),
      ...releases.map((release) => ({
        ...toEvent(release, now),
        ...problemOf(problems.get(release.id)),
      })),
    ],
    today: toZoned({ instant: now, timeZone: zone }).day,
    zone,
  }
}

const problemOf = (reasons: readonly string[] | undefined): { problem?: string } =>
  reasons ? { problem: reasons.join(' ') } : {}

const kinds = { failed: 'failed', released: 'released', scheduled: 'release' } as const

const toEvent = (
  { at, by, id, isWithdrawal, status, title }: DashboardRelease,
  now: string,
): CalendarEvent => ({
  at,
  ...(status !== 'released' && at <= now && { isLate: true }),
  key: `releases:${id}`,
  kind: isWithdrawal === true ? 'withdrawn' : kinds[status],
  place: { collection: 'releases', id },
  title,
  who: by,
})

const row = z.object({
  day: z.string(),
  id: z.string(),
  key: z.string(),
  number: z.coerce.number().nullable(),
  phase: z.enum(['closing', 'opening', 'plenary', 'preparatory', 'presidium', 'single']).nullable(),
  starts_at: z.string().nullable(),
  title: z.string(),
})

/** Finds sittings with a time; a meeting without any stands on its days. */
async function findMeetings(req: PayloadRequest, { from, until }: Days): Promise<CalendarEvent[]> {
  const rows = await query(
    req,
    sql`WITH newest AS (
        SELECT v.id, v.parent_id::text AS meeting, coalesce(nullif(v.version_short_name, ''), v.version_name, '') AS title,
          (v.version_start_date AT TIME ZONE 'UTC')::date AS first_day,
          coalesce((v.version_end_date AT TIME ZONE 'UTC')::date, (v.version_start_date AT TIME ZONE 'UTC')::date) AS last_day
        FROM ${versionsOf(req.payload, 'meetings')} v WHERE v.latest AND v.version_deleted_at IS NULL)
      SELECT m.meeting AS id, m.meeting || '/' || s.id AS key, m.title, s.phase::text, s.number, '' AS day,
        ${instantSql('s.starts_at')} AS starts_at
      FROM newest m JOIN _sittings_v s ON s._parent_id = m.id
      WHERE s.starts_at >= ${from}::date - interval '1 day' AND s.starts_at < ${until}::date + interval '2 days'
      UNION ALL
      SELECT m.meeting, m.meeting || '/' || day::date, m.title, NULL, NULL, to_char(day, 'YYYY-MM-DD'), NULL
      FROM newest m CROSS JOIN LATERAL generate_series(greatest(m.first_day, ${from}::date),
        least(m.last_day, ${until}::date, m.first_day + 60), interval '1 day') AS day
      WHERE NOT EXISTS (SELECT FROM _sittings_v s WHERE s._parent_id = m.id AND s.starts_at IS NOT NULL)`,
  )
  return rows.map((each) => toMeeting(row.parse(each), languageOf(req.i18n.language)))
}

function toMeeting(
  { day, id, key, number, phase, starts_at, title }: z.infer<typeof row>,
  language: Language,
): CalendarEvent {
  return {
    at: starts_at ?? day,
    key: `meetings:${key}`,
    kind: 'meeting',
    place: { collection: 'meetings', id, view: 'board' },
    title: phase ? sittingTitle({ language, meeting: title, number, phase }) : title,
  }
}
