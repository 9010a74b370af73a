import type { TextRange } from '../text/textRange.ts'
import type { Found } from './findMatches.ts'
import type { Layout } from './layOut.ts'
import type { Paragraph, Understood } from './manuscript.ts'

import { findMatches, understand, wordsAt } from './findMatches.ts'
import { isLatin, LATIN_BYLINE } from './latinText.ts'
import { isLikelyName, isPossibleName, spellName } from '../mentions/index.ts'

export type Byline = {
  readonly correspondents: readonly Understood<{
    readonly affiliation: string
    readonly name: string
  }>[]
  readonly photographers: readonly Understood<string>[]
  readonly raw: readonly Understood<string>[]
  readonly reporters: readonly Understood<string>[]
}

type Role = 'correspondent' | 'other' | 'photographer' | 'reporter'

const ROLES: readonly { readonly pattern: RegExp; readonly role: Role }[] = [
  {
    pattern:
      /^(?:本报|本网|本台)?(?:全媒体|首席|见习|实习|融媒体?|特派|驻\p{Script=Han}{2,6}?)?记者$|^实习生$|^文\/?$|^文字?$/u,
    role: 'reporter',
  },
  { pattern: /^(?:特约|骨干)?通讯员$/u, role: 'correspondent' },
  { pattern: /^(?:摄影|图片?|摄)$/u, role: 'photographer' },
  { pattern: /^(?:文\/图|图\/文|摄影报道|报道|编辑|责编|校对|审核|监制)$/u, role: 'other' },
]
const ROLE_WORD =
  /(?:本报|本网|本台)?(?:全媒体|首席|见习|实习|融媒体?|特派|驻\p{Script=Han}{2,6}?)?记者|实习生|(?:特约|骨干)?通讯员|摄影报道|摄影|文\/图|图\/文|图片|(?<=^|\s)[文图摄](?=[/::\s])|报道|编辑|责编|校对|审核|监制/gu

