import type { SearchRequest } from 'payload-newsroom/search-engine'

import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { indexLiveDocuments } from 'payload-newsroom'
import { openSearch } from 'payload-newsroom/search-engine'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { query } from '../../ops/postgres.mjs'
import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { sealed } from '../fixtures/sealed.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { asOwner, database, edit, payload, release } = await useNewsroom('search')
const readers = new Pool({ connectionString: database.readerUrl })
const first = await draftPackage(payload)
await edit(
  { collection: 'reports', id: first.report.id },
  {
    body: richText(
      '仉督宁走进柘溪村，看了渡口的新栈桥。',
      '大会应到代表２６８名，实到251名。',
      '3月2日起，三所幼儿园开园，十件实事办了9件。',
    ),
  },
)

beforeAll(async () => {
  await releaseReport(first.report.id)
})

afterAll(async () => {
  await readers.end()
})

async function releaseReport(id: string) {
  const outcome = await release([{ collection: 'reports', id }], { isUpdate: true })
  expect(outcome).toMatchObject({ kind: 'released' })
}

/** A search of its own each time, as the readers' role: nothing is kept from before. */
const search = (typed: string, request: Partial<SearchRequest> = {}) =>
  openSearch(
    async ({ text, values }) =>
      (await readers.query<Record<string, unknown>>(text, [...values])).rows,
  )({
    language: 'zh',
    order: 'relevance',
    timeZone: 'Asia/Shanghai',
    typed,
    ...request,
  })

const pathsOf = async (typed: string, request: Partial<SearchRequest> = {}) =>
  (await search(typed, request)).hits.map(({ card }) => card.path)

const reportPath = () => `/reports/${String(first.report.slug)}`

describe('what was released', () => {
  it.each([
    { name: 'words of the headline', typed: '人大 闭幕' },
    { name: 'a rare name that is nobody’s page', typed: '仉督宁' },
    { name: 'a part of it', typed: '仉督' },
    { name: 'a place in the text', typed: '柘溪村' },
    { name: 'a session in another form', typed: '十八届四次' },
    { name: 'full-width figures, typed half-width', typed: '268名' },
    { name: 'the same, in characters', typed: '二百六十八' },
    { name: 'a day', typed: '3月2日' },
    { name: 'the same, in characters', typed: '三月二号' },
    { name: 'a small number in figures', typed: '3所幼儿园' },
    { name: 'one of two characters in figures', typed: '10件实事' },
    { name: 'one in figures, typed in characters', typed: '九件' },
    { name: 'traditional characters', typed: '渡口的新棧橋' },
    { name: 'a reporter, by initials', typed: 'zrx' },
    { name: 'a person, by pinyin', typed: 'pangyuanzhou' },
    { name: 'the exact words', typed: '“看了渡口的新栈桥”' },
    { name: 'the first character of a word in the text', typed: '栈' },
    { name: 'words of the title alone', typed: '标题:闭幕' },
  ])('is found by $name', async ({ typed }) => {
    expect(await pathsOf(typed)).toContain(reportPath())
  })

  it.each([
    { name: 'words that are not there', typed: '龙舟 闭幕' },
    { name: 'the same words in another order, in quotation marks', typed: '“渡口看了”' },
    { name: 'words of the text, asked for in titles', typed: '标题:栈桥' },
    { name: 'the day of which it has month and day crosswise', typed: '2月3日' },
    { name: 'another number of the same', typed: '9所幼儿园' },
    { name: 'another session', typed: '十九届四次' },
  ])('is not found by $name', async ({ typed }) => {
    expect(await pathsOf(typed)).not.toContain(reportPath())
  })

  it('is marked where it says so', async () => {
    const { hits } = await search('栈桥')
    expect(hits[0]?.excerpt.filter(({ isMarked }) => isMarked)).toEqual([
      { isMarked: true, text: '栈桥' },
    ])
  })

  it('finds the pages of people by name', async () => {
    const { suggestions } = await search('pyz')
    expect(suggestions).toMatchObject([{ kind: 'person', label: '逄远舟' }])
    const { alternatives } = await search('庞元周')
    expect(alternatives).toEqual(['逄远舟'])
  })

  it.each([
    { alternatives: ['闭幕'], typed: '必幕' },
    { alternatives: [], typed: '逄远舟 xyzzy' },
    { alternatives: [], typed: '恐龙化石' },
  ])('offers words of titles that sound as $typed: $alternatives', async (wanted) => {
    expect((await search(wanted.typed)).alternatives).toEqual(wanted.alternatives)
  })

  it.each([
    { found: true, request: { kind: 'report' } },
    { found: false, request: { kind: 'speech' } },
    { found: true, request: { from: '2026-01-09', to: '2026-01-09' } },
    { found: false, request: { from: '2026-01-10' } },
    { found: true, request: { order: 'newest' } },
  ] as const)('is narrowed by $request: $found', async ({ found, request }) => {
    expect((await pathsOf('栈桥', request)).includes(reportPath())).toBe(found)
  })

  it('is narrowed to what is about somebody', async () => {
    expect(await pathsOf('闭幕', { mentions: [`people:${first.person.id}`] })).toContain(
      reportPath(),
    )
    expect(await pathsOf('闭幕', { mentions: ['people:somebody-else'] })).toEqual([])
    expect(await pathsOf('', { mentions: [`people:${first.person.id}`] })).toContain(reportPath())
  })
})

