import type { TextRange } from '../text/textRange.ts'
import type { KnownNames } from './certainName.ts'
import type { CreditRole, RoleWord, RoleWords } from './creditRoles.ts'

import { matchesOf } from '../text/matchesOf.ts'
import { IS_OTHER, noRoleWords, roleWordsOf } from './creditRoles.ts'
import {
  isLikelyName,
  isNounName,
  mayBeCredited,
  mayBeOfFour,
  nameConfidence,
  spellName,
} from './names.ts'
import { startOfName } from './startOfName.ts'
import { tokensOf } from './tokensOf.ts'
import { isWriter } from './writers.ts'

/** Somebody credited, with the range of the name; `affiliation` is what stands before it: `区人大办`. */
export type CreditMention = TextRange & {
  readonly affiliation: string
  /** 0 to 1. */
  readonly confidence: number
  readonly name: string
  readonly role: CreditRole
}

const AFFILIATION =
  /(?:人大|政协|政府|公安|检察|办|局|委|部|院|宣|室|处|科|中心|学校|公司|集团|街道|镇|乡|社|会|台|报|网|站|队|馆|所|团|村|县|区|市|校|矿|厂|庭|厅)$/u
const LONGEST_AFFILIATION = 20
/** Least confidence of a name whose part is told by a word beside it. */
const RARE_NAME = 0.39
/** Fewest words of roles of a line that is one of credits, whatever its names: `编辑 甲 校对 乙`. */
const LEAST_ROLES = 2

type Input = {
  /** Names on record, which are names however rare. */
  readonly known?: KnownNames
  /** The newsroom's own words of roles. */
  readonly roleWords?: readonly RoleWord[]
  /** Width-folded words of the byline or credits alone. */
  readonly folded: string
  /** Part of names that stand before any word of a role. */
  readonly first?: CreditRole
}

/** Reading of a byline: who is credited, and whether the words hold nothing else. */
type Credits = { readonly isAll: boolean; readonly people: readonly CreditMention[] }

/**
 * Reads the people credited in `记者 甲 通讯员 乙`, `责编：甲  校对：乙`, `文字/甲 摄影/乙`, `甲 乙 摄`. Words of a role stand before their names, or, where the words begin with a name, behind them.
 */
