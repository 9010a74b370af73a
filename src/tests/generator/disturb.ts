import { Document, Packer, Paragraph } from 'docx'
import { Converter as ToTraditional } from 'opencc-js/cn2t'
import { Converter as ToSimplified } from 'opencc-js/t2cn'

import type { Chance } from '../../bench/archive/random.ts'
import type { MadeManuscript } from './makeManuscript.ts'

import { toFullWidth } from './numbers.ts'
import * as words from './words.ts'

export const toTraditional = ToTraditional({ from: 'cn', to: 't' })
export const toSimplified = ToSimplified({ from: 't', to: 'cn' })

/** Another form of a text that says the same. */
export type Disturbance = (text: string, chance: Chance) => string

const linesOf = (text: string): readonly string[] => text.replace(/\n$/u, '').split('\n')
const toText = (lines: readonly string[]): string => `${lines.join('\n')}\n`

/** Puts lines between two lines of the body, at least two lines from the top. */
function insert(text: string, chance: Chance, inserted: readonly string[]): string {
  const lines = linesOf(text)
  if (lines.length < 4) return text
  const at = 3 + chance.number(lines.length - 3)
  return toText([...lines.slice(0, at), ...inserted, ...lines.slice(at)])
}

const halfWidth: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '；': ';',
}

export const toHalfWidth: Disturbance = (text) =>
  text.replaceAll(/[（），：；]/gu, (mark) => halfWidth[mark] ?? mark)

export const toFullWidthDigits: Disturbance = (text) => toFullWidth(text)

export const withMarkAndReturns: Disturbance = (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`

export const withBlanks: Disturbance = (text, chance) =>
  toText(
    linesOf(text).flatMap((line) => [
      `${chance.pick(['\u3000\u3000', '  ', ''])}${line}${chance.pick([' ', '\u3000', ''])}`,
      '',
    ]),
  )

export const withZeroWidths: Disturbance = (text, chance) =>
  Array.from(text, (each) => (chance.is(0.03) ? `${each}\u200B` : each)).join('')

/** Breaks one long paragraph after a comma. */
export const brokenAtComma: Disturbance = (text, chance) => {
  const commas = [...text.matchAll(/(?<=[^\n]{20})，(?=[^\n]{20})/gu)].map(({ index }) => index + 1)
  if (commas.length === 0) return text
  const at = chance.pick(commas)
  return `${text.slice(0, at)}\n${text.slice(at)}`
}

export const withPageNumber: Disturbance = (text, chance) => insert(text, chance, ['— 3 —'])
export const withShareLine: Disturbance = (text, chance) =>
  insert(text, chance, ['分享到：微信 微博'])

/** The lines of those who made the item, in another order. */
export const withCreditsTurned: Disturbance = (text) => {
  const lines = linesOf(text)
  const first = lines.findIndex((line) => /^(?:【?(?:编辑|校对|审核|监制|撰稿)】?)/u.test(line))
  return first < 1 ? text : toText([...lines.slice(0, first), ...lines.slice(first).toReversed()])
}

export const withGuest: Disturbance = (text, chance) =>
  insert(text, chance, ['来自邻县的客商褚云舟说，这里的变化看得见。'])
export const withOtherSession: Disturbance = (text, chance) =>
  insert(text, chance, ['据悉，省委三十九届二十八次全会将于下月召开。'])
export const withElectionToCome: Disturbance = (text, chance) =>
  insert(text, chance, ['会议将于明天选举有关人员。'])
export const withQuotedNumber: Disturbance = (text, chance) =>
  insert(text, chance, ['“全年共有8765名代表走访了群众。”一位代表说。'])

/** A text with its last line gone but one: a sentence removed takes only its facts along. */
export const withoutOneLine: Disturbance = (text, chance) => {
  const lines = linesOf(text)
  if (lines.length < 5) return text
  const at = 3 + chance.number(lines.length - 3)
  return toText(lines.toSpliced(at, 1))
}

/** Everybody has the name of the next person: whoever reads by form, and not by known names, reads the same. */
export function renamePeople({ documents }: MadeManuscript): (text: string) => string {
  const names = [
    ...new Set(
      documents.flatMap(({ correspondents, otherCredits, people, reporters }) => [
        ...people.map(({ name }) => name),
        ...reporters,
        ...correspondents,
        ...Object.values(otherCredits).flat(),
      ]),
    ),
  ]
  const next = new Map(names.map((name, at) => [name, names[(at + 1) % names.length] ?? name]))
  return replaceAll(next)
}

/** Places of another name. */
export function renamePlaces(text: string): (text: string) => string {
  const heads = words.placeHeads.flatMap((head) => words.placeTails.map((tail) => head + tail))
  const used = heads.filter((place) => text.includes(place))
  return replaceAll(new Map(used.map((place) => [place, `棣${place.slice(1)}`])))
}

/** Replaces every key at once, the longest first. */
function replaceAll(others: ReadonlyMap<string, string>): (text: string) => string {
  const keys = [...others.keys()].toSorted((one, other) => other.length - one.length)
  if (keys.length === 0) return (text) => text
  const pattern = new RegExp(keys.map((key) => key).join('|'), 'gu')
  return (text) => text.replaceAll(pattern, (key) => others.get(key) ?? key)
}

/** Lines whose words tabs part are rows of a table: a page shows a tab in a paragraph as a blank. */
export function toHtml(text: string): string {
  const lines = linesOf(text).map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  const body = lines
    .map((line) =>
      line.includes('\t')
        ? `<tr><td>${line.split('\t').join('</td><td>')}</td></tr>`
        : `<p>${line}</p>`,
    )
    .join('')
    .replaceAll(/(?:<tr>.*?<\/tr>)+/gu, (rows) => `<table>${rows}</table>`)
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`
}

export const toDocx = (text: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({ sections: [{ children: linesOf(text).map((line) => new Paragraph(line)) }] }),
  )