describe('what was found', () => {
  const keysOf = () => ({
    meeting: `meetings:${first.meeting.id}`,
    person: `people:${first.person.id}`,
    reporter: `reporters:${first.reporter.id}`,
  })

  it('is counted, by what it is and whom it is about', async () => {
    const { counts, hits } = await search('栈桥')
    expect(hits).toHaveLength(1)
    expect(counts).toMatchObject({
      counted: 1,
      isMore: false,
      kinds: [{ count: 1, value: 'report' }],
      total: 1,
      years: [{ count: 1, value: '2026' }],
    })
    const { meeting, person, reporter } = keysOf()
    const named = new Map(counts?.named.map((page) => [page.key, page]))
    expect(named.get(person)).toMatchObject({ count: 1, kind: 'person', label: '逄远舟' })
    expect(named.get(reporter)).toMatchObject({ count: 1, kind: 'reporter' })
    // The meeting is no page yet: nobody learns of it.
    expect(named.has(meeting)).toBe(false)
  })

  it.each([
    { name: 'words', typed: '闭幕' },
    { name: 'a phrase', typed: '“渡口的新栈桥”' },
    { name: 'a name by its initials', typed: 'pyz' },
  ])('is as many in either order, and as many as are listed: $name', async ({ typed }) => {
    const [best, newest] = [await search(typed), await search(typed, { order: 'newest' })]
    expect(best.counts?.total).toBe(best.hits.length)
    expect(newest.counts).toEqual(best.counts)
    const paths = ({ hits }: typeof best) => hits.map(({ card }) => card.path).toSorted()
    expect(paths(newest)).toEqual(paths(best))
  })

  it('is counted within the filters, and the filters alone count', async () => {
    const { counts } = await search('闭幕', { kind: 'report', mentions: [keysOf().person] })
    expect(counts?.kinds).toMatchObject([{ value: 'report' }])
    const alone = await search('', { kind: 'meeting' })
    expect(alone.counts).toMatchObject({ counted: alone.hits.length, isMore: false })
    expect((await search('')).counts).toBeUndefined()
  })

  it('names the filter to lift when nothing is found', async () => {
    const { hits, lifted } = await search('栈桥', {
      from: '2020-01-01',
      kind: 'speech',
      mentions: [keysOf().person],
      to: '2026-12-31',
    })
    expect(hits).toEqual([])
    expect(lifted).toEqual([{ filter: 'kind', isMore: false, total: 1 }])
    const twice = await search('栈桥', { from: '2020-01-01', kind: 'speech', to: '2020-12-31' })
    expect(twice.lifted).toEqual([{ filter: 'all', isMore: false, total: 1 }])
    const ofNobody = await search('栈桥', { mentions: ['people:nobody'] })
    expect(ofNobody.lifted).toMatchObject([{ filter: 'mention', mention: 'people:nobody' }])
    expect((await search('龙舟', { kind: 'speech' })).lifted).toEqual([])
    expect((await search('', { mentions: ['people:nobody'] })).lifted).toEqual([])
  })
})

describe('what was not released', () => {
  it('is not found as a draft, nor what the desk has changed since', async () => {
    await draftPackage(payload)
    await edit({ collection: 'reports', id: first.report.id }, { headline: '未发布的琉璃字样' })
    expect(await pathsOf('琉璃')).toEqual([])
    expect(await pathsOf('在闭幕会上的讲话', { kind: 'speech' })).toEqual([])
  })

  it('is not found in the trash', async () => {
    const { report } = await draftPackage(payload)
    await edit(
      { collection: 'reports', id: report.id },
      { deletedAt: new Date().toISOString(), headline: '进了废纸篓的琥珀字样' },
    )
    expect(await pathsOf('琥珀')).toEqual([])
  })
})

describe('what is released again', () => {
  it('is found by its new words and no longer by the old', async () => {
    const { report } = await draftPackage(payload)
    const write = (text: string) =>
      edit({ collection: 'reports', id: report.id }, { body: richText(text) })
    await write('水闸改建为蓝印花布馆。')
    await releaseReport(report.id)
    expect(await pathsOf('蓝印花布')).toHaveLength(1)
    await write('水闸改建为竹编馆。')
    await releaseReport(report.id)
    expect(await pathsOf('蓝印花布')).toEqual([])
    expect(await pathsOf('竹编馆')).toHaveLength(1)
  })

  it('is found where it has moved, and once', async () => {
    const { report } = await draftPackage(payload)
    await releaseReport(report.id)
    const data = { headline: '搬家的珊瑚稿', slug: `moved-${report.id}` }
    await edit({ collection: 'reports', id: report.id }, data)
    await releaseReport(report.id)
    expect(await pathsOf('珊瑚')).toEqual([`/reports/moved-${report.id}`])
  })
})

