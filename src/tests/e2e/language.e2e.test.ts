import mammoth from 'mammoth'
import { setTimeout as sleep } from 'node:timers/promises'
import { withdrawDocuments } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import { en } from '../../site/messages/en.ts'
import { zh } from '../../site/messages/zh.ts'
import { crawl, entrances } from '../fixtures/crawl.ts'
import { englishName, releaseEnglishPaper } from '../fixtures/englishPaper.ts'
import { examineAccess, tooWide } from '../fixtures/examineAccess.ts'
import { toRead } from '../fixtures/pseudo/findLiterals.ts'
import { sitePages, useSite } from '../fixtures/useSite.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const newsroom = await useNewsroom('language', { accounts: ['chiefEditor'] })
const { report, withdrawn } = await releaseEnglishPaper(newsroom)
const outcome = await withdrawDocuments({
  payload: newsroom.payload,
  user: await newsroom.accountOf('chiefEditor'),
  withdrawal: {
    documents: [{ collection: 'reports', id: withdrawn.id }],
    notice: 'The ferry did sail; we withdraw the report.',
    reason: 'Wrong',
  },
})
const app = await useApp(newsroom.database)
const chinese = await useSite('language_zh')

const han = /[\p{Script=Han}\u3001-\u303f\uff00-\uffef]/u
/** Content types of words; of others a byte may be anything. */
const isText = (said: string): boolean =>
  /"content-type","(?:application\/(?:\w+\+)?(?:json|xml)|image\/svg|text\/)/u.test(said)

const wanted = [
  ...entrances.filter((path) => !path.startsWith('/search')),
  ...['/about', '/archive', '/archive/2026-03', '/editions', '/editions/2026-03-13', '/reporters'],
  ...['/icon.svg', '/search', '/search?q=causeway', '/search?q=zyzzyva', '/search?q=a&kind=report'],
  ...['/search?q=!', '/mistake/thanks', '/nothing-here', '/reports/%ff', '/topics/none'],
  ...['text', 'wechat', 'ninjs'].map((form) => `/reports/${report.slug}/${form}`),
  ...[`/reports/${report.slug}/compare`, `/reports/${withdrawn.slug}`],
  `/oembed?url=${encodeURIComponent(`${app.url}/reports/${report.slug}`)}`,
]

/** Words of a language's messages that stand alone, as far as another language has others. */
const wordsOf = (messages: unknown, others: unknown): string[] => {
  if (typeof messages === 'string') return messages === others ? [] : [messages]
  if (typeof messages !== 'object' || messages === null) return []
  return Object.entries(messages).flatMap(([name, each]: [string, unknown]) =>
    wordsOf(each, (others as Readonly<Record<string, unknown>>)[name]),
  )
}

const english = wordsOf(en, zh).filter((words) => /^\p{L}{4}/u.test(words))

describe('a newsroom in English', () => {
  it('says nothing in Chinese, whatever is asked for', async () => {
    expect(outcome.kind).toBe('withdrawn')
    const { said } = await crawl({ origin: app.url, secrets: [], start: wanted })
    const texts = said
      .filter(({ text }) => isText(text))
      // A style sheet has the signs of every language, and chooses by `:lang`.
      .map((each) => ({ ...each, text: each.text.replaceAll(/<style>[^<]*<\/style>/gu, '') }))
    const faults = texts.flatMap(({ path, text }) => {
      const found = han.exec(text)
      return found
        ? [`${path}: ${text.slice(Math.max(0, found.index - 60), found.index + 30)}`]
        : []
    })
    expect(faults).toEqual([])
    // The walk is worth something: it came to every kind of thing there is, and to every kind of fault.
    const paths = texts.map(({ path, status }) => `${status} ${path}`)
    for (const kind of [
      ...[/^200 \/reports\/./u, /^200 \/speeches\/./u, /^200 \/meetings\/./u, /^200 \/people\/./u],
      ...[/^200 \/corrections\/./u, /^200 \/reporters\/./u, /^200 \/sections\/./u],
      ...[/^200 \/topics\/./u, /^200 \/editions\/./u, /\.rss$/u, /\.atom$/u, /\.json$/u],
      ...[/^200 \/sitemaps\//u, /^200 \/oembed/u, /\/compare$/u, /\/ninjs$/u, /\/wechat$/u],
      ...[/^200 \/mistake\?/u, /^400 \/reports\/%ff/u, /^404 /u, /^410 /u],
    ])
      expect(
        paths.filter((path) => kind.test(path)),
        String(kind),
      ).not.toEqual([])
    const pages = texts.filter(({ text }) => text.includes('<html'))
    // What is looked for in the Chinese newsroom stands here.
    const read = pages.map(({ text }) => text).join('')
    expect(english.filter((words) => read.includes(words)).length).toBeGreaterThan(60)
    expect(
      pages.filter(({ text }) => !text.includes('lang="en-US"')).map(({ path }) => path),
    ).toEqual([])
  })

  it('is open to everybody and fits a phone, a page of every kind', async () => {
    const { said } = await crawl({ origin: app.url, secrets: [], start: wanted })
    const pages = said.filter(({ text }) => text.includes('<html')).map(({ path }) => path)
    const kindOf = (path: string) => path.replace(/[?].*/u, '').split('/')[1] ?? ''
    const kinds = new Map(pages.map((path) => [kindOf(path), path]))
    expect(kinds.size).toBeGreaterThan(12)
    const faults: string[] = []
    for (const [look, width] of [
      ['light', 390],
      ['dark', 1280],
    ] as const)
      for (const path of kinds.values()) {
        const page = await chinese.browser.newPage({
          colorScheme: look,
          viewport: { height: 844, width },
        })
        await page.goto(app.url + path)
        const found = await examineAccess(page)
        const over = await tooWide(page)
        faults.push(...found.map((each) => `${path}, ${width}: ${each}`))
        if (over > 0) faults.push(`${path} is ${over} too wide`)
        await page.close()
      }
    expect(faults).toEqual([])
  })

  it('hands on Word documents in English', async () => {
    const answer = await fetch(`${app.url}/reports/${report.slug}/docx`)
    const buffer = Buffer.from(await answer.arrayBuffer())
    const { value } = await mammoth.extractRawText({ buffer })
    expect(value).toContain('Council closes the causeway to lorries')
    expect(value).not.toMatch(han)
  })

  it('says so in English when its database fails', async () => {
    await newsroom.database.drop()
    await sleep(1500)
    const answer = await fetch(`${app.url}/reports`)
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(page).toContain('lang="en-US"')
    expect(page).not.toMatch(han)
    // The masthead as it was last known, not a name that stands for any paper.
    expect(page).toContain(englishName)
  })
})

describe('a newsroom in Chinese', () => {
  it.each(Object.entries(sitePages))('says nothing in English on its page %s', async (_, path) => {
    const html = await chinese.read(path)
    expect(html).toContain('lang="zh-CN"')
    const said = toRead(html).join('\n')
    expect(english.filter((words) => said.includes(words))).toEqual([])
  })
})
