import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import type { Visit } from '../../site/queries/visit.ts'

import { richText } from '../fixtures/draftPackage.ts'
import { askGraphql, baseVersionIn, createdIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { askAs, asOwner, create, edit, payload, release, signIn } = await useNewsroom(
  'clocks_and_days',
  {
    accounts: ['chiefEditor', 'editor'],
  },
)
let section: string
let count = 0

beforeAll(async () => {
  section = (await create('sections', { name: '水边', order: 1 })).id
  await release([{ collection: 'sections', id: section }])
})

afterEach(() => {
  vi.useRealTimers()
})

const report = (more: object = {}) => ({
  body: richText('早班渡船照常开行。'),
  genre: 'brief',
  headline: `早班渡船照常开行之${++count}`,
  section,
  ...more,
})

const post = (more: object, headers: Record<string, string> = {}) =>
  askAs('editor', {
    body: report(more),
    headers,
    method: 'POST',
    path: '/reports?draft=true&depth=0',
  })

const stored = async (id: string) => {
  const doc = await payload.findByID({
    id,
    collection: 'reports',
    depth: 0,
    draft: true,
    overrideAccess: true,
  })
  return { date: doc.date, embargoUntil: doc.embargoUntil, slug: doc.slug }
}

describe('a day', () => {
  it.each([
    '2026-11-27',
    '2026-11-27T00:00:00+08:00',
    '2026-11-27T00:00:00.000Z',
    '2026-11-27T12:00:00-11:00',
  ])('is the day as written, in REST: %s', async (date) => {
    const made = await post({ date })
    expect(made.status).toBe(201)
    expect(await stored(createdIn(made))).toMatchObject({
      date: '2026-11-27T12:00:00.000Z',
      slug: expect.stringMatching(/^20261127-/u) as string,
    })
  })

  it('is the day as written by code of the host and in GraphQL', async () => {
    const own = await create('reports', report({ date: '2026-11-27T00:00:00+08:00' }) as never)
    expect(await stored(own.id)).toMatchObject({ date: '2026-11-27T12:00:00.000Z' })
    const { body } = await askGraphql(payload, {
      text: `mutation { createCorrection(draft: true, data: { title: "更正", date: "2026-11-27T00:00:00+08:00", severity: correction, wrong: "甲", right: "乙" }) { date slug } }`,
      token: await signIn('editor'),
    })
    expect(body).toMatchObject({
      data: {
        createCorrection: { date: '2026-11-27T12:00:00.000Z', slug: '20261127-geng-zheng' },
      },
    })
  })

  it.each([
    ['0049-11-27', '“0049-11-27”读不成日期'],
    ['2026-11-26T16:00:00.000Z', '日期不带钟点'],
    ['2026-02-30', '如 2026-11-27'],
    ['明天', '“明天”读不成日期'],
  ])('that is none is refused, with the field: %s', async (date, words) => {
    const { body, status } = await post({ date })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      errors: [
        {
          data: { errors: [{ label: '日期', path: 'date' }] },
          message: expect.stringContaining(words) as string,
        },
      ],
    })
  })

  it('inside a list is found by its place', async () => {
    const { body, status } = await askAs('editor', {
      body: {
        name: '镇长办公会',
        sittings: [
          { phase: 'opening', startsAt: '2026-11-27T09:00:00+08:00' },
          { phase: 'closing', startsAt: '2026-11-27T15:00' },
        ],
        startDate: '2026-11-27',
      },
      method: 'POST',
      path: '/meetings?draft=true',
    })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      errors: [{ data: { errors: [{ label: '各场会议 2 › 开始', path: 'sittings.1.startsAt' }] } }],
    })
  })

  it('that stood there before is no obstacle to a save', async () => {
    const { id } = await create('reports', report({ date: '2026-11-27' }) as never)
    await asOwner(`UPDATE reports SET date = '2026-11-26T16:00:00Z' WHERE id = $1`, [id])
    await asOwner(
      `UPDATE _reports_v SET version_date = '2026-11-26T16:00:00Z' WHERE parent_id = $1`,
      [id],
    )
    const read = await askAs('editor', { path: `/reports/${id}?draft=true&depth=0` })
    const saved = await askAs('editor', {
      body: {
        baseVersion: baseVersionIn(read),
        date: '2026-11-26T16:00:00.000Z',
        deskNote: '已核',
      },
      method: 'PATCH',
      path: `/reports/${id}?draft=true&depth=0`,
    })
    expect(saved.status, saved.text).toBe(200)
  })
})

