import type { ReactElement } from 'react'

import mammoth from 'mammoth'
import { HeadManagerContext } from 'next/dist/shared/lib/head-manager-context.shared-runtime.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import { formatCorrection, releasedText } from '../../domain/ledger/index.ts'
import { sittingLabel } from '../../domain/ledger/sittingLabel.ts'
import { toNinjs } from '../../domain/syndication/ninjs.ts'
import { toManuscript } from '../../site/exports/manuscript.ts'
import { readText } from '../../site/exports/readText.ts'
import { toDocx } from '../../site/exports/toDocx.ts'
import { toBareText, toPlainText } from '../../site/exports/toPlainText.ts'
import { toWechat } from '../../site/exports/toWechat.ts'
import { renderFeed } from '../../site/feeds/renderFeed.ts'
import { toSealSvg } from '../../site/icons/siteIcon.ts'
import { messagesOf } from '../../site/messages/messages.ts'
import { InLanguage } from '../../site/messages/useMessages.tsx'
import { formatSignature } from '../../site/queries/formatSignature.ts'
import { withDateline } from '../../site/queries/withDateline.ts'
import { toOgSvg } from '../../site/seo/ogPicture.ts'
import { findLiterals, toRead, toReadInJson } from '../fixtures/pseudo/findLiterals.ts'
import {
  chrome,
  correction,
  corrections,
  language,
  meeting,
  origin,
  releasedAt,
  report,
  snapshots,
  some,
} from '../fixtures/pseudo/invented.ts'
import { pages } from '../fixtures/pseudo/pages.tsx'

/*
 * A language that no newsroom can choose: English, marked and twice as long. It takes the place of English for this
 * file alone, so that whatever is not marked on a page did not come from the messages.
 */
const marking = vi.hoisted(
  () => async () => (await import('../fixtures/pseudo/toMarked.ts')).toMarked,
)
vi.mock('../../site/messages/en.ts', async (load) => ({
  en: (await marking())((await load<{ en: object }>()).en),
}))
vi.mock('../../domain/ledger/recordWords/en.ts', async (load) => ({
  en: (await marking())((await load<{ en: object }>()).en),
}))
vi.mock('../../domain/language/forms/en.ts', async (load) => ({
  enForms: (await marking())((await load<{ enForms: object }>()).enForms),
}))

/** Draws a page with its head, as the server does. */
function draw(page: ReactElement): string {
  let head: unknown
  const manager = { mountedInstances: new Set(), updateHead: (given: unknown) => (head = given) }
  const body = renderToStaticMarkup(
    <HeadManagerContext value={manager}>
      <InLanguage language={language}>{page}</InLanguage>
    </HeadManagerContext>,
  )
  return renderToStaticMarkup(<>{head as never}</>) + body
}

const jsonLdIn = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/gu)].map(
    ([, json = '']): unknown => JSON.parse(json),
  )
const schemaCodes = new Set(['inLanguage', 'dateline'])

describe('a page in the pseudo-language says only messages and content', () => {
  it.each(Object.entries(pages))('%s', (_, drawings) => {
    const said = drawings.flatMap((page) => {
      const html = draw(page)
      return [...toRead(html), ...toReadInJson(jsonLdIn(html), schemaCodes)]
    })
    expect(said.join('')).toContain('⟦')
    expect([...new Set(findLiterals(said))]).toEqual([])
  })
})

const entries = snapshots.map((each) => ({
  authors: ['1', '2'],
  bodyHtml: 'bodyHtml' in each ? each.bodyHtml : null,
  bylines: [{ label: '1' }],
  correspondents: [{ name: '2' }],
  dateline: '1',
  image: null,
  key: each.key,
  keywords: ['1'],
  path: each.path,
  published: releasedAt,
  summary: each.summary,
  title: each.title,
  updated: releasedAt,
}))
const channels = [
  { kind: 'all' },
  { kind: 'corrections' },
  { kind: 'page', page: '/sections/front' },
] as const

describe('a feed in the pseudo-language says only messages and content', () => {
  it.each(['atom', 'json', 'rss'] as const)('as %s', (form) => {
    const said = channels.flatMap((channel) => {
      const feed = channel.kind === 'page' ? { description: '', entries, title: '1' } : { entries }
      const printed = renderFeed({ channel, chrome, feed, form })
      return form === 'json'
        ? toReadInJson(JSON.parse(printed), feedCodes).flatMap(toRead)
        : toRead(inSections(printed))
    })
    expect(said.join('')).toContain('⟦')
    expect(findLiterals(said)).toEqual([])
  })
})