describe('the API', () => {
  const ask = async (address: string) => {
    const endpoint = payload.config.endpoints.find(({ path }) => path === '/newsroom/search')
    const req = await createLocalReq({}, payload)
    const answer = await endpoint?.handler(
      Object.assign(req, { searchParams: new URLSearchParams(address) }),
    )
    return { body: (await answer?.json()) as Record<string, unknown>, status: answer?.status }
  }

  it('tells anybody what readers find', async () => {
    const { body, status } = await ask('q=栈桥')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      hits: [{ kind: 'report', path: reportPath() }],
      next: null,
      total: { count: 1, isMore: false },
    })
  })

  it.each(['kind=picture', 'page=11', 'from=yesterday', 'before=x', 'order=random'])(
    'refuses %s with the reason',
    async (address) => {
      const { body, status } = await ask(`q=栈桥&${address}`)
      expect(status).toBe(400)
      expect(body.errors).toHaveLength(1)
    },
  )
})

describe('what is withdrawn', () => {
  it('is found no more, nor is its name suggested', async () => {
    const { report } = await draftPackage(payload)
    const headline = '要撤回的玳瑁稿'
    await edit({ collection: 'reports', id: report.id }, { headline })
    await releaseReport(report.id)
    const [path] = await pathsOf('玳瑁')
    const event = {
      content: '{}',
      event: 'withdrawn',
      notice: '撤回',
      path,
      snapshot: '{}',
      subject: `reports:${report.id}`,
    }
    await asOwner(
      sealed(`SET LOCAL session_replication_role = replica;
        SELECT newsroom_record_event('${JSON.stringify({ ...event, actor: 'a', actorName: 'a', id: randomUUID(), release: 'r', title: headline })}'::jsonb)`),
    )
    expect(await pathsOf('玳瑁')).toEqual([])
    const [row] = await asOwner(
      'SELECT search_tokens, search_text, search_names FROM live_documents WHERE path = $1',
      [path],
    )
    expect(row).toEqual({ search_names: null, search_text: null, search_tokens: null })
  })
})

describe('the index', () => {
  const owner = { execute: (text: string) => asOwner(text) }

  it('is on live rows alone', async () => {
    const rows = await owner.execute(
      `SELECT state, count(search_tokens)::int AS indexed, count(search_text)::int AS texts FROM live_documents GROUP BY state ORDER BY state`,
    )
    expect(rows.find(({ state }) => state === 'redirect')).toMatchObject({ indexed: 0, texts: 0 })
    const [live] = rows
    expect(live).toMatchObject({ state: 'live' })
    expect(Number(live?.indexed)).toBeGreaterThan(5)
  })

  it('is made again after an upgrade, and changes nothing else', async () => {
    const rest = `SELECT path, to_jsonb(l) - ARRAY['search_tokens', 'search_text', 'search_names', 'search_version'] AS row
      FROM live_documents l ORDER BY path`
    const before = await owner.execute(rest)
    await owner.execute(
      `UPDATE live_documents SET search_tokens = NULL, search_version = 'old' WHERE state = 'live'`,
    )
    expect(await pathsOf('栈桥')).toEqual([])
    expect(await indexLiveDocuments(owner)).toBeGreaterThan(5)
    expect(await pathsOf('栈桥')).toContain(reportPath())
    expect(await owner.execute(rest)).toEqual(before)
    expect(await indexLiveDocuments(owner)).toBe(0)
  })

  it('is written by neither app nor reader, and its function writes nothing else', async () => {
    const write = `UPDATE live_documents SET search_text = 'x' WHERE state = 'live'`
    await expect(query({ text: write, url: database.appUrl })).rejects.toThrow(/permission denied/)
    await expect(query({ text: write, url: database.readerUrl })).rejects.toThrow(
      /permission denied/,
    )
    const more = `UPDATE live_documents SET search_text = 'x', section = 'x' WHERE state = 'live'`
    await expect(owner.execute(more)).rejects.toThrow(/by releases alone/)
  })
})

describe('a malformed search', () => {
  it.each([
    { name: 'nothing', typed: '' },
    { name: 'punctuation alone', typed: '！？、。“”' },
    { name: 'a half of a character', typed: '\ud840' },
    { name: 'NUL', typed: '\0' },
  ])('finds nothing without an error: $name', async ({ typed }) => {
    expect(await search(typed)).toMatchObject({ hits: [], isEmpty: true })
  })

  it.each([
    { name: 'the language of tsquery', typed: `' | !闭幕 & (x <-> y):*` },
    { name: 'the language of SQL', typed: `闭幕'; DROP TABLE live_documents; --` },
    { name: 'backslashes', typed: String.raw`\' \\ \u0000` },
    { name: 'patterns', typed: '%_%' },
    { name: 'two hundred characters', typed: '龙舟'.repeat(100) },
    { name: 'two hundred words', typed: '栈 桥 '.repeat(100) },
  ])('is searched as words: $name', async ({ typed }) => {
    await expect(search(typed)).resolves.toMatchObject({ hits: [] })
  })
})