/** Patterns of bylines: `本报讯(记者 甲 通讯员 乙)` at the head of the text, and similar ones at the head or the end. */
const AT_HEAD =
  /^(?<raw>(?:[^。,:;()]{0,24}?(?:讯|电|消息|报道)\s*)?\(?(?<people>(?<=\()(?:[^()]{0,200}?(?:记者|通讯员)[^()]{0,200})|(?<!\()(?:\S{0,20}?记者[^。,()]{2,200}?(?=报道[:：])))(?:\)|报道:))/dgu
const AT_END =
  /\((?<people>[^()]{0,200}(?:记者|通讯员)[^()]{0,200}|\s{0,9}\p{Script=Han}{2,3}(?:\s{1,9}\p{Script=Han}{2,3}){0,3}\s{0,9})\)$/dgu
const OWN_LINE =
  /^(?:【(?<role>记者|通讯员|摄影)】(?<named>.+)|\(?(?<people>(?:(?:本报|本网|本台)?(?:全媒体|首席)?(?:记者|通讯员)|摄影)[::\s]?[^。]+?)\)?)$/dgu
const LATIN = new RegExp(LATIN_BYLINE, 'dgu')
const LATIN_NAME = /\p{Lu}[\p{L}.'’-]*(?:\s+(?!and\s)[\p{L}.'’-]+)+/gu
/** What a paper calls its people, behind their names. */
const LATIN_AFFILIATION =
  /\b(?:Correspondent|Editor|Gazette|Intern|News|Press|Reporter|Staff|Writer)\b/u
const AFFILIATION = /(?:办|局|委|部|院|宣|室|处|科|中心|学校|公司|集团|街道|镇|乡|社|会)$/u

/** Reads the writers and photographers that the byline names, in its order. */
export function readByline({ body, credits }: Pick<Layout, 'body' | 'credits'>): Byline {
  const found = [
    ...findMatches(body.slice(0, 1), AT_HEAD),
    ...findMatches(body.slice(-1), AT_END).filter(namesSomebody),
    ...findMatches(credits, OWN_LINE),
    ...findMatches(credits, LATIN),
  ]
  const people = found.flatMap((each) =>
    isLatin(each.paragraph.folded) ? readLatinNames(each) : readCredited(each),
  )
  const raw = found.slice(0, 1).map(({ paragraph, ranges, ...range }) => {
    const place = ranges['raw'] ?? range
    return understand({
      confidence: 0.9,
      paragraph,
      range: place,
      value: wordsAt(paragraph, place),
    })
  })
  const ofRole = (role: Role) => people.filter((person) => person.role === role)
  return {
    correspondents: ofRole('correspondent').map(({ affiliation, person }) => ({
      ...person,
      value: { affiliation, name: person.value },
    })),
    photographers: ofRole('photographer').map(({ person }) => person),
    raw: people.length > 0 ? raw : [],
    reporters: ofRole('reporter').map(({ person }) => person),
  }
}

/** Whether bare words in brackets at the end of a story are all names, and so a byline. */
function namesSomebody({ groups }: Found): boolean {
  const people = (groups['people'] ?? '').trim()
  return /记者|通讯员/u.test(people) || people.split(/\s+/u).every(isLikelyName)
}

type Credited = {
  readonly affiliation: string
  readonly person: Understood<string>
  readonly role: Role
}

function readCredited({ groups, paragraph, ranges }: Found): readonly Credited[] {
  const range = ranges['people'] ?? ranges['named']
  if (!range) return []
  let role: Role = groups['role'] ? toRole(groups['role']) : 'reporter'
  const credited: Credited[] = []
  for (const piece of cutAtRoles(range, paragraph.folded)) {
    if (piece.roleWord !== '') role = toRole(piece.roleWord)
    if (role !== 'other') credited.push(...readTokens({ paragraph, range: piece, role }))
  }
  return credited
}

/** Reads the names of `By A, B and C, Staff Writers`: what comes after is where they belong. */
function readLatinNames({ paragraph, ranges }: Found): readonly Credited[] {
  const range = ranges['people']
  if (!range) return []
  const names = [...wordsAt(paragraph, range).matchAll(LATIN_NAME)]
  return names
    .filter(({ 0: name }) => !LATIN_AFFILIATION.test(name))
    .map(({ index, 0: name }) => {
      const start = range.start + index
      const place = { end: start + name.length, start }
      const person = understand({ confidence: 0.9, paragraph, range: place, value: name })
      return { affiliation: '', person, role: 'reporter' }
    })
}

const toRole = (word: string): Role =>
  ROLES.find(({ pattern }) => pattern.test(word))?.role ?? 'other'

type Piece = TextRange & { readonly roleWord: string }

function cutAtRoles(range: TextRange, text: string): readonly Piece[] {
  const words = text.slice(range.start, range.end)
  const marks = [...words.matchAll(ROLE_WORD)]
  const first = marks[0]?.index ?? words.length
  const lead: Piece = { end: range.start + first, roleWord: '', start: range.start }
  return [
    lead,
    ...marks.map(({ index, 0: roleWord }, position) => ({
      end: range.start + (marks[position + 1]?.index ?? words.length),
      roleWord,
      start: range.start + index + roleWord.length,
    })),
  ]
}

type Input = {
  readonly paragraph: Paragraph
  readonly range: TextRange
  readonly role: Role
}

/** Reads the names between role words; characters printed apart (`张 胜 男`) are joined, offices become affiliations. */
function readTokens({ paragraph, range, role }: Input): readonly Credited[] {
  const tokens = mergeSingles(
    [...paragraph.folded.slice(range.start, range.end).matchAll(/[^\s、,::/;]+/gu)].map(
      ({ index, 0: text }) => ({
        end: range.start + index + text.length,
        start: range.start + index,
        text,
      }),
    ),
  )
  let affiliation = ''
  return tokens.flatMap(({ text, ...place }) => {
    if (text.length > 4 || AFFILIATION.test(text)) affiliation = text
    if (!isPossibleName(text) || AFFILIATION.test(text)) return []
    const confidence = isLikelyName(text) ? 0.95 : 0.6
    const person = understand({ confidence, paragraph, range: place, value: spellName(text) })
    return [{ affiliation, person, role }]
  })
}

type Token = TextRange & { readonly text: string }

function mergeSingles(tokens: readonly Token[]): readonly Token[] {
  const merged: Token[] = []
  for (const token of tokens) {
    const last = merged.at(-1)
    const isSpaced =
      token.text.length === 1 && last && last.text.length < 3 && /^.$/u.test(last.text.charAt(0))
    if (isSpaced && (last.text.length === 1 || last.end - last.start > last.text.length))
      merged[merged.length - 1] = {
        end: token.end,
        start: last.start,
        text: last.text + token.text,
      }
    else merged.push(token)
  }
  return merged
}
