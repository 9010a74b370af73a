import type { SearchRequest } from 'payload-newsroom/search-engine'

import { createRequire } from 'node:module'
import { createLocalReq } from 'payload'
import { indexLiveDocuments, queueUnindexed, updateAdminIndex } from 'payload-newsroom'
import { openSearch } from 'payload-newsroom/search-engine'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { searchAdmin } from '../../plugin/admin-search/searchAdmin.ts'
import { richText } from '../fixtures/draftPackage.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/** What of the segmenter this process has loaded: it is required, out of a bundler's sight. */
const loaded = () =>
  Object.keys(createRequire(import.meta.url).cache).filter((file) =>
    file.includes('@node-rs/jieba'),
  )

const { asOwner, create, database, payload, release } = await useNewsroom('english_search')
const readers = new Pool({ connectionString: database.readerUrl })
// The database goes while a connection may still be closing.
readers.on('error', () => undefined)

const settings = (data: { language: 'en' | 'zh'; timeZone: string }) =>
  payload.updateGlobal({ slug: 'site-settings', data, overrideAccess: true })

type Story = {
  readonly body: readonly string[]
  readonly date: string
  readonly headline: string
  readonly slug: string
}

const stories: readonly Story[] = [
  {
    body: [
      'CALDER POINT — Moderator Constance O’Rourke opened the second night at seven on Jan. 9 before 212 elected members.',
      'Members voted 104-64 for the harbor plan, which re-elected selectman Hernán Nuñez had carried since spring. “The harbor is not a parking lot,” he said, and the hall went quiet for a moment before the tellers rose to count the cards again.',
      'The plan dredges the inner basin, moves eleven moorings and spends $1,204,000 on the pier.',
    ],
    date: '2026-01-09',
    headline: 'Harbor plan passes on the second night',
    slug: 'harbor-plan',
  },
  {
    body: [
      'Linh Nguyễn of Saint-Cyr Street opened a bakery where the ferry’s ticket office stood.',
    ],
    date: '2025-05-02',
    headline: 'A bakery for the ferry landing',
    slug: 'bakery',
  },
  {
    body: ['Nobody has parked at the lot by the harbor since the storm.'],
    date: '2024-11-30',
    headline: 'After the storm, an empty lot',
    slug: 'storm',
  },
  {
    body: [
      "Turnout was 62%, said clerk Óscar da Silva, who is not to be confused with Rep. Maeve O'Neill of St. Cyr Road.",
    ],
    date: '2024-06-04',
    headline: 'Clerk counts the ballots',
    slug: 'turnout',
  },
  {
    body: ['About 62 percent of the shellfish beds are open, Smith & Sons reported.'],
    date: '2023-06-04',
    headline: 'Most beds open',
    slug: 'beds',
  },
]

beforeAll(async () => {
  await settings({ language: 'en', timeZone: 'America/New_York' })
  const section = await create('sections', { name: 'Town Hall', order: 1 })
  const reporter = await create('reporters', { name: 'Nora Bellweather' })
  const person = await create('people', {
    name: 'Constance O’Rourke',
    offices: [{ from: '2020-01-01', organisation: 'Town Meeting', title: 'Moderator' }],
  })
  const reports = await Promise.all(
    stories.map(({ body, date, headline, slug }) =>
      create('reports', {
        body: richText(...body),
        bylines: [reporter.id],
        date,
        genre: 'news',
        headline,
        people: slug === 'harbor-plan' ? [person.id] : [],
        section: section.id,
        slug,
      }),
    ),
  )
  const released = await release([{ id: 'site-settings', collection: 'site-settings' }])
  expect(released).toMatchObject({ kind: 'released' })
  for (const { id } of reports)
    expect(await release([{ collection: 'reports', id }])).toMatchObject({ kind: 'released' })
})

afterAll(async () => {
  await readers.end()
})

/** A search of its own each time, as the readers' role. */
const search = (typed: string, request: Partial<SearchRequest> = {}) =>
  openSearch(
    async ({ text, values }) =>
      (await readers.query<Record<string, unknown>>(text, [...values])).rows,
  )({ language: 'en', order: 'relevance', timeZone: 'America/New_York', typed, ...request })

async function slugsOf(typed: string, request: Partial<SearchRequest> = {}) {
  const { hits } = await search(typed, { kind: 'report', ...request })
  return hits.map(({ card }) => card.path.slice('/reports/'.length))
}

const marked = (runs: readonly { isMarked: boolean; text: string }[] = []) =>
  runs.map(({ isMarked, text }) => (isMarked ? `[${text}]` : text)).join('')

