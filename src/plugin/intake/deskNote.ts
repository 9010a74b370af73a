import type { Language } from '../../domain/language/language.ts'
import type { ManuscriptReading } from '../../domain/manuscripts/index.ts'

import { formsOf } from '../../domain/language/index.ts'

/** Somebody on record, with the office as printed and those on record. */
export type Moved = {
  readonly name: string
  readonly office: string
  readonly onRecord: readonly string[]
}

type Words = {
  readonly doubted: (names: string) => string
  readonly joined: (seams: number) => string
  readonly leftOut: (lines: number) => string
  readonly made: string
  /** Whom the manuscript gives another office than the record. */
  readonly moved: string
  /** Unrecognized names of the opening stand in no field. */
  readonly opening: (words: string) => string
  /** What the drafts have no field for. */
  readonly unplaced: string
  /** Pictures of the file that are damaged. */
  readonly unshown: (pictures: number) => string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    doubted: (names) =>
      `Entered as new, though the register holds somebody of the name or of almost the name: ${names}. Please check.`,
    joined: (seams) =>
      `Made from a manuscript; ${seams === 1 ? '1 broken paragraph was' : `${seams} broken paragraphs were`} joined: please check.`,
    leftOut: (lines) =>
      `${lines === 1 ? '1 line' : `${lines} lines`} of the manuscript went into no draft, please check:`,
    made: 'Made from a manuscript: please check.',
    moved:
      'The manuscript gives another office than the record; please see whether it has changed:',
    opening: (opening) => `Printed before the story: ${opening}`,
    unplaced: 'The draft has no field for these, please see where they belong:',
    unshown: (pictures) =>
      `${pictures === 1 ? '1 picture is' : `${pictures} pictures are`} damaged and not stored: get the original.`,
  },
  zh: {
    doubted: (names) => `库中有同名或名字只差一字的人，这里按新人录入：${names}，请核对。`,
    joined: (seams) => `由来稿导入；接合断开的段落 ${seams} 处，请核对。`,
    leftOut: (lines) => `未进入成稿的 ${lines} 行，请核对（全文见来稿）。`,
    made: '由来稿导入，请核对。',
    moved: '来稿写的职务与人物资料不同，请看资料是否要改：',
    opening: (opening) => `电头和署名原文：${opening}`,
    unplaced: '成稿里没有对应栏目的内容，请另行处理：',
    unshown: (pictures) => `来稿里有 ${pictures} 张图片已损坏，没有存入，请索取原图。`,
  },
}

type Input = {
  readonly doubted: readonly { readonly name: string; readonly office: string }[]
  readonly language: Language
  /** People on record whose printed office the record lacks. */
  readonly moved?: readonly Moved[]
  /** What stands before the story, as printed. */
  readonly opening?: string | undefined
  readonly reading: Pick<ManuscriptReading, 'joins' | 'leftOut'>
  /** What the drafts have no field for, in the same language. */
  readonly unplaced?: readonly { readonly label: string; readonly values: readonly string[] }[]
  readonly unshown?: number
}

/** Note for whoever opens a draft, in the language of the newsroom: what to check first. */
export function deskNote({
  doubted,
  language,
  moved = [],
  opening,
  reading: { joins, leftOut },
  unplaced = [],
  unshown = 0,
}: Input): string {
  const said = words[language]
  return [
    joins.length === 0 ? said.made : said.joined(joins.length),
    ...(opening ? [said.opening(opening.slice(0, LONGEST_OPENING))] : []),
    ...(unshown === 0 ? [] : [said.unshown(unshown)]),
    ...(doubted.length === 0 ? [] : [said.doubted(namesOf(doubted, language))]),
    ...under(
      said.moved,
      moved.map((each) => movedLine(each, language)),
    ),
    ...under(
      said.unplaced,
      unplaced.map((each) => unplacedLine(each, language)),
    ),
    ...under(
      said.leftOut(leftOut.length),
      leftOut.map(({ value }) => `· ${value.slice(0, LONGEST_NAMED)}`),
    ),
  ].join('\n')
}

/** Lines under what they are; nothing where there are none. */
const under = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.slice(0, MOST_NAMED)]

const namesOf = (doubted: Input['doubted'], language: Language): string =>
  formsOf(language).list(doubted.slice(0, MOST_NAMED).map(({ name, office }) => `${office}${name}`))

/** Office as printed, and what the record has: `区委书记乔某（人物资料：区长）`. */
const movedLine = ({ name, office, onRecord }: Moved, language: Language): string => {
  const [recorded = ''] = onRecord
  return language === 'zh'
    ? `· ${office}${name}（人物资料：${recorded}）`
    : `· ${name}: ${office} (record: ${recorded})`
}

const unplacedLine = (
  { label, values }: NonNullable<Input['unplaced']>[number],
  language: Language,
): string => {
  const quoted = values.slice(0, MOST_NAMED).map((value) => value.slice(0, LONGEST_NAMED))
  const colon = language === 'zh' ? '：' : ': '
  return `· ${label}${colon}${formsOf(language).list(quoted)}`
}

/** Largest number of lines that a note quotes, and their length. */
const MOST_NAMED = 20
const LONGEST_NAMED = 80
const LONGEST_OPENING = 500
