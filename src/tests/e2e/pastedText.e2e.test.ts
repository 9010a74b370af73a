import type { Locator } from 'playwright-core'

import fc from 'fast-check'
import { releaseDocuments } from 'payload-newsroom'
import { beforeAll, describe, expect, it } from 'vitest'

import type { ReviewPanel } from '../../domain/review/reviewPanel.ts'
import type { HtmlNest } from '../fixtures/nestedHtml.ts'

import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { anyHtml, htmlChainsOf, toNestedHtml } from '../fixtures/nestedHtml.ts'
import { countedWords, wordsIn } from '../fixtures/nestedText.ts'
import { fromWechat, fromWord } from '../fixtures/pastes.ts'
import { hydrated, signIn } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, asOwner, database, payload } = await useNewsroom('pasted_text', {
  accounts: ['editor'],
})
const report = (await draftPackage(payload)).report
const app = await useApp(database)
const browser = await useBrowser()
const page = await signIn({ browser, url: app.url, who: 'editor' })

beforeAll(async () => {
  await open()
})

async function open(): Promise<void> {
  await page.goto(`${app.url}/admin/collections/reports/${report.id}`)
  await hydrated(page, '#field-headline')
  await editor().waitFor()
}

const editor = (): Locator => page.locator('[data-field-path="body"] [contenteditable="true"]')

/** Leaves no text behind, in a draft: what the last test left is no matter of this one. */
const empty = () =>
  payload.update({
    id: report.id,
    collection: 'reports',
    data: { body: richText('') },
    draft: true,
    // The desk's own furniture.
    overrideAccess: true,
  })

/** Pastes into an empty text as from another program. */
async function paste(text: string, type = 'text/html'): Promise<void> {
  await empty()
  await open()
  await editor().click()
  await editor().evaluate(
    (element, [kind, copied]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(kind, copied)
      element.dispatchEvent(
        new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
      )
    },
    [type, text] as const,
  )
}

const notice = (words: string): Locator => page.locator('.payload-toast-item', { hasText: words })

const blocks = () =>
  editor().evaluate((element) =>
    Array.from(
      element.children,
      (child) => `${child.localName} ${(child as HTMLElement).innerText}`,
    ),
  )

const shown = async () => wordsIn((await editor().innerText()).replaceAll(/\s/gu, ''))

const hrefsOf = (links: Element[]) => links.map((link) => link.getAttribute('href'))

/** What is being saved the panel sends half a second after the last change of it. */
async function save(): Promise<number> {
  await page.waitForTimeout(1200)
  const answered = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && response.url().includes('/api/reports/'),
  )
  await page.locator('#action-save-draft').click()
  return (await answered).status()
}

