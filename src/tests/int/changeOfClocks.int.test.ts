import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { importManuscript, releaseDocuments, scheduleRelease } from 'payload-newsroom'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import type { Calendar } from '../../domain/dashboard/calendar.ts'
import type { Visit } from '../../site/queries/visit.ts'

import { fromZoned, toZoned } from '../../domain/time/clock.ts'
import { addDays, weekdayOf } from '../../domain/time/days.ts'
import { richText } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/** On 8 March 2026 clocks in New York go from 02:00 to 03:00, on 1 November from 02:00 back to 01:00. */
const timeZone = 'America/New_York'

const { accountOf, asOwner, create, payload, release, signIn } = await useNewsroom('clocks')
const chief = await accountOf('chiefEditor')
let section: string
let count = 0

beforeAll(async () => {
  await payload.updateGlobal({
    slug: 'site-settings',
    data: { language: 'en', name: 'The Tern Island Log', timeZone },
    overrideAccess: true,
  })
  section = (await create('sections', { name: 'Harbor', order: 1 })).id
  const outcome = await release([
    { collection: 'site-settings', id: 'site-settings' },
    { collection: 'sections', id: section },
  ])
  expect(outcome).toMatchObject({ kind: 'released' })
})

afterEach(() => {
  vi.useRealTimers()
})

/** A report whose address says what it is about; `date` is the day that it is about. */
const draft = (words: string, more: object = {}) =>
  create('reports', {
    body: richText('The ferry left on time.'),
    date: '2026-03-08',
    genre: 'brief',
    headline: words,
    section,
    slug: `${words.toLowerCase().replaceAll(' ', '-')}-${++count}`,
    ...more,
  })

const publish = async (words: string, more: object = {}) => {
  const { id } = await draft(words, more)
  const outcome = await release([{ collection: 'reports', id }])
  expect(outcome).toMatchObject({ kind: 'released' })
  return `reports:${id}`
}

const plan = async (id: string, at = '') =>
  scheduleRelease({ at, documents: [{ collection: 'reports', id }], payload, user: chief })

/** A Sunday of a month on which clocks change, within the next year. */
function nextChange(month: '03' | '11'): string {
  const now = new Date().toISOString().slice(0, 10)
  const days = [0, 1].map((later) => {
    const first = `${Number(now.slice(0, 4)) + later}-${month}-01`
    const sunday = addDays(first, 6 - weekdayOf(first))
    return month === '03' ? addDays(sunday, 7) : sunday
  })
  return days.find((day) => day > now) ?? ''
}

async function calendar(from: string, until: string): Promise<Calendar> {
  const asked = `/newsroom/calendar?from=${from}&until=${until}`
  const { body } = await askPayload(payload, { path: asked, token: await signIn('chiefEditor') })
  return body as Calendar
}

const onDay = ({ events }: Calendar, day: string) =>
  events
    .filter(({ at }) => (at.length === 10 ? at : toZoned({ instant: at, timeZone }).day) === day)
    .map(({ at }) => at)
    .toSorted()

describe('a planned release on a night when clocks change', () => {
  it.each([
    // 02:30 is skipped: half an hour after the gap began, by the clock that is then in force.
    { expected: 'T07:30:00.000Z', month: '03', wall: '02:30' },
    { expected: 'T07:00:00.000Z', month: '03', wall: '03:00' },
    // 01:30 comes twice: the first time.
    { expected: 'T05:30:00.000Z', month: '11', wall: '01:30' },
    { expected: 'T07:00:00.000Z', month: '11', wall: '02:00' },
  ] as const)('at $wall in month $month', async ({ expected, month, wall }) => {
    const day = nextChange(month)
    const at = fromZoned({ timeZone, wallTime: `${day}T${wall}` })
    expect(at).toBe(day + expected)
    const { id } = await draft('Night ferry')
    const outcome = await plan(id, at)
    expect(outcome).toMatchObject({ at, kind: 'planned' })
    const name = outcome.kind === 'planned' ? outcome.release : ''
    const [row] = await asOwner(
      `SELECT scheduled_for = $2::timestamptz AS is_kept FROM releases WHERE id::text = $1`,
      [name, at],
    )
    expect(row).toEqual({ is_kept: true })
    expect(onDay(await calendar(day, day), day)).toContain(at)
  })
})

