import type { CreditMention, CreditRole } from '../mentions/index.ts'
import type { Found } from './findMatches.ts'
import type { Knowledge } from './knowledge.ts'
import type { Layout } from './layOut.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { CreditReading } from './reading.ts'

import { findCredits, isLikelyName, mayBeListed } from '../mentions/index.ts'
import { findMatches, mapUnderstood, understand, wordsAt } from './findMatches.ts'
import { noKnowledge } from './knowledge.ts'
import { isLatin, LATIN_BYLINE } from './latinText.ts'

export type Byline = {
  readonly correspondents: readonly Understood<{
    readonly affiliation: string
    readonly name: string
  }>[]
  /** Everybody credited but reporters and correspondents. */
  readonly credits: readonly Understood<CreditReading>[]
  readonly raw: readonly Understood<string>[]
  readonly reporters: readonly Understood<string>[]
}

/** Bylines at the head of the text: `本报讯(记者 甲 通讯员 乙)`, `记者甲报道：`. */
const AT_HEAD =
  /^(?<raw>(?:[^。,:;()]{0,24}?(?:讯|电|消息|报道)[】\]]?\s*)?\(?(?<people>(?<=\()(?:[^()]{0,200}?(?:记者|通讯员|实习生|摄影|文\/图|图\/文)[^()]{0,200})|(?<!\()(?:\S{0,20}?(?:记者|通讯员)[^。,()]{2,200}?(?=报道[:：\s]|报道$)))(?:\)|报道:?))/dgu
/** Bare names behind who issued the story: `本报讯（甲 乙）`. */
const BARE_AT_HEAD =
  /^(?<raw>[^。,:;()]{0,24}?(?:讯|电|消息)[】\]]?\s*\((?<people>\s{0,2}\p{Script=Han}{2,4}(?:[\s、]{1,4}\p{Script=Han}{2,4}){0,3}\s{0,2})\))/dgu
const AT_END =
  /\((?<people>[^()]{0,200}(?:记者|通讯员|供稿|作者|摄影?|文|报道|实习生|撰稿|编辑)[^()]{0,200}|\s{0,9}(?:\p{Script=Han}{2,12}(?:人大|政协|政府|办|局|委|部|院|宣|室|处|中心|校|街道|镇|乡|会|台|报|站)\s{1,3})?(?:\p{Script=Han}{2,3}|\p{Script=Han}\s\p{Script=Han})(?:\s{1,9}\p{Script=Han}{2,3}){0,3}\s{0,9})\)$/dgu
const OWN_LINE = /^(?<people>.{2,200})$/dgu
const LATIN = new RegExp(LATIN_BYLINE, 'dgu')
const LATIN_NAME = /\p{Lu}[\p{L}.'’-]*(?:\s+(?!and\s)[\p{L}.'’-]+)+/gu
/** What a paper calls its people, behind their names. */
const LATIN_AFFILIATION =
  /\b(?:Correspondent|Editor|Gazette|Intern|News|Press|Reporter|Staff|Writer)\b/u

/** Reads who made the text: the byline at its head or end, and the lines of credits. */
export function readByline({
  body,
  credits,
  knowledge = noKnowledge,
}: Pick<Layout, 'body' | 'credits'> & { readonly knowledge?: Knowledge }): Byline {
  const found = [
    ...findMatches(storyOf(body), AT_HEAD),
    ...findMatches(body.slice(0, 1), BARE_AT_HEAD).filter((each) => namesSomebody(each, knowledge)),
    ...findMatches(body.slice(-1), AT_END).filter((each) => namesSomebody(each, knowledge)),
    ...findMatches(
      credits.filter(({ folded }) => !isLatin(folded)),
      OWN_LINE,
    ),
    ...findMatches(credits, LATIN),
  ]
  const people = found.flatMap((each) =>
    isLatin(each.paragraph.folded) ? readLatinNames(each) : readCredited(each, knowledge),
  )
  const inByline = people.filter(({ role }) => role === 'reporter' || role === 'correspondent')
  const raw = found
    .filter((each) => inByline.some(({ person }) => isWithin(person, each)))
    .slice(0, 1)
    .map(({ paragraph, ranges, ...range }) => {
      const place = ranges['raw'] ?? range
      return understand({
        confidence: 0.9,
        paragraph,
        range: place,
        value: wordsAt(paragraph, place),
      })
    })
  return {
    correspondents: inByline
      .filter(({ role }) => role === 'correspondent')
      .map(({ affiliation, person }) => mapUnderstood(person, (name) => ({ affiliation, name }))),
    credits: people.flatMap(({ person, role }) =>
      role === 'reporter' || role === 'correspondent'
        ? []
        : [mapUnderstood(person, (name) => ({ name, role }))],
    ),
    raw,
    reporters: inByline.filter(({ role }) => role === 'reporter').map(({ person }) => person),
  }
}

