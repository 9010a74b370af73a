import type { Chance } from '../../bench/archive/random.ts'
import type { Composed } from './compose.ts'
import type { Block, Layout } from './desk.ts'
import type { Facts } from './facts.ts'

import { between, sample } from './chance.ts'
import { fillPlace } from './facts.ts'
import * as words from './words.ts'

/** Text of a file, and those lines of it that belong to no document. */
export type LaidOut = { readonly furniture: readonly string[]; readonly text: string }

type Page = { readonly chance: Chance; readonly facts: Facts; readonly layout: Layout }

export function layOut(documents: readonly Composed[], page: Page): LaidOut {
  if (page.layout === 'page') return toPage(documents, page)
  const blocks = documents.flatMap((document) => broken(document, page))
  if (page.layout === 'html') return toHtml(blocks, page)
  const text = blocks.map((each) => each.text).join(page.chance.is(0.2) ? '\n\n' : '\n')
  return { furniture: [], text: `${page.layout === 'halfWidth' ? toHalfWidth(text) : text}\n` }
}

/** Breaks some paragraphs in the middle of a sentence, as copies from pages are. */
function broken({ blocks, truth }: Composed, { chance, layout }: Page): readonly Block[] {
  const mayBreak = layout === 'plain' || layout === 'halfWidth' || layout === 'page'
  return blocks.flatMap((block) => {
    const { kind, text } = block
    if (!mayBreak || kind !== 'body' || text.length < 60 || !chance.is(0.08)) return [block]
    const at = between(chance, 30, text.length - 20)
    const [before, after] = [text.slice(0, at), text.slice(at)]
    if (!/\p{Script=Han}$/u.test(before) || !/^\p{Script=Han}/u.test(after)) return [block]
    truth.paragraphBreaks.push({ after: after.slice(0, 8), before: before.slice(-8) })
    return [
      { kind, text: before },
      { kind, text: after },
    ]
  })
}

/** Not every mark has a narrow form in use: `、` and `。` stay. */
const narrow: Readonly<Record<string, string>> = {
  '！': '!',
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '；': ';',
  '？': '?',
}

const toHalfWidth = (text: string): string =>
  text.replaceAll(/[！（），：；？]/gu, (mark) => narrow[mark] ?? mark)

const furnitureLines = [
  ...[
    '首页 > 要闻 > 正文',
    '字号：大 中 小',
    '分享到：微信 微博',
    '【打印】【关闭】',
    '扫一扫在手机打开当前页',
  ],
  ...[
    '— 3 —',
    '阅读量：2031',
    '上一篇：无',
    '版权所有 未经许可不得转载',
    '点击查看更多',
    '相关阅读',
  ],
]

/** Several items under a masthead, with what stands around them. */
function toPage(documents: readonly Composed[], page: Page): LaidOut {
  const { chance, facts } = page
  const { day, month, year } = facts.day
  const masthead = fillPlace(chance.pick(words.papers), facts)
  const folio = `${year}年${month}月${day}日\u3000第${between(chance, 1, 8)}版\u3000要闻`
  const around = sample(chance, furnitureLines, between(chance, 1, 3))
  const items = toItems(documents, page)
  return {
    furniture: [masthead, folio, ...around, ...items.furniture],
    text: `${[masthead, folio, ...items.lines, ...around].join('\n')}\n`,
  }
}

type Items = { readonly furniture: readonly string[]; readonly lines: readonly string[] }

const [jumpOut, jumpIn] = ['（下转第3版）', '（上接第1版）'] as const

/** Items one after the other, the first of them perhaps continued after the others. */
function toItems([first, ...rest]: readonly Composed[], page: Page): Items {
  const isColumn = page.chance.is(0.5)
  const linesOf = (blocks: readonly Block[]) =>
    (isColumn ? inOneLine(blocks) : blocks).map(({ text }) => text)
  const others = rest.flatMap((document) => linesOf(broken(document, page)))
  if (!first) return { furniture: [], lines: others }
  if (rest.length === 0 || first.blocks.length < 6 || !page.chance.is(0.4))
    return { furniture: [], lines: [...linesOf(broken(first, page)), ...others] }
  // A sentence is continued by the next line, or on another page: not both.
  const own = linesOf(first.blocks)
  return {
    furniture: [jumpOut, jumpIn],
    lines: [...own.slice(0, -2), jumpOut, ...others, jumpIn, ...own.slice(-2)],
  }
}

/** A brief with its headline in the line of its story. */
function inOneLine(blocks: readonly Block[]): readonly Block[] {
  const [headline, story] = blocks
  const isBrief =
    blocks.length === 2 &&
    headline?.kind === 'headline' &&
    story?.kind === 'body' &&
    /^(?:\d{1,2}[月日]|[昨今]|本报讯[（(])/u.test(story.text)
  return isBrief ? [{ kind: 'body', text: `【${headline.text}】${story.text}` }] : blocks
}

function toHtml(blocks: readonly Block[], { chance }: Page): LaidOut {
  const furniture = sample(chance, furnitureLines, 2)
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const [above = '', below = ''] = furniture.map((line) => `<div class="nav">${escape(line)}</div>`)
  const body = blocks.map(({ kind, text }) => {
    if (kind === 'table')
      return `<table>${text
        .split('\n')
        .map(
          (row) =>
            `<tr>${row
              .split('\t')
              .map((cell) => `<td>${escape(cell)}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</table>`
    if (kind === 'headline') return `<h1>${escape(text)}</h1>`
    return text
      .split('\n')
      .map((line) => `<p>${chance.is(0.3) ? '&nbsp;&nbsp;' : ''}${escape(line)}</p>`)
      .join('\n')
  })
  return {
    furniture,
    text: `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title></title><style>p { text-indent: 2em }</style></head><body>\n${[above, ...body, below].join('\n')}\n</body></html>\n`,
  }
}