describe('an embargo', () => {
  it('until the second 01:30 does not end at the first', async () => {
    const day = nextChange('11')
    const first = `${day}T05:30:00.000Z`
    const second = `${day}T06:30:00.000Z`
    const clock = (instant: string) => toZoned({ instant, timeZone })
    expect(clock(first)).toEqual(clock(second))
    const { id } = await draft('Council vote', { embargoUntil: second })
    for (const early of [first, `${day}T06:29:00.000Z`])
      expect(await plan(id, early)).toMatchObject({
        kind: 'refused',
        refusals: [{ reason: 'release.embargoed' }],
      })
    expect(await plan(id, second)).toMatchObject({ kind: 'planned' })
  })

  it('holds to the minute, and is named by the newsroom’s clock', async () => {
    const { id } = await draft('Long vote', { embargoUntil: '2095-11-06T06:30:00.000Z' })
    const asked = { collection: 'reports' as const, id }
    const outcome = await releaseDocuments({ documents: [asked], payload, user: chief })
    expect(outcome).toMatchObject({ kind: 'refused', refusals: [{ reason: 'release.embargoed' }] })
    const { text } = await askPayload(payload, {
      body: { documents: [asked] },
      headers: { 'Accept-Language': 'en' },
      method: 'POST',
      path: '/newsroom/release',
      token: await signIn('chiefEditor'),
    })
    expect(text).toContain('2095-11-06 01:30')
  })
})

describe('the calendar of the desk', () => {
  it('shows sittings on the day of the newsroom’s clock, on days of 23 and of 25 hours', async () => {
    const sittings = [
      '2026-03-08T04:59:00.000Z', // the day before, 23:59
      '2026-03-08T05:00:00.000Z', // 00:00
      '2026-03-09T03:59:00.000Z', // 23:59
      '2026-03-09T04:00:00.000Z', // the day after
      '2026-11-01T03:59:00.000Z',
      '2026-11-01T04:00:00.000Z',
      '2026-11-02T04:59:00.000Z',
      '2026-11-02T05:00:00.000Z',
    ]
    await create('meetings', {
      name: 'Harbor forum',
      organ: 'work',
      sittings: sittings.map((startsAt, at) => ({ number: at + 1, phase: 'plenary', startsAt })),
      startDate: '2026-03-07',
    })
    for (const day of ['2026-03-08', '2026-11-01']) {
      const shown = onDay(await calendar(day, day), day)
      const expected = day === '2026-03-08' ? sittings.slice(1, 3) : sittings.slice(5, 7)
      expect(shown).toEqual(expected)
    }
  })
})

describe('days of the archive', () => {
  const visit = async (place: string, now = '2026-11-02T04:30:00.000Z') => {
    const { getChrome } = await import('../../site/queries/getChrome.ts')
    const at = new Date(now)
    const chrome = await getChrome({ now: at, reading: { mode: 'plain', place: '/' } as never })
    return { chrome, now: at, path: place } as Visit
  }

  const archived = async (day: string) => {
    const { getArchive } = await import('../../site/queries/getArchive.ts')
    const outcome = await getArchive(await visit(`/archive/${day}`))
    if (outcome.kind !== 'shown') throw new Error(outcome.kind)
    return outcome.view
  }

  /** As if it had been released then: the owner alone may, without triggers. */
  const move = (key: string, at: string) =>
    asOwner(`SET session_replication_role = replica;
      UPDATE live_documents SET sort_at = '${at}', first_released_at = '${at}', released_at = '${at}'
        WHERE key = '${key}' AND state = 'live'`)

  it('hold what came out between two midnights, newest first', async () => {
    const at = {
      before: '2026-11-01T03:59:59.999Z',
      early: '2026-11-01T04:30:00.000Z',
      // 01:30 twice, and 23:30.
      first: '2026-11-01T05:30:00.000Z',
      second: '2026-11-01T06:30:00.000Z',
      late: '2026-11-02T04:30:00.000Z',
      next: '2026-11-02T05:00:00.000Z',
    }
    for (const [name, instant] of Object.entries(at))
      await move(await publish(`Tide ${name}`), instant)
    const { cards, weeks } = await archived('2026-11-01')
    expect(cards.map(({ title }) => title)).toEqual([
      'Tide late',
      'Tide second',
      'Tide first',
      'Tide early',
    ])
    expect(weeks.flat().find((each) => each?.day === '2026-11-01')?.count).toBe(4)
    expect((await archived('2026-11-02')).cards.map(({ title }) => title)).toEqual(['Tide next'])
    const feed = await (await import('../../site/feeds/findEntries.ts')).findFeed({ kind: 'all' })
    const found = feed?.entries.find(({ title }) => title === 'Tide second')
    expect(found?.published).toMatch(/^2026-11-01T06:30:00(?:\.000)?Z$/u)
  })

  it('hold what was filed later about them, in their last second', async () => {
    const key = await publish('Late about spring', { date: '2026-03-08' })
    const autumn = await publish('Late about autumn', { date: '2026-11-01' })
    const rows = await asOwner(
      `SELECT key, to_char(date_trunc('second', sort_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') AS place
        FROM live_documents WHERE key = ANY($1) ORDER BY 2`,
      [[key, autumn]],
    )
    expect(rows).toEqual([
      { key, place: '2026-03-09T03:59:59' },
      { key: autumn, place: '2026-11-02T04:59:59' },
    ])
    expect((await archived('2026-03-08')).cards.map(({ title }) => title)).toContain(
      'Late about spring',
    )
  })

  it('are searched from midnight to midnight', async () => {
    await move(await publish('Osprey before'), '2026-03-09T03:59:59.000Z')
    await move(await publish('Osprey after'), '2026-03-09T04:30:00.000Z')
    const asked = '/newsroom/search?q=Osprey&from=2026-03-08&to=2026-03-08'
    const { text } = await askPayload(payload, { path: asked })
    expect(text).toContain('Osprey before')
    expect(text).not.toContain('Osprey after')
  })

  it('are those of the printed paper too', async () => {
    const { getEdition } = await import('../../site/queries/getEdition.ts')
    await publish('On page one', { print: { date: '2026-11-01', page: 'A1' } })
    await publish('Tomorrow on page one', { print: { date: '2026-11-02', page: 'A1' } })
    const latest = await getEdition(await visit('/editions', '2026-11-02T04:30:00.000Z'))
    expect(latest).toMatchObject({ kind: 'shown', view: { day: '2026-11-01', next: '2026-11-02' } })
    const after = await getEdition(await visit('/editions', '2026-11-02T05:00:00.000Z'))
    expect(after).toMatchObject({ kind: 'shown', view: { day: '2026-11-02' } })
  })
})