/** Lines that come before the story where facts stand first: `时间：…`, `地点：…`. */
const MOST_BEFORE_STORY = 8
const ISSUED = /^\s*(?:本报|本网|本台)讯\s*\(/u

/** First line of the story: the one that says who issued it, else the first. */
function storyOf(body: readonly Paragraph[]): readonly Paragraph[] {
  const near = body.slice(0, MOST_BEFORE_STORY)
  return [near.find(({ folded }) => ISSUED.test(folded)) ?? near[0] ?? []].flat()
}

const isWithin = ({ source }: Understood<string>, { end, paragraph, start }: Found): boolean =>
  source.paragraph === paragraph.index && source.start >= start && source.end <= end

const PICTURE_BY = /图片?(?:均)?由(?<people>[^,。()]{2,16}?)(?:拍摄|摄影|摄|提供)\)?$/dgu
/** `代表步入会场 摄影/甲` */
const BY_SLASH = /(?<people>(?:摄影|摄|图|拍摄)\s?[/:|丨]\s?[^,。()/]{2,16})\)?$/dgu
const TAKEN_BY =
  /(?:^|[。\s(,:]|(?<=[。)]))(?<people>(?:本报|本网)?(?:记者|通讯员)?\s?(?:\p{Script=Han}|·|\s){2,16}?[\s/]?(?:摄影报道|摄影|拍摄|供图|提供|摄))\)?$/dgu

/** Reads who took the pictures, from the ends of their captions: `代表在审议。（甲 摄）`. */
export const readPhotographers = (
  captions: readonly Paragraph[],
  knowledge: Knowledge = noKnowledge,
): readonly Understood<CreditReading>[] =>
  [TAKEN_BY, PICTURE_BY, BY_SLASH]
    .flatMap((pattern) => findMatches(captions, pattern))
    .flatMap((each) => readCredited(each, knowledge))
    .map(({ person }) => mapUnderstood(person, (name) => ({ name, role: 'photographer' as const })))

/** Whether bare words in brackets at the end of a story are all names, and so a byline. */
function namesSomebody({ groups }: Found, knowledge: Knowledge): boolean {
  const people = (groups['people'] ?? '').trim()
  return (
    creditsIn({ folded: people, knowledge }).isAll ||
    (creditsIn({ first: 'reporter', folded: people, knowledge }).isAll &&
      areNames(people.split(/\s+/u).at(-1) ?? '', knowledge))
  )
}

/** Whether words parted by blanks are all names. */
const areNames = (words: string, { names }: Knowledge): boolean =>
  words
    .split(/\s+/u)
    .filter(Boolean)
    .every((word) => names.has(word) || isLikelyName(word) || mayBeListed(word))

type Named = {
  readonly first?: CreditRole
  readonly folded: string
  readonly knowledge: Knowledge
}

const creditsIn = ({ knowledge: { names, words }, ...named }: Named) =>
  findCredits({ ...named, known: names, roleWords: words.creditRoles })

type Credited = {
  readonly affiliation: string
  readonly person: Understood<string>
  readonly role: CreditMention['role']
}

function readCredited({ paragraph, ranges }: Found, knowledge: Knowledge): readonly Credited[] {
  const range = ranges['people']
  if (!range) return []
  const folded = paragraph.folded.slice(range.start, range.end)
  const { people } = creditsIn({ folded, knowledge })
  // Bare names at the end of a story are its reporters'.
  const isBare =
    people.length === 0 && creditsIn({ first: 'reporter', folded: folded.trim(), knowledge }).isAll
  const first = OF_VILLAGE.test(folded.trim()) ? 'correspondent' : 'reporter'
  const named = isBare ? creditsIn({ first, folded, knowledge }).people : people
  return named.map(({ affiliation, confidence, end, name, role, start }) => ({
    affiliation,
    person: understand({
      confidence,
      paragraph,
      range: { end: range.start + end, start: range.start + start },
      value: name,
    }),
    role,
  }))
}

/** Somebody of a village or town, who writes to the newsroom. */
const OF_VILLAGE = /^\p{Script=Han}{2,12}[乡镇村]\s+\p{Script=Han}{2,4}$/u

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