describe('what is released in English', () => {
  it.each([
    { found: ['harbor-plan'], name: 'another form of a verb', typed: 'voting' },
    { found: ['harbor-plan'], name: 'the singular', typed: 'mooring' },
    { found: ['harbor-plan', 'storm'], name: 'a third form', typed: 'parks' },
    {
      found: ['harbor-plan'],
      name: 'words, stop words among them',
      typed: 'the plan of the harbor',
    },
    { found: ['harbor-plan'], name: 'a name with a curly apostrophe', typed: 'O’Rourke' },
    { found: ['harbor-plan'], name: 'one with a straight apostrophe', typed: "o'rourke" },
    { found: ['harbor-plan'], name: 'one without', typed: 'ORourke' },
    { found: ['harbor-plan'], name: 'a whole name', typed: 'Constance O’Rourke' },
    { found: ['harbor-plan'], name: 'a name without its accents', typed: 'Hernan Nunez' },
    { found: ['bakery'], name: 'one with two marks on a letter', typed: 'nguyen' },
    { found: ['bakery'], name: 'the marks themselves', typed: 'Nguyễn' },
    { found: ['bakery', 'turnout'], name: 'a hyphen', typed: 'Saint-Cyr' },
    { found: ['bakery', 'turnout'], name: 'a blank for it', typed: 'saint cyr' },
    { found: ['bakery', 'turnout'], name: 'a short name', typed: 'St. Cyr' },
    { found: ['turnout'], name: 'a name in small letters', typed: 'da silva' },
    { found: ['turnout'], name: 'a name in capitals', typed: 'OSCAR DA SILVA' },
    {
      found: ['turnout'],
      name: 'a curly apostrophe where a straight one is printed',
      typed: 'O’Neill',
    },
    { found: ['turnout'], name: 'the same apostrophe', typed: "O'Neill" },
    { found: ['turnout'], name: 'a backtick', typed: 'O`Neill' },
    { found: ['turnout'], name: 'a blank for an apostrophe', typed: 'o neill' },
    { found: ['turnout'], name: 'a name as a phrase', typed: '"óscar da silva"' },
    { found: ['turnout', 'beds'], name: 'a sign', typed: '62%' },
    { found: ['turnout', 'beds'], name: 'the word for it', typed: '62 percent' },
    { found: ['turnout', 'beds'], name: 'two words for it', typed: '“62 per cent”' },
    { found: ['beds'], name: 'the word for a sign between words', typed: '"smith and sons"' },
    { found: ['turnout'], name: 'a phrase of stop words', typed: '"not to be"' },
    { found: [], name: 'the same stop words in another order', typed: '"to not be"' },
    { found: ['harbor-plan'], name: 'none where one is printed', typed: 'reelected' },
    { found: ['harbor-plan'], name: 'a day', typed: 'January 9' },
    { found: ['harbor-plan'], name: 'a day with its year', typed: 'Jan. 9, 2026' },
    { found: ['harbor-plan'], name: 'a number without its commas', typed: '1204000' },
    { found: ['harbor-plan'], name: 'a number in figures', typed: '2nd night' },
    { found: ['harbor-plan'], name: 'exact words', typed: '“the harbor is not a parking lot”' },
    { found: ['harbor-plan'], name: 'a word of the title', typed: 'title:harbor' },
    { found: [], name: 'exact words in another form', typed: '“harbors are not a parking lot”' },
    { found: [], name: 'another day', typed: 'January 10' },
    { found: [], name: 'the same day of another year', typed: 'January 9, 2019' },
    { found: [], name: 'the beginning of a word', typed: 'bak' },
  ])('is found by $name: $typed', async ({ found, typed }) => {
    expect(await slugsOf(typed)).toEqual(found)
  })

  it('is listed with titles first, then the newest', async () => {
    expect(await slugsOf('harbor')).toEqual(['harbor-plan', 'storm'])
    expect(await slugsOf('lot')).toEqual(['storm', 'harbor-plan'])
  })

  it('is marked in all its forms, in an excerpt cut at words', async () => {
    const { hits } = await search('votes harbors')
    expect(marked(hits[0]?.title)).toBe('[Harbor] plan passes on the second night')
    const excerpt = marked(hits[0]?.excerpt)
    expect(excerpt).toMatch(
      /^… Members \[voted\] 104-64 for the \[harbor\] plan, which re-elected/u,
    )
    expect(excerpt).toMatch(/[\p{L}.”,] …$/u)
  })

  it('is counted by kind, by year and by whom it is about', async () => {
    const { counts } = await search('harbor or storm or bakery', { order: 'newest' })
    expect(counts?.total).toBe(0)
    const { counts: alone } = await search('', { kind: 'report' })
    expect(alone?.years).toEqual([
      { count: 1, value: '2026' },
      { count: 1, value: '2025' },
      { count: 2, value: '2024' },
      { count: 1, value: '2023' },
    ])
    const { counts: named } = await search('harbor')
    expect(named?.years.map(({ value }) => value)).toEqual(['2026', '2024'])
    expect(named?.named.map(({ label }) => label)).toContain('Constance O’Rourke')
  })

  it('has its names suggested and its spelling mended', async () => {
    expect((await search('nora bell')).suggestions).toMatchObject([{ label: 'Nora Bellweather' }])
    expect((await search('Belwether')).alternatives).toEqual(['Nora Bellweather', 'Bellweather'])
    expect((await search('harbur plan')).alternatives).toEqual(['Harbor plan'])
    expect((await search('to be or not to be')).isEmpty).toBe(true)
  })

  it.each([
    "' | !x & (y <-> z):*",
    String.raw`\' \\ \u0000`,
    '%_%',
    '\0',
    '\ud840',
    'x'.repeat(300),
  ])('is searched without an error for %s', async (typed) => {
    await expect(search(typed)).resolves.toMatchObject({ hits: [] })
  })
})

