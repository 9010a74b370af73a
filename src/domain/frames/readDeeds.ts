import type { PersonMention } from '../mentions/index.ts'
import type { Clause, DeedFrame } from './clauses.ts'
import type { PredicateWord, Row } from './findPredicates.ts'
import type { Deed } from './predicates.ts'

import { hideBrackets, PeopleFinder } from '../mentions/index.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { toFrames } from './clauses.ts'
import { findPredicates, rowsOf } from './findPredicates.ts'
import { hideQuotes, hideTopics } from './hideWords.ts'
import { readSentence } from './readSentence.ts'
import { shift } from './shift.ts'

const CLAUSE = /[^,。;!?]+/gu
const SENTENCE = /[^。!?;]+/gu
/** Beginning of a sentence that lists whom the one before meant. */
const THEY_ARE = /^\s*(?:他们|她们|名单)?(?:分别)?(?:是|为|如下)[::]/u
/** Beginning of a sentence about another time. */
const BEFORE = /^\s*(?:去年|前年|往年|此前|上届|上一届|上个?月|早在)/u
/** Longest clause that is read: lists of hundreds of names are shorter. */
const LONGEST_CLAUSE = 6000

type Input = {
  /** Width-folded text of a paragraph. */
  readonly folded: string
  /** The newsroom's own predicates, behind the names of whom they tell. */
  readonly ownPredicates?: readonly PredicateWord[]
}

/** Sentence of a paragraph, cut once however often it is read. */
export type CutSentence = {
  readonly clauses: readonly Clause[]
  readonly index: number
  readonly text: string
}

const noWords: readonly PredicateWord[] = []

/** Cuts a paragraph into the sentences about the meeting itself, for {@link readDeeds}. */
export function cutSentences({ folded, ownPredicates = noWords }: Input): readonly CutSentence[] {
  const hidden = hideTopics(hideQuotes(hideBrackets(folded)))
  const rows = rowsOf(ownPredicates)
  return matchesOf(SENTENCE, hidden)
    .filter(({ 0: text }) => !BEFORE.test(text))
    .map(({ index, 0: text }) => ({ clauses: clausesOf(text, rows), index, text }))
}

/**
 * Reads who did what at a meeting: predicates with their people before or behind them. A clause without people of its own has those of the clause before (`甲出席会议，并讲话`); people without a predicate wait for the next one (`书记甲，区长乙出席`).
 */
export function readDeeds(
  sentences: readonly CutSentence[],
  finder: PeopleFinder = new PeopleFinder(),
): readonly DeedFrame[] {
  const frames: DeedFrame[] = []
  let last: Deed | undefined
  let subject: readonly PersonMention[] = []
  for (const { clauses, index, text } of sentences) {
    const they = THEY_ARE.exec(text)?.[0]
    if (they !== undefined && last) {
      const { people } = finder.find({ folded: text.slice(they.length) })
      frames.push(
        ...toFrames({
          deed: last,
          people: people.map(shift(index + they.length)),
          predicate: { end: index + they.length, start: index },
        }),
      )
      continue
    }
    const told = readSentence({ finder, start: index, text }, clauses, subject)
    frames.push(...told.frames)
    subject = told.subject
    last = lastDeed(clauses) ?? last
  }
  return frames
}

/** Deed of the last predicate of a sentence, with or without people. */
const lastDeed = (clauses: readonly Clause[]): Deed | undefined =>
  clauses
    .flatMap(({ found }) => found)
    .flatMap(({ predicate: { deed } }) => (deed && deed !== 'rostrum' ? [deed] : []))
    .at(-1)

const clausesOf = (text: string, rows: readonly Row[]): readonly Clause[] =>
  matchesOf(CLAUSE, text)
    .filter(({ 0: words }) => words.length <= LONGEST_CLAUSE)
    .map(({ index, 0: words }) => ({ found: findPredicates(words, rows), index, words }))