async function signed(): Promise<string[]> {
  const path = `/api/newsroom/review?document=reports:${report.id}`
  const answer = await page.evaluate(async (address) => (await fetch(address)).text(), path)
  const { text } = JSON.parse(answer) as ReviewPanel
  const lines = text.fields.find(({ key }) => key === 'body')?.lines ?? []
  return wordsIn(lines.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n'))
}

/** What was pasted is all there; what the editor shows is stored, signed, and shown again after saving. */
async function pasteAndSave(nests: readonly HtmlNest[]): Promise<void> {
  const { count, html } = toNestedHtml(nests)
  await paste(html)
  await expect.poll(async () => (await shown()).length).toBe(count)
  const words = await shown()
  expect(words.toSorted()).toEqual(countedWords(count))
  expect(await save()).toBe(200)
  expect(await signed()).toEqual(words)
  await expect.poll(shown).toEqual(words)
}

describe('a text that is pasted into the editor', () => {
  it('is stored, signed and shown in all its words, with every element in every other', async () => {
    await pasteAndSave(htmlChainsOf(2))
  })

  it('is stored, signed and shown four levels deep, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyHtml, { maxLength: 5, minLength: 1 }), pasteAndSave),
      { numRuns: 12 },
    )
  }, 240_000)

  it('keeps the words of links that run something or lead nowhere, and saves', async () => {
    await paste(
      '<p><a href="javascript:alert(1)">渡口</a>有<a name="_Toc1">灯</a>，<a href=" https://example.com/a b ">人</a>等船。</p>',
    )
    expect(await save()).toBe(200)
    expect(await editor().innerText()).toContain('渡口有灯，人等船。')
    expect(await editor().locator('a').evaluateAll(hrefsOf)).toEqual(['https://example.com/a%20b'])
  })

  it('from Word says at once what it could not take, until it is told to go', async () => {
    await paste(fromWord)
    await notice('没有照原样贴进来').waitFor()
    expect(await notice('没有照原样贴进来').innerText()).toContain(
      '图片 1 张、表格 1 个（文字按行留下）、文本框 1 个、脚注 1 条、批注 1 条、',
    )
    expect(await blocks()).toEqual([
      'h2 青渡口开闸',
      'p 闸室面积120m²，蓄水3×10⁴立方米，检测H₂O。闸门今日开启，渡工全部到岗。',
      'ol 查闸门\n看水尺\n清航道',
      'p 一、夜航',
      'p 闸\u2003孔数',
      'p 东闸\u20033',
    ])
    const before = await shown()
    expect(await save()).toBe(200)
    expect(await shown()).toEqual(before)
    await notice('没有照原样贴进来').locator('button').click()
    await notice('没有照原样贴进来').waitFor({ state: 'detached' })
  })

  it('from WeChat says so in English to whoever reads English', async () => {
    const { origin } = new URL(app.url)
    await page.context().addCookies([{ name: 'payload-lng', url: origin, value: 'en' }])
    try {
      await paste(fromWechat)
      await notice('Not pasted as it was').waitFor()
      expect(await notice('Not pasted as it was').innerText()).toContain(
        'pictures: 1 and videos, sounds or embedded content: 2',
      )
      expect(await blocks()).toEqual(['p 柳汀渡下月起夜航。', 'p 船票两元。'])
    } finally {
      await page.context().clearCookies({ name: 'payload-lng' })
    }
  })

  it('as plain text has no blank lines', async () => {
    await paste('\u3000\u3000渡口有灯。\n\n\u3000\u3000人等船。\n', 'text/plain')
    await expect.poll(blocks).toEqual(['p 渡口有灯。', 'p 人等船。'])
  })

  it('is printed as it was pasted: quotations of several paragraphs, lists in lists', async () => {
    await paste(
      '<p>渡口有灯。</p><blockquote><p>灯下有人。</p><p>人等船。</p></blockquote>' +
        '<ol start="3"><li>疏浚<ol><li>清淤</li></ol></li><li>护岸</li></ol>',
    )
    expect(await save()).toBe(200)
    const user = await accountOf('chiefEditor')
    const documents = [{ collection: 'reports' as const, id: report.id }]
    expect(await releaseDocuments({ documents, payload, user })).toMatchObject({ kind: 'released' })
    const answer = await fetch(`${app.url}/reports/${report.slug ?? ''}`)
    const html = await answer.text()
    expect(html).toMatch(
      /<blockquote><p [^>]*>灯下有人。<\/p><p [^>]*>人等船。<\/p><\/blockquote>/u,
    )
    expect(html).toContain('<ol start="3"><li>疏浚<ol><li>清淤</li></ol></li><li>护岸</li></ol>')
  })

  it('opens in full where it is stored in an older format', async () => {
    const element = { direction: null, format: '', indent: 0, version: 1 }
    const characters = { detail: 0, format: 0, mode: 'normal', style: '', type: 'text', version: 1 }
    const paragraph = (text: string) => ({
      ...element,
      children: [{ ...characters, text }],
      textFormat: 0,
      textStyle: '',
      type: 'paragraph',
    })
    const inQuote = [{ ...characters, text: '词00001' }, paragraph('词00002')]
    const inItem = [paragraph('词00003'), paragraph('词00004')]
    const item = { ...element, children: inItem, type: 'listitem', value: 1 }
    const children = [
      { ...element, children: inQuote, type: 'quote' },
      { ...element, children: [item], listType: 'number', start: 1, tag: 'ol', type: 'list' },
    ]
    const root = { ...element, children, type: 'root' }
    await empty()
    await asOwner(
      'UPDATE _reports_v SET version_body = $2::jsonb WHERE parent_id = $1 AND latest',
      [report.id, JSON.stringify({ root })],
    )
    await open()
    await expect.poll(shown).toEqual(countedWords(4))
    expect(await signed()).toEqual(countedWords(4))
  })
})
