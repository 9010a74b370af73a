import type { Language } from 'payload-newsroom/language'

import { createHash } from 'node:crypto'
import { localeOf } from 'payload-newsroom/language'
import { escapeHtml } from 'payload-newsroom/rich-text'
import sharp from 'sharp'

import { ogSize } from './ogSize.ts'

/** What a picture for chat windows and networks is drawn from. */
type OgCard = {
  readonly facts: string
  readonly language: Language
  readonly label: string
  readonly name: string
  readonly title: string
}

/** Font stacks of rendered pictures. */
export const fonts = {
  hei: "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
  song: "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif",
} as const

const perLine = 14
const mostLines = 4
/** Four lines are set a little smaller: all of them stand between the plate and the rule. */
const sizeOf = (lines: number) =>
  lines < mostLines ? { leading: 92, size: 70 } : { leading: 86, size: 66 }
/** The middle of the headline, halfway between the plate and the rule. */
const middle = 328

/** The picture as SVG: the paper's plate, the headline in at most four lines, who and when. */
export function toOgSvg({ facts, label, language, name, title }: OgCard): string {
  const lines = toLines(title)
  const { leading, size } = sizeOf(lines.length)
  // A character stands a little more than half its height above its baseline's middle.
  const top = Math.round(middle - ((lines.length - 1) * leading) / 2 + size * 0.38)
  const headline = lines
    .map((line, place) => `<text x="80" y="${top + place * leading}">${escapeHtml(line)}</text>`)
    .join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${ogSize.width}" height="${ogSize.height}" xml:lang="${localeOf(language)}">` +
    `<rect width="100%" height="100%" fill="#fbf9f4"/><rect width="100%" height="14" fill="#a3151d"/><rect y="20" width="100%" height="3" fill="#a3151d"/>` +
    `<text x="80" y="118" font-family="${fonts.song}" font-size="46" font-weight="900" letter-spacing="8" fill="#a3151d">${escapeHtml(name)}</text>` +
    `<text x="1120" y="114" text-anchor="end" font-family="${fonts.hei}" font-size="32" fill="#5a544a">${escapeHtml(label)}</text>` +
    `<g font-family="${fonts.hei}" font-size="${size}" font-weight="700" fill="#1c1a16">${headline}</g>` +
    `<rect x="80" y="536" width="1040" height="2" fill="#d8d1c2"/>` +
    `<text x="80" y="588" font-family="${fonts.hei}" font-size="30" fill="#5a544a">${escapeHtml(facts)}</text></svg>`
  )
}

/** A headline in lines of like width; Latin letters and figures count half. What does not fit ends in dots. */
export function toLines(title: string): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const character of title.replaceAll(/\s+/gu, ' ').trim()) {
    const wide = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60\u3000-\u303f“”‘’—…]/u.test(character)
      ? 1
      : 0.55
    // No line begins with what closes or pauses.
    const closes = /[，。、：；！？”’）》」』〉,.!?:;)]/u.test(character)
    if (width + wide > perLine && !closes) {
      lines.push(line)
      line = ''
      width = 0
    }
    line += character
    width += wide
  }
  lines.push(line)
  return lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]?.slice(0, -1) ?? ''}…`]
}

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
  drawn.set(key, picture)
  const [oldest] = drawn.keys()
  if (drawn.size > most && oldest !== undefined) drawn.delete(oldest)
  return picture
}
