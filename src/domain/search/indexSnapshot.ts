import type { Snapshot } from '../ledger/snapshot.ts'
import type { Names } from './findNames.ts'
import type { Segmenter } from './lexemes.ts'

import { findNames } from './findNames.ts'
import { foldText } from './foldText.ts'
import { lexemesOf } from './lexemes.ts'
import { namesIn, readTexts } from './readTexts.ts'
import { spellingsOf, spellName } from './spelling.ts'
import { quoteLexeme } from './tsQuery.ts'

/** Under what a document is found: stored in its row of what readers see, and there alone. */
export type SearchEntry = {
  /** Names that this document adds to the newsroom's own, as printed. */
  readonly names: readonly string[]
  /** Its words, folded, for phrases in quotation marks. */
  readonly text: string
  /** A `tsvector` as PostgreSQL prints it. */
  readonly tokens: string
  /** Of the rules and the segmenter that made it. */
  readonly version: string
}

/** Raised whenever the rules of this folder change what is found in Chinese. */
const rules = '4'

export const searchVersion = ({ version }: Pick<Segmenter, 'version'>): string =>
  `zh-${rules}-${version}`

const unsearched: ReadonlySet<Snapshot['kind']> = new Set(['picture', 'site'])

/** Whether a document is no page of its own, and therefore not found. */
export const isUnsearched = ({ kind }: Snapshot): boolean => unsearched.has(kind)

type IndexSnapshotInput = { names: Names; segmenter: Segmenter; snapshot: Snapshot }

/** @param names - all names that are public, and those that go out along */
export function indexSnapshot({ names, segmenter, snapshot }: IndexSnapshotInput): SearchEntry {
  const version = searchVersion(segmenter)
  if (isUnsearched(snapshot)) return { names: [], text: '', tokens: '', version }
  const { body, facts, heads } = readTexts(snapshot, 'zh')
  const headLexemes = heads.flatMap((head) => lexemesOf({ names, segmenter, text: foldText(head) }))
  const isName = snapshot.kind === 'person' || snapshot.kind === 'reporter'
  const characters = heads.flatMap((head) => foldText(head).match(/\p{Script=Han}/gu) ?? [])
  const folded = [...facts, ...body].map(foldText)
  const namesFound = new Set(
    [...heads.map(foldText), ...folded].flatMap((text) =>
      findNames(names, text).map(({ name }) => name),
    ),
  )
  const spellings = [
    ...spellingsOf(foldText(snapshot.title), isName),
    ...[...namesFound].flatMap(spellName),
    ...('pinyin' in snapshot && snapshot.pinyin ? spellPinyin(snapshot.pinyin) : []),
  ]
  const counts = countOf(folded.flatMap((text) => lexemesOf({ names, segmenter, text })))
  return {
    names: namesIn(snapshot),
    text: [...heads.map(foldText), ...folded].join('\n'),
    tokens: printTokens({
      counts,
      headLexemes: new Set([...headLexemes, ...characters]),
      spellings,
    }),
    version,
  }
}

/** What the newsroom itself says of how a name sounds. */
function spellPinyin(printed: string): string[] {
  const syllables = printed
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .match(/[a-z]+/gu)
  return syllables
    ? [`p:${syllables.join('')}`, `i:${syllables.map(([first = '']) => first).join('')}`]
    : []
}

/** Counts lexemes. */
export function countOf(lexemes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const lexeme of lexemes) counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1)
  return counts
}

type TokensInput = {
  counts: ReadonlyMap<string, number>
  headLexemes: ReadonlySet<string>
  /** Lexemes that have no weight. */
  pairs?: readonly string[]
  spellings: readonly string[]
}

/**
 * Prints the lexemes of a document as a `tsvector`.
 *
 * Positions stand for nothing but weight: A in heads, and up to three in the text for words that come again and again.
 * Words of heads are there a second time as `t:`, so that the index alone finds titles.
 */
export function printTokens({ counts, headLexemes, pairs = [], spellings }: TokensInput): string {
  const tokens = new Map<string, string>(spellings.map((spelling) => [spelling, '1A']))
  for (const [lexeme, count] of counts)
    tokens.set(lexeme, '2,3,4'.slice(0, 2 * Math.min(count, 3) - 1))
  for (const lexeme of headLexemes) {
    const inBody = tokens.get(lexeme)
    tokens.set(lexeme, inBody === undefined ? '1A' : `1A,${inBody}`)
    tokens.set(`t:${lexeme}`, '1A')
  }
  for (const pair of pairs) if (!tokens.has(pair)) tokens.set(pair, '')
  return fitting([...tokens])
    .map(([lexeme, places]) => quoteLexeme(lexeme) + (places && `:${places}`))
    .join(' ')
}

/** What PostgreSQL takes: 2,046 bytes a lexeme, a megabyte in all. A character has three bytes at most, or four in two. */
const most = { lexeme: 600, weight: 900_000 } as const

/** The tokens that a document can have: of one beyond all measure the words of its heads, and as many others as fit. */
function fitting(tokens: readonly (readonly [lexeme: string, places: string])[]) {
  const isHead = ([, places]: readonly [string, string]) => places.startsWith('1A')
  let weight = 0
  return [...tokens.filter(isHead), ...tokens.filter((token) => !isHead(token))].filter(
    ([lexeme, places]) => {
      weight += 3 * lexeme.length + places.length + 4
      return lexeme.length <= most.lexeme && weight <= most.weight
    },
  )
}