describe('an instant', () => {
  it('says its zone, and is stored in UTC', async () => {
    const made = await post({ date: '2026-11-27', embargoUntil: '2026-11-28T09:30:00+08:00' })
    expect(await stored(createdIn(made))).toMatchObject({
      embargoUntil: '2026-11-28T01:30:00.000Z',
    })
  })

  it.each([
    ['zh', '“2026-11-28T09:30”没有说清是哪个时区的什么时刻'],
    ['en', '“2026-11-28T09:30” does not say which moment it is'],
  ])('without a zone is refused, in words: %s', async (language, words) => {
    const { status, text } = await post(
      { date: '2026-11-27', embargoUntil: '2026-11-28T09:30' },
      { 'Accept-Language': language, Cookie: `payload-lng=${language}` },
    )
    expect(status).toBe(400)
    expect(text).toContain(words)
  })

  it('without a zone is refused to code of the host too', async () => {
    await expect(
      create('reports', report({ date: '2026-11-27', embargoUntil: '2026-11-28' }) as never),
    ).rejects.toThrow('2026-11-28')
  })
})

describe('a filter by date', () => {
  const about = { day: '2031-05-06' }

  beforeAll(async () => {
    for (const date of ['2031-05-05', about.day, '2031-05-07'])
      await create('reports', report({ date }) as never)
    // As another version stored it.
    const { id } = await create('reports', report({ date: about.day }) as never)
    await asOwner(`UPDATE reports SET date = '2031-05-06T00:00:00Z' WHERE id = $1`, [id])
    await asOwner(
      `UPDATE _reports_v SET version_date = '2031-05-06T00:00:00Z' WHERE parent_id = $1`,
      [id],
    )
  })

  const days = async (filter: string, more = '&draft=true') => {
    const { body, status, text } = await askAs('editor', {
      path: `/reports?depth=0&sort=date&limit=50&where[and][0][date][greater_than]=2031-05-04&${filter}${more}`,
    })
    expect(status, text).toBe(200)
    return (body as { docs: { date: string }[] }).docs.map(({ date }) => date.slice(0, 10))
  }

  it.each([
    ['equals', '2031-05-06', ['2031-05-06', '2031-05-06']],
    ['equals', '2031-05-06T00:00:00Z', ['2031-05-06', '2031-05-06']],
    ['equals', '2031-05-06T12:00:00.000Z', ['2031-05-06', '2031-05-06']],
    ['not_equals', '2031-05-06', ['2031-05-05', '2031-05-07']],
    ['greater_than', '2031-05-06', ['2031-05-07']],
    ['greater_than_equal', '2031-05-06', ['2031-05-06', '2031-05-06', '2031-05-07']],
    ['less_than', '2031-05-06', ['2031-05-05']],
    ['less_than_equal', '2031-05-06', ['2031-05-05', '2031-05-06', '2031-05-06']],
    ['in', '2031-05-05,2031-05-07', ['2031-05-05', '2031-05-07']],
    ['not_in', '2031-05-05,2031-05-07', ['2031-05-06', '2031-05-06']],
  ])('finds the days that it names: %s %s', async (operator, value, found) => {
    expect(await days(`where[and][1][date][${operator}]=${value}`)).toEqual(found)
    expect(await days(`where[and][1][date][${operator}]=${value}`, '')).toEqual(found)
  })

  it('finds them among versions, by relation, for code and in GraphQL', async () => {
    const versions = await askAs('editor', {
      path: `/reports/versions?depth=0&where[version.date][equals]=${about.day}`,
    })
    expect(versions.body).toMatchObject({ totalDocs: 2 })
    const own = await payload.count({
      collection: 'reports',
      overrideAccess: true,
      where: { or: [{ date: { equals: about.day } }, { id: { equals: section } }] },
    })
    expect(own.totalDocs).toBe(2)
    const asked = await askGraphql(payload, {
      text: `{ Reports(draft: true, where: { date: { equals: "2031-05-06T00:00:00Z" } }) { totalDocs } }`,
      token: await signIn('editor'),
    })
    expect(asked.body).toMatchObject({ data: { Reports: { totalDocs: 2 } } })
  })

  it.each([
    ['where[date][equals]=gestern', '不能这样按“date”筛选：“gestern”读不成日期'],
    ['where[date][less_than]=2031-05-06T09:00:00Z', '日期不带钟点'],
    ['where[updatedAt][greater_than]=2031-05-06', '没有说清是哪个时区的什么时刻'],
    ['where[meeting.sittings.startsAt][equals]=2031-05-06T09:00', '没有说清是哪个时区的什么时刻'],
  ])('that cannot be read is refused: %s', async (filter, words) => {
    const { status, text } = await askAs('editor', { path: `/reports?${filter}` })
    expect(status).toBe(400)
    expect(text).toContain(words)
  })
})