describe('the API', () => {
  it('searches in the language of the site', async () => {
    const endpoint = payload.config.endpoints.find(({ path }) => path === '/newsroom/search')
    const req = await createLocalReq({}, payload)
    const searchParams = new URLSearchParams('q=moorings voting')
    const answer = await endpoint?.handler(Object.assign(req, { searchParams }))
    expect(await answer?.json()).toMatchObject({ hits: [{ path: '/reports/harbor-plan' }] })
  })
})

describe('the panel of an English newsroom', () => {
  it('finds drafts by stems, and by a word that is still being typed', async () => {
    const { id } = await create('reports', {
      body: richText('The selectmen deferred the dredging contract.'),
      date: '2026-02-01',
      genre: 'news',
      headline: 'Dredging waits for spring',
    })
    while ((await updateAdminIndex(payload)) > 0);
    const find = async (typed: string) => {
      const user = (await payload.find({ collection: 'users', limit: 1, overrideAccess: true }))
        .docs[0]
      const req = await createLocalReq(
        { ...(user && { user: { ...user, collection: 'users' as const } }) },
        payload,
      )
      const { texts } = await searchAdmin(req, { typed })
      return texts.map((text) => text.id)
    }
    expect(await find('contracts deferring')).toEqual([id])
    expect(await find('dredging contra')).toEqual([id])
    expect(await find('contra dredging')).toEqual([])
  })
})

describe('the segmenter', () => {
  it('is never loaded by an English newsroom', () => {
    expect(loaded()).toEqual([])
  })
})

describe('another language of the settings', () => {
  const execute = (text: string) => asOwner(text)
  const versions = async () =>
    (
      await asOwner(
        `SELECT DISTINCT split_part(search_version, '-', 1) AS language FROM live_documents
          WHERE state = 'live' AND kind = 'report'`,
      )
    ).map(({ language }) => language)

  it('is that of the index once it is released, and back', async () => {
    expect(await versions()).toEqual(['en'])
    expect(await indexLiveDocuments({ execute })).toBe(0)
    await settings({ language: 'zh', timeZone: 'Asia/Shanghai' })
    expect(await indexLiveDocuments({ execute })).toBe(0)
    await release([{ id: 'site-settings', collection: 'site-settings' }], { isUpdate: true })
    // Readers are served meanwhile.
    expect(await slugsOf('moorings', { language: 'zh' })).toEqual(['harbor-plan'])
    expect(await indexLiveDocuments({ execute })).toBeGreaterThan(3)
    expect(await versions()).toEqual(['zh'])
    expect(await slugsOf('moorings', { language: 'zh' })).toEqual(['harbor-plan'])
    // In English too, by the words as printed.
    expect(await slugsOf('moorings')).toEqual(['harbor-plan'])
    expect(loaded().length).toBeGreaterThan(0)
  })

  it('is that of the panel, in the worker', async () => {
    await queueUnindexed(payload)
    while ((await updateAdminIndex(payload)) > 0);
    const rows = await asOwner(
      `SELECT DISTINCT split_part(version, '-', 1) AS language FROM newsroom_desk_texts`,
    )
    expect(rows).toEqual([{ language: 'zh' }])
  })
})
