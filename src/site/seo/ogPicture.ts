import type { Language } from 'payload-newsroom/language'

import { createHash } from 'node:crypto'
import { localeOf } from 'payload-newsroom/language'
import { escapeHtml } from 'payload-newsroom/rich-text'
import sharp from 'sharp'

import { keepRecent } from '../http/keepRecent.ts'
import { ogSize } from './ogSize.ts'

/** What a picture for chat windows and networks is drawn from. */
type OgCard = {
  readonly facts: string
  readonly language: Language
  readonly label: string
  readonly name: string
  readonly title: string
}

/** How pictures of a language are set. */
type Setting = {
  /** Width of a letter, in widths of a Chinese character. */
  readonly letter: number
  /** Width of a line, in the same. */
  readonly perLine: number
  readonly sans: string
  readonly serif: string
  /** Four lines are set a little smaller: all of them stand between the plate and the rule. */
  readonly sizes: Readonly<Record<'few' | 'four', { leading: number; size: number }>>
  readonly tracking: number
}

export const settings: Readonly<Record<Language, Setting>> = {
  en: {
    letter: 0.66,
    perLine: 16.5,
    sans: "'Helvetica Neue',Arial,'Liberation Sans','Noto Sans','DejaVu Sans',sans-serif",
    serif: "Charter,Georgia,'Noto Serif','Liberation Serif','DejaVu Serif',serif",
    sizes: { few: { leading: 80, size: 62 }, four: { leading: 78, size: 62 } },
    tracking: 0,
  },
  zh: {
    letter: 0.55,
    perLine: 14,
    sans: "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
    serif: "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif",
    sizes: { few: { leading: 92, size: 70 }, four: { leading: 86, size: 66 } },
    tracking: 8,
  },
}

const mostLines = 4
/** The middle of the headline, halfway between the plate and the rule. */
const middle = 328

/** The picture as SVG: the paper's plate, the headline in at most four lines, who and when. */
export function toOgSvg({ facts, label, language, name, title }: OgCard): string {
  const { sans, serif, sizes, tracking } = settings[language]
  const lines = toLines(title, language)
  const { leading, size } = sizes[lines.length < mostLines ? 'few' : 'four']
  // A character stands a little more than half its height above its baseline's middle.
  const top = Math.round(middle - ((lines.length - 1) * leading) / 2 + size * 0.38)
  const headline = lines
    .map((line, place) => `<text x="80" y="${top + place * leading}">${escapeHtml(line)}</text>`)
    .join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${ogSize.width}" height="${ogSize.height}" xml:lang="${localeOf(language)}">` +
    `<rect width="100%" height="100%" fill="#fbf9f4"/><rect width="100%" height="14" fill="#a3151d"/><rect y="20" width="100%" height="3" fill="#a3151d"/>` +
    `<text x="80" y="118" font-family="${serif}" font-size="46" font-weight="900" letter-spacing="${tracking}" fill="#a3151d">${escapeHtml(name)}</text>` +
    `<text x="1120" y="114" text-anchor="end" font-family="${sans}" font-size="32" fill="#5a544a">${escapeHtml(label)}</text>` +
    `<g font-family="${sans}" font-size="${size}" font-weight="700" fill="#1c1a16">${headline}</g>` +
    `<rect x="80" y="536" width="1040" height="2" fill="#d8d1c2"/>` +
    `<text x="80" y="588" font-family="${sans}" font-size="30" fill="#5a544a">${escapeHtml(facts)}</text></svg>`
  )
}

const ideograph = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60\u3000-\u303f]/u
/** What Chinese sets as wide as a character, and other languages as wide as a letter. */
const sharedMarks = /[“”‘’—…]/u

/**
 * A headline in lines of like width; a line ends between two words, or between two characters of Chinese. What does not
 * fit ends in dots.
 */
export function toLines(title: string, language: Language): string[] {
  const { letter, perLine } = settings[language]
  const widthOf = (piece: string): number =>
    Array.from(piece).reduce((sum, character) => {
      const isWide = ideograph.test(character) || (language === 'zh' && sharedMarks.test(character))
      return sum + (isWide ? 1 : letter)
    }, 0)
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(title, { perLine, widthOf })) {
    // No line begins with what closes or pauses.
    const closes = /^[，。、：；！？”’）》」』〉,.!?:;)]/u.test(piece)
    if (widthOf((line + piece).trimEnd()) > perLine && line !== '' && !closes) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  lines.push(line.trimEnd())
  return lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]?.slice(0, -1) ?? ''}…`]
}

type Measure = { readonly perLine: number; readonly widthOf: (piece: string) => number }

/** What a line does not end in: a word with the blank behind it, a character; a word longer than a line by its letters. */
const piecesOf = (title: string, { perLine, widthOf }: Measure): string[] =>
  (
    title
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .match(/[“‘(]*[\p{Script=Latin}\p{M}\p{N}'’&@$%+\-/.,:;!?”)]+ ?|./gu) ?? []
  ).flatMap((piece) => (widthOf(piece.trimEnd()) > perLine ? Array.from(piece) : [piece]))

const most = 200
const drawn = new Map<string, Buffer>()
let drawing: Promise<unknown> = Promise.resolve()

/** Renders one picture at a time, and caches the last two hundred by their content. */
export async function renderOgPicture(card: OgCard): Promise<Buffer> {
  const svg = toOgSvg(card)
  const key = createHash('sha256').update(svg).digest('base64url')
  const before = drawn.get(key)
  if (before) return before
  const turn = drawing.then(
    () => drawn.get(key) ?? sharp(Buffer.from(svg)).png({ palette: true }).toBuffer(),
  )
  drawing = turn.catch(() => undefined)
  const picture = await turn
  keepRecent({ key, kept: drawn, most, value: picture })
  return picture
}