describe('early in the morning', () => {
  it('a correction is of the day that has begun here, in date and address', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-26T16:30:00Z'), toFake: ['Date'] })
    const begun = await askAs('editor', {
      body: { severity: 'correction', title: '船期更正' },
      method: 'POST',
      path: '/corrections?draft=true&depth=0',
    })
    expect(begun.body).toMatchObject({
      doc: { date: '2026-11-27T12:00:00.000Z', slug: '20261127-chuan-qi-geng-zheng' },
    })
  })
})

describe('a day that is far away', () => {
  const dated = async (date: string) => ({
    collection: 'reports' as const,
    id: (await create('reports', report({ date }) as never)).id,
  })
  const waived = (item: string) => ({ waivers: [{ item, reason: '旧报补录' }] })

  it.each(['2062-11-27', '1940-03-05'])('is asked about before a release: %s', async (date) => {
    const named = await dated(date)
    const item = `day:reports:${named.id}:${date}`
    expect(await release([named])).toMatchObject({
      kind: 'refused',
      refusals: [{ item, reason: 'completeness.day', vars: { day: date } }],
    })
    const asked = await askAs('chiefEditor', {
      body: { documents: [named], rehearse: true },
      method: 'POST',
      path: '/newsroom/release',
    })
    expect(asked.text).toContain(`的日期是 ${date}，离今天很远`)
    expect(await release([named], waived(item))).toMatchObject({ kind: 'released' })
    // Readers have it under this day: nobody is asked again.
    await edit(named, { headline: '补录的水情' })
    expect(await release([named], { isUpdate: true })).toMatchObject({ kind: 'released' })
  })

  it('makes no links to years and months in which nothing came out', async () => {
    await release([await dated('2026-01-09')])
    const { getChrome } = await import('../../site/queries/getChrome.ts')
    const { getArchive } = await import('../../site/queries/getArchive.ts')
    const now = new Date()
    const chrome = await getChrome({ now, reading: { mode: 'plain', place: '/' } as never })
    const archive = async (month: string) =>
      getArchive({ chrome, now, path: `/archive/${month}` } as Visit)
    const shown = await archive('2026-01')
    expect(shown).toMatchObject({ kind: 'shown', view: { previous: '1940-03' } })
    const thisMonth = chrome.today.slice(0, 7)
    const years = [...new Set([thisMonth, '2026-01'].map((month) => month.slice(0, 4)))]
    expect(shown).toMatchObject({
      view: {
        years: [...years, '1940'].map((year) => ({
          path: expect.stringContaining(`/archive/${year}-`) as string,
          year,
        })),
      },
    })
    expect(await archive('1940-03')).toMatchObject({
      view: {
        next: '2026-01',
        years: expect.arrayContaining([{ path: '/archive/1940-03', year: '1940' }]) as unknown,
      },
    })
    expect(await archive('1940-03')).not.toHaveProperty('view.previous')
  })
})