const feedCodes = new Set(['language'])
/** Text in sections as text, HTML as HTML; the language and the name of the format are codes. */
const inSections = (xml: string): string =>
  xml
    .replaceAll(
      /<(language|docs|generator)>[^<]*<\/\1>|<\?[^]*?\?>|<pubDate>[^<]*<\/pubDate>|<lastBuildDate>[^<]*<\/lastBuildDate>/gu,
      '',
    )
    .replaceAll(/<!\[CDATA\[([^]*?)\]\]>/gu, '$1')

const speech = { ...some('speech'), pictures: report.pictures }
const handed = [
  report,
  { ...report, dateline: undefined as never },
  speech,
  meeting,
  correction,
  { ...correction, severity: 'serious' },
] as const
const manuscripts = handed.map((snapshot) =>
  toManuscript({ corrections, language, origin, snapshot }),
)

describe('an export in the pseudo-language says only messages and content', () => {
  it('as plain text', () => {
    const said = manuscripts.map(toPlainText)
    expect(said.join('')).toContain('⟦')
    expect(findLiterals(said)).toEqual([])
  })

  it('for WeChat', () => {
    const said = manuscripts
      .map(toWechat)
      .flatMap(({ html, pictures }) => [...toRead(html), ...toReadInJson(pictures)])
    expect(said.join('')).toContain('⟦')
    expect(findLiterals(said)).toEqual([])
  })

  it('as a Word document', async () => {
    const said = await Promise.all(
      manuscripts.map(async (manuscript) => {
        const buffer = await toDocx({
          author: chrome.publisher,
          createdAt: releasedAt,
          manuscript,
          modifiedAt: releasedAt,
          pictures: new Map(),
        })
        return (await mammoth.extractRawText({ buffer })).value
      }),
    )
    expect(said.join('')).toContain('⟦')
    expect(findLiterals(said)).toEqual([])
  })

  it('as ninjs, whose vocabulary is its own', () => {
    const t = messagesOf(language)
    const said = [report, speech].map((snapshot) => {
      const html =
        snapshot.kind === 'speech'
          ? snapshot.bodyHtml
          : withDateline({
              dateline: snapshot.dateline,
              html: snapshot.bodyHtml,
              signature: formatSignature(snapshot, t),
              t,
            })
      return toNinjs({
        corrections,
        firstReleasedAt: releasedAt,
        html,
        language,
        origin,
        plainText: toBareText(readText(html)),
        publisher: chrome.publisher,
        releasedAt,
        snapshot,
        timeZone: chrome.timeZone,
      })
    })
    // Pictures of an item are told apart by a name of ours, which nobody is shown.
    const read = toReadInJson(said, ninjsCodes).flatMap(toRead)
    expect(read.join('')).toContain('⟦')
    expect(findLiterals(read.filter((each) => !/^picture-\d+$/u.test(each)))).toEqual([])
  })
})

const ninjsCodes = new Set([
  ...['contentType', 'genres', 'language', 'pubStatus', 'rel', 'representationType', 'role'],
  ...['renditions', 'standard', 'type'],
])

describe('a picture in the pseudo-language says only content', () => {
  it('the seal and the card', () => {
    const { name } = chrome
    const card = { facts: '1', label: '2', language, name, title: report.title } as const
    const said = [toSealSvg({ language, name }), toOgSvg(card)].flatMap(toRead)
    expect(findLiterals(said)).toEqual([])
  })
})

describe('the record in the pseudo-language says only messages and content', () => {
  it('of a meeting, with every phase', () => {
    const phases = ['closing', 'opening', 'plenary', 'preparatory', 'presidium', 'single'] as const
    const labels = phases.flatMap((phase) => [
      sittingLabel({ language, number: 3, phase }),
      sittingLabel({ language, phase }),
    ])
    const sittings = meeting.sittings.map((sitting, place) => ({
      ...sitting,
      label: labels[place] ?? '',
    }))
    const said = [...labels, ...toRead(releasedText({ ...meeting, sittings })?.html ?? '')]
    expect(findLiterals(said)).toEqual([])
    expect(said.join('')).toContain('⟦')
  })

  it('of a correction', () => {
    const severities = ['clarification', 'correction', 'serious'] as const
    const said = severities.map((severity) =>
      formatCorrection({ ...correction, severity }, language),
    )
    expect(findLiterals(said)).toEqual([])
  })
})

describe('what finds literals', () => {
  it.each([
    ['⟦a⟧ b', ['b']],
    ['⟦a ⟦b⟧ c⟧', []],
    ['⟦a⟧：', ['：']],
    ['⟦a', ['unbalanced']],
    ['12 – 14 · 3', []],
  ])('%s', (text, found) => {
    expect(findLiterals([text])).toEqual(found)
  })

  it('reads what is said and not seen', () => {
    expect(findLiterals(toRead('<a aria-label="Next" href="/x" class="y">⟦›⟧</a>'))).toEqual([
      'Next',
    ])
  })
})