describe('half past eleven at night', () => {
  it.each([
    { day: '2026-11-01', now: '2026-11-02T04:30:00.000Z' },
    { day: '2026-03-08', now: '2026-03-09T03:30:00.000Z' },
  ])('is still $day in dates and addresses', async ({ day, now }) => {
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
    const correction = await payload.create({
      collection: 'corrections',
      data: { right: '41 boats', title: `Boats of ${day}`, wrong: '14 boats' },
      draft: true,
      overrideAccess: true,
    })
    vi.useRealTimers()
    expect(correction.date).toBe(`${day}T12:00:00.000Z`)
    expect(correction.slug).toMatch(new RegExp(`^${day.replaceAll('-', '')}-boats`, 'u'))
  })

  it('is a deputy’s day as well, by the database’s clock', async () => {
    const at = ['2026-11-01T03:59Z', '2026-11-01T04:00Z', '2026-11-02T04:59Z', '2026-11-02T05:00Z']
    const rows = await asOwner(
      `SELECT newsroom_day(at)::text AS day FROM unnest($1::timestamptz[]) AS at ORDER BY at`,
      [at],
    )
    expect(rows.map(({ day }) => day)).toEqual([
      '2026-10-31',
      '2026-11-01',
      '2026-11-01',
      '2026-11-02',
    ])
  })
})

describe('the times that a manuscript prints', () => {
  it('are those of the newsroom’s clock', async () => {
    const file = path.resolve(import.meta.dirname, '../fixtures/manuscripts/congress-closing.txt')
    const outcome = await importManuscript({
      bytes: readFileSync(file),
      fileName: 'congress-closing.txt',
      req: await createLocalReq({}, payload),
    })
    const id = outcome.kind === 'imported' ? outcome.meeting?.id : undefined
    const meeting = await payload.findByID({
      id: String(id),
      collection: 'meetings',
      draft: true,
      overrideAccess: true,
    })
    // 16:12, as printed; in Beijing it would be 08:12 UTC.
    expect(meeting.sittings?.[0]?.endsAt).toBe('2025-02-18T21:12:00.000Z')
  })
})

describe('a filter by day in the content API', () => {
  it('finds what was typed in the panel as a span of its day', async () => {
    const key = await publish('Typed in the panel', { date: '2026-11-01T12:00:00.000Z' })
    const span = `where[date][greater_than_equal]=2026-11-01&where[date][less_than]=2026-11-02`
    const { text } = await askPayload(payload, { path: `/reports?${span}&limit=100` })
    expect(text).toContain(key.split(':')[1])
    const exact = `where[date][equals]=2026-11-01T12:00:00.000Z`
    const named = await askPayload(payload, { path: `/reports?${exact}&limit=100` })
    expect(named.text).toContain(key.split(':')[1])
  })
})
