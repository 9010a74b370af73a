import { inlineContent } from 'juice'
import { escapeHtml } from 'payload-newsroom/rich-text'

import type { Messages } from '../messages/messages.ts'
import type { Manuscript } from './manuscript.ts'
import type { TextLine, TextRun } from './readText.ts'

import { messagesOf } from '../messages/messages.ts'
import { picturesOf, readText } from './readText.ts'
import { toBareText } from './toPlainText.ts'

/** What an account of WeChat's takes: sections and paragraphs whose every rule stands in their own `style`. */
export type WechatCopy = {
  readonly html: string
  /** Pictures to be uploaded there by hand, in order: it takes none from elsewhere. */
  readonly pictures: ReturnType<typeof picturesOf>
}

/** Thrown when the copy does not say what was released: it must not be handed out. */
class CopyDiffers extends Error {}

/**
 * A manuscript as the editor of a WeChat account takes it. Links become notes at the end, since it drops them;
 * pictures become places to fill.
 *
 * @throws {CopyDiffers} when the words of the copy are not the words of the text
 */
export function toWechat({
  credits,
  kicker,
  language,
  lines,
  subtitles,
  title,
}: Manuscript): WechatCopy {
  const { copies } = messagesOf(language)
  const notes: string[] = []
  const text = lines.map((line) => printLine({ copies, line, notes }))
  const head = [
    ...(kicker ? [`<p class="kicker">${escapeHtml(kicker)}</p>`] : []),
    `<p class="title">${escapeHtml(title)}</p>`,
    ...subtitles.map((subtitle) => `<p class="subtitle">${escapeHtml(subtitle)}</p>`),
  ]
  const ends = [
    ...credits.map((credit) => `<p class="credit">${escapeHtml(credit)}</p>`),
    ...notes.map((note, place) => `<p class="note">[${place + 1}] ${escapeHtml(note)}</p>`),
  ]
  refuseOtherWords(lines, text.join(''))
  const html = `<section class="text">${[...head, ...text, ...ends].join('')}</section>`
  return {
    html: inlineContent(html, styles, { removeStyleTags: true }).replaceAll(/ class="[^"]*"/gu, ''),
    pictures: picturesOf(lines),
  }
}

const styles = `
.text { font-size: 17px; line-height: 1.9; color: #1c1a16; }
.kicker { margin: 0 0 4px; font-size: 15px; color: #5a544a; text-align: center; }
.title { margin: 0 0 8px; font-size: 22px; font-weight: 700; line-height: 1.4; text-align: center; }
.subtitle { margin: 0 0 6px; font-size: 16px; color: #5a544a; text-align: center; }
.paragraph { margin: 0 0 14px; text-indent: 2em; text-align: justify; }
.heading { margin: 24px 0 12px; font-size: 18px; font-weight: 700; color: #a3151d; }
.item { margin: 0 0 8px; padding-left: 1em; }
.in-1 { padding-left: 3em; }
.in-2 { padding-left: 5em; }
.in-3 { padding-left: 7em; }
.quote { margin: 16px 0; padding-left: 12px; border-left: 3px solid #a3151d; color: #5a544a; }
.picture { margin: 16px 0; padding: 24px 12px; background: #f3efe5; color: #5a544a; text-align: center; }
.caption { margin: 8px 0 16px; font-size: 14px; color: #5a544a; text-align: center; }
.credit { margin: 4px 0; font-size: 14px; color: #5a544a; text-align: right; }
.rule { margin: 24px 0; border-top: 1px solid #d8d1c2; }
.note { margin: 4px 0; font-size: 13px; color: #5a544a; word-break: break-all; }
.mark { font-size: 12px; color: #a3151d; }
`

type Input = { copies: Messages['copies']; line: TextLine; notes: string[] }

function printLine({ copies, line, notes }: Input): string {
  if (line.kind === 'rule') return '<section class="rule"></section>'
  if (line.kind === 'picture')
    return `<section class="picture">${escapeHtml(copies.upload(line.alt))}</section>`
  const words = line.runs.map((run) => printRun(notes, run)).join('')
  const deeper = line.depth === undefined ? '' : ` in-${Math.min(line.depth, 3)}`
  return `<p class="${line.kind}${deeper}">${escapeHtml(line.mark)}${words}</p>`
}

function printRun(notes: string[], { bold, href, text }: TextRun): string {
  const words = escapeHtml(text).replaceAll('\n', '<br>')
  const set = bold ? `<strong>${words}</strong>` : words
  if (href === undefined) return set
  notes.push(href)
  return `${set}<span class="mark">[${notes.length}]</span>`
}

/** The copy is read again as a reader would, and must say what the text says: notes and places of pictures apart. */
function refuseOtherWords(lines: readonly TextLine[], printed: string) {
  const said = printed
    .replaceAll(/<span class="mark">[^<]*<\/span>/gu, '')
    .replaceAll(/<section[^>]*>[^<]*<\/section>/gu, '')
  const copy = toBareText(readText(said))
  if (copy !== toBareText(lines)) throw new CopyDiffers('toWechat: the copy says something else')
}