export function findCredits({
  first,
  folded,
  known = noNames,
  roleWords = noRoleWords,
}: Input): Credits {
  const text = closeWords(folded)
    .replaceAll(/(?<=^|[(\s])(?:本[报網网台刊]|我[报報])[讯訊](?=[\s\u3000(])/gu, '   ')
    .replaceAll(BAR_BEHIND_ROLE, ':')
    .replaceAll(/[()【】[\]|丨│┃☐□■◎●▲▶◆○※☉]/gu, ' ')
    .replaceAll(/(?<=图片?|照片)(?:均|都|全部)?由(?:本报|本网)?(?=记者)/gu, (words) =>
      ' '.repeat(words.length),
    )
    .replaceAll(/(?<=图片?|照片|均)由/gu, ' ')
    .replaceAll(
      /(?<!\p{Script=Han})(?:本文|文中|本版|以上|上述|部分|其余)(?=图片?|照片|摄影)/gu,
      '  ',
    )
  const takes = takesOf({ first, roles: roleWordsOf(roleWords), text })
  const isLine =
    (takes.length > LEAST_ROLES && !isWord(text.slice(0, takes[0]?.end))) ||
    ROLE_AND_NAME.test(text)
  const read = takes.map(({ isOther, role, ...range }) => ({
    ...readNames({ isLine, known, range, text }),
    isOther,
    role,
  }))
  const people = read.flatMap(({ organ, people: named, role }) =>
    role
      ? [...named, ...(role === 'supplier' ? suppliedBy(organ) : [])].map((person) => ({
          ...person,
          role,
        }))
      : [],
  )
  const isList = people.length > MOST_OF_BYLINE && takes.length <= LEAST_ROLES
  return {
    isAll: people.length > 0 && !isList && read.every(({ isAll, isOther }) => isAll || isOther),
    people,
  }
}

/** Most people of a byline with one word of a role: a longer line is a list of names, one of which ends as the word does. */
const MOST_OF_BYLINE = 9

/** An office that sent a text in, as whoever is credited with that. */
const suppliedBy = (organ: (TextRange & { readonly name: string }) | undefined) =>
  organ ? [{ ...organ, affiliation: '', confidence: 0.6 }] : []

/** A bar or a dash that parts the word of a role from its name, as a colon does: `编辑|甲 责编|乙`. */
const BAR_BEHIND_ROLE =
  /(?<=[编辑责校对审核监制影像文字图片稿者员版式计签])[|丨│┃‖](?=\s{0,2}\p{Script=Han})/gu

const noNames: KnownNames = new Set()

type Taking = {
  readonly first: CreditRole | undefined
  readonly roles: RoleWords
  readonly text: string
}

/** Moves blanks inside a word of a role behind it: `编 辑：甲`, `通 讯 员`. Every offset of a name stays. */
const closeWords = (folded: string): string =>
  folded.replaceAll(
    /(?<!\p{Script=Han})(?:[编校审摄责供撰监记作文图美版][ \u3000]{1,4}[辑对核影编稿制者字片式]|通[ \u3000]{1,4}讯[ \u3000]{1,4}员)/gu,
    (word) => {
      const closed = word.replaceAll(/[ \u3000]/gu, '')
      return closed + ' '.repeat(word.length - closed.length)
    },
  )

/** `isOther`: behind a word that tells no part, such as that of a day. */
type Take = TextRange & { readonly isOther: boolean; readonly role: CreditRole | undefined }

/** Runs of names with the role that each has by the word before it, or behind it. */
function takesOf({ first, roles, text }: Taking): readonly Take[] {
  const marks = matchesOf(roles.word, text)
    .map(({ index, 0: word }) => ({
      end: index + word.length,
      isOther: IS_OTHER.test(word),
      role: roles.exact.find(({ pattern }) => pattern.test(word))?.role,
      start: index,
      word,
    }))
    .map(({ word, ...mark }, _, all) => ({
      ...mark,
      role: isWriter({ marks: all, rest: text.slice(mark.end), word })
        ? ('writer' as const)
        : mark.role,
    }))
  const [head] = marks
  if (!head) return first ? [{ end: text.length, isOther: false, role: first, start: 0 }] : []
  const last = marks.at(-1) ?? head
  const isBehind = !first && isWord(text.slice(0, head.start)) && !isWord(text.slice(last.end))
  const told = marks.map((mark, position) => ({
    ...mark,
    // `甲/文` says nothing of who comes next, and the first word of `摄影：本报记者 甲` counts.
    role: roleBehind(mark, text) ? undefined : roleOfBoth(marks[position - 1], mark, text),
  }))
  const ends = [...marks.map(({ start }) => start), text.length]
  // Behind the last word of a role stands nobody, where roles stand behind their names.
  const roleAt = (position: number): CreditRole | undefined => {
    const mark = marks[position]
    if (isSupplied(mark, text)) return 'supplier'
    if (isBehind || isPair(position, marks, text)) return mark?.role
    return roleBehind(mark, text) ?? roleBefore(position, told, first ?? 'reporter')
  }
  return ends.map((end, position) => ({
    end,
    isOther: marks[position - 1]?.isOther ?? false,
    role: roleAt(position),
    start: marks[position - 1]?.end ?? 0,
  }))
}

/** Whether the office that sent a text in stands right before the word that says so: `区人大办供稿`. */
const isSupplied = (mark: PlacedMark | undefined, text: string): boolean =>
  mark?.role === 'supplier' &&
  AFFILIATION.test(text.slice(Math.max(0, mark.start - LONGEST_AFFILIATION), mark.start))

/** Whether a run is the second of `甲 文 乙 图`: the words of both roles stand behind their names. */
function isPair(position: number, marks: readonly PlacedMark[], text: string): boolean {
  const [before, behind] = [marks[position - 1], marks[position]]
  if (!before || !behind) return false
  const isEnd =
    /^[图摄]$/u.test(text.slice(behind.start, behind.end)) && !isWord(text.slice(behind.end))
  const lead = text.slice(marks[position - 2]?.end ?? 0, before.start)
  return isEnd && /^文$/u.test(text.slice(before.start, before.end)) && isWord(lead)
}

const isWord = (words: string): boolean => /[^\s/:、,]/u.test(words)

/** A line of one role, a mark and a name. */
const ROLE_AND_NAME = /^\s*\p{Script=Han}{2,6}\s?[:/]\s{0,2}\p{Script=Han}{2,3}\s*$/u

type PlacedMark = Mark & TextRange

/** A name behind the word of its role, with a slash before the next: `责编 甲某某/版式 乙某`. */
const NAME_TO_SLASH = /^[\s:]{1,3}\p{Script=Han}{2,4}\s{0,2}(?:\/|$)/u

/** Role of a word behind a slash that ends its name: `甲/文`. */
const roleBehind = (mark: PlacedMark | undefined, text: string): CreditRole | undefined =>
  mark?.role !== undefined &&
  !NAME_TO_SLASH.test(text.slice(mark.end)) &&
  /\p{Script=Han}\/$/u.test(text.slice(Math.max(0, mark.start - 2), mark.start)) &&
  /^(?:[\s)、,;]|$)/u.test(text.slice(mark.end))
    ? mark.role
    : undefined

/** Role of a word, or of the one before it that it only calls: `摄影：本报记者`. */
const roleOfBoth = (
  before: PlacedMark | undefined,
  mark: PlacedMark,
  text: string,
): CreditRole | undefined =>
  before?.role !== undefined &&
  mark.role === 'reporter' &&
  (before.role === 'photographer' ? /^\s*[:/]?\s*$/u : /^\s*[:/]\s*$/u).test(
    text.slice(before.end, mark.start),
  )
    ? before.role
    : mark.role

/** Word of a role; of another than those that are told, where it has none. */
type Mark = { readonly isOther: boolean; readonly role: CreditRole | undefined }

/** Role of the nearest word before a run; a word that names none (`报道`) leaves it. */
const roleBefore = (
  position: number,
  marks: readonly Mark[],
  first: CreditRole | undefined,
): CreditRole | undefined => {
  const mark = marks
    .slice(0, position)
    .findLast(({ isOther, role }) => isOther || role !== undefined)
  return mark ? mark.role : first
}

type Place = {
  /** Whether the line begins with the word of a role and has several. */
  readonly isLine: boolean
  readonly known: KnownNames
  readonly range: TextRange
  readonly text: string
}

function readNames({ isLine, known, range, text }: Place): {
  /** Organ that stands where a name is expected: `供稿：县总工会办公室`. */
  readonly organ: (TextRange & { readonly name: string }) | undefined
  readonly isAll: boolean
  readonly people: readonly Omit<CreditMention, 'role'>[]
} {
  const tokens = tokensOf(range, text)
  let affiliation = ''
  let organ: (TextRange & { name: string }) | undefined
  let isAll = true
  const people = tokens.flatMap(({ word, ...place }, position) => {
    const name = spellName(word).replace(/^[和与及](?=.{2})/u, '')
    const isKnown = known.has(name)
    const isLast = position === tokens.length - 1
    if (!isKnown && isOrganIn(name, isLast)) {
      affiliation = name
      organ = { ...place, name }
      return []
    }
    const isAlone = isLine && tokens.length === 1
    if (!isKnown && !isName({ before: text.slice(range.start, place.start), isAlone, name })) {
      isAll = false
      return []
    }
    const confidence = isKnown || isLikelyName(name) ? 0.95 : 0.6
    return [
      {
        affiliation,
        confidence,
        end: place.end,
        name,
        start: startOfName({ name, word, ...place }),
      },
    ]
  })
  return { isAll, organ: people.length === 0 ? organ : undefined, people }
}

const isOrganIn = (name: string, isLast: boolean): boolean =>
  AFFILIATION.test(name) && !(isLast && mayEndIn(name)) && name.length <= LONGEST_AFFILIATION

/** Whether a word is rather a name than the organ that its last character tells: `温庭` at the end of its run. */
const mayEndIn = (name: string): boolean =>
  [2, 3].includes(Array.from(name).length) &&
  /[庭宣科村台团网院站馆]$/u.test(name) &&
  (isLikelyName(name) || /^\p{Script=Han}宣$/u.test(name))

/** Whether a word is a name by itself, or because nothing but a mark parts it from the word of a role: `编辑：甲`. */
const isName = ({ before, isAlone, name }: Named): boolean =>
  isNameByForm(name) ||
  isNounBehind(name, before) ||
  ((isAlone || /^\s*[:/]\s*$/u.test(before)) && mayBeCredited(name)) ||
  (isAlone && /^\s*[:/]\s*$/u.test(before) && MAY_BE_ANY.test(name)) ||
  (before.trim() === '' && mayBeOfFour(name))

/** Whether a noun stands right behind the word of its role: `通讯员 方便`. */
const isNounBehind = (name: string, before: string): boolean =>
  isNounName(name) && /^\s*[:/]?\s*$/u.test(before)

const isNameByForm = (name: string): boolean =>
  !NOBODY.test(name) && nameConfidence(name) >= RARE_NAME

/** Where a text or a picture is from, behind the word of a role. */
const NOBODY = /^(?:资料|网络|来源|综合|转载|原创|转自|佚名|集体)$/u

/** Two or three characters that say neither where a text is from nor what has been done to it. */
const MAY_BE_ANY =
  /^(?!(?:资料|网络|来源|本[网报社台刊]|综合|转载|原创|无|佚名|报道|整理|采写|摄影|视频|供图|供稿|转自|编辑|部门|单位|集体|办公))\p{Script=Han}{2,3}$/u

/** `isAlone`: whether nothing else stands behind its word in a line of several. */
type Named = { readonly before: string; readonly isAlone: boolean; readonly name: string }
