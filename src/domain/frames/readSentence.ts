import type { PeopleRun, PersonMention } from '../mentions/index.ts'
import type { TextRange } from '../text/textRange.ts'
import type { Clause, DeedFrame, List, Sentence, SubjectWords, Tell, Told } from './clauses.ts'
import type { FoundPredicate } from './findPredicates.ts'
import type { Deed, Predicate } from './predicates.ts'

import { mayBeHeld } from '../mentions/index.ts'
import { toFrames } from './clauses.ts'
import { denies } from './denies.ts'
import { afterBy } from './hideWords.ts'
import { isNewSubject, isOffice, PRONOUN } from './newSubject.ts'
import { nextDeeds } from './nextDeeds.ts'
import { isChair, withSharedDuty } from './sharedDuty.ts'
import { shift } from './shift.ts'
import {
  AGED,
  ALSO,
  ALSO_SITS,
  AT_REQUEST,
  BY_ONE,
  DESCRIBED,
  GROUP,
  IS_BY,
  isLabelled,
  SAID,
  SHARED_OFFICE,
} from './wordsOfClauses.ts'

/** Least confidence of a name that nothing but its form speaks for. */
const CERTAIN = 0.9
/** Certain names of a list that make the others certain. */
const LEAST_CERTAIN = 2
/** Longest run of words behind a predicate that is a list. */
const LONGEST_RUN = 3000
/** Most people who wait for a predicate: lists of hundreds of names are shorter. */
const MOST_PENDING = 600

/** What a sentence tells, and whom it is about at its end. */
export type Telling = {
  readonly frames: readonly DeedFrame[]
  readonly subject: readonly PersonMention[]
}

export function readSentence(
  sentence: Sentence,
  clauses: readonly Clause[],
  before: readonly PersonMention[] = [],
): Telling {
  const isAboutSame = before.length === 1 && PRONOUN.test(sentence.text)
  const reader = new SentenceReader(sentence, isAboutSame ? before : [])
  const next = nextDeeds(clauses)
  let from = 0
  for (const [position, clause] of clauses.entries()) {
    if (clause.index < from) continue
    // A list goes on to the next clause that tells a deed of its own.
    if (!reader.readClause(clause, next[position])) from = next[position] ?? Infinity
  }
  return { frames: reader.frames, subject: reader.about }
}

type Before = {
  readonly clause: string
  readonly cursor: number
  readonly index: number
  readonly predicate: Predicate
  readonly range: TextRange
  readonly words: string
}

/** Reads the clauses of a sentence in order, and remembers whom they are about. */
class SentenceReader {
  readonly frames: DeedFrame[] = []
  private readonly sentence: Sentence
  /** What the present subject is said to have done, told once however often the sentence says so. */
  private done = new Set<Deed>()
  private isDenied = false
  private pending: readonly PersonMention[] = []
  private subject: readonly PersonMention[] = []

  /** The subject of the sentence before, which `他` stands for. */
  private readonly inherited: readonly PersonMention[]

  constructor(sentence: Sentence, inherited: readonly PersonMention[]) {
    this.sentence = sentence
    this.inherited = inherited
    this.subject = inherited
  }

  get about(): readonly PersonMention[] {
    return this.subject
  }

  /**
   * Reads the next clause.
   *
   * @returns whether clauses may follow: a list behind a predicate goes on to the next clause with a deed
   */
  readClause({ found, index, words: clause }: Clause, until?: number): boolean {
    if (found.length === 0) this.wait(index, clause)
    let cursor = 0
    for (const [position, { end, predicate, start }] of found.entries()) {
      if (start < cursor) continue
      const place = { end: index + end, start: index + start }
      if (predicate.after) {
        if (this.readList({ place, predicate, until })) return false
        if (!isByOne(clause, cursor, { end, start })) continue
      }
      if (predicate.relative) {
        const words = clause.slice(end, startOfNext(found, end))
        this.readDescribed({ deed: predicate.deed, place, words })
        cursor = end
        continue
      }
      const words = clause.slice(cursor, start)
      this.readBefore({ clause, cursor, index, predicate, range: { end, start }, words })
      if (this.isEachTheirOwn(words, found.length - position)) {
        this.tellEach(index, found.slice(position))
        return true
      }
      this.tell({ deed: predicate.deed, place, words })
      cursor = end
    }
    if (cursor > 0) this.meet(this.peopleOf(index + cursor, clause.slice(cursor)).people)
    return true
  }

  /** Reads who stands before a predicate: `甲亦列席`; elsewhere the character ends a name. */
  private readBefore({ clause, cursor, index, predicate, range, words }: Before): void {
    const told = clause.slice(range.start, range.end)
    const subject = words.replace(told.startsWith('列席') ? ALSO_SITS : ALSO, ' ')
    const named = afterBy(subject, told)
    this.readSubject({
      at: index + cursor,
      deed: predicate.deed,
      isBy: named !== subject,
      isFirst: cursor === 0,
      isSaid: SAID.test(told),
      words: named,
    })
  }

  /** Notes people whom the words name with an office, whatever they did. */
  private meet(people: readonly PersonMention[], areLabelled = false): void {
    // Beside names that are certain, a rare one of the same list is a name.
    const isList =
      areLabelled ||
      people.filter(({ confidence }) => confidence >= CERTAIN).length >= LEAST_CERTAIN
    const named = people.filter(
      ({ confidence, name, office }) =>
        (isList || confidence >= CERTAIN || mayBeHeld(name)) && office !== '',
    )
    this.frames.push(...toFrames({ deed: 'meet', people: named }))
  }

  /** A clause without a predicate: people alone wait for one, others become the subject. */
  private wait(index: number, clause: string): void {
    const { isAll, people } = this.peopleOf(index, clause)
    this.meet(people, isLabelled(clause, isAll))
    if (people.length === 0 && this.meetDescribed(index, clause.replace(/:.*$/u, '')).length === 0)
      this.meetAged(index, clause)
    // Who asks somebody else to act does nothing there: `受甲委托，乙主持`.
    if (AT_REQUEST.test(clause)) return
    if (isAll)
      this.pending =
        this.pending.length < MOST_PENDING ? withSharedDuty([...this.pending, ...people]) : []
    else if (people.length > 0 || !(GROUP.test(clause) || isOffice(clause.trim()))) {
      this.pending = []
      if (people.length > 0) this.setSubject(people)
    }
  }

  private readList({ place, predicate: { also = false, deed }, until }: List): boolean {
    const { end: from } = place
    const { people } = this.peopleOf(
      from,
      this.sentence.text.slice(from, Math.min(until ?? Infinity, from + LONGEST_RUN)),
      deed === 'chair',
    )
    const office =
      SHARED_OFFICE.exec(this.sentence.text.slice(place.start, place.end))?.groups?.['office'] ?? ''
    const held = people.map((person) => (person.office === '' ? { ...person, office } : person))
    if (deed) this.addFrames({ deed, isAlso: also, people: held, predicate: place })
    return people.length > 0
  }

  /** Somebody whom the predicate before the name describes: `主持会议的甲`. */
  private readDescribed({ deed, place, words }: Tell): void {
    const { people } = this.peopleOf(place.end, words)
    if (people.length === 0 || !deed) return
    this.setSubject(people)
    this.addFrames({ deed, people, predicate: place })
  }

  private readSubject(subject: SubjectWords): void {
    const { deed, isFirst, words } = subject
    const people = this.subjectIn(subject)
    if (people.length > 0 || this.pending.length > 0) {
      this.setSubject(this.withPending(people, deed))
      this.pending = []
    } else if (subject.isBy || (isFirst && isNewSubject(words))) this.setSubject([])
  }

  private subjectIn({ at, isSaid, words }: SubjectWords): readonly PersonMention[] {
    const isOne = BY_ONE.test(this.sentence.text.slice(0, at + words.length))
    const { people } = this.peopleOf(at, words, isOne)
    this.meet(people)
    if (people.length > 0) return people
    const described = this.meetDescribed(at, words)
    if (described.length === 0) this.meetAged(at, words)
    // What a visitor says is said to the reporter: `来自邻县的客商甲说`.
    return isSaid ? [] : described
  }

  /** People with those who wait for their predicate; who presides is not one of the chairs who wait. */
  private withPending(
    people: readonly PersonMention[],
    deed: Deed | undefined,
  ): readonly PersonMention[] {
    const isHost = deed === 'host' && people.length > 0 && !people.every(isChair)
    return isHost && this.pending.every(isChair)
      ? people
      : withSharedDuty([...this.pending, ...people])
  }

  /** Somebody told by a description alone: `来自邻县的客商甲说`. */
  private meetDescribed(at: number, words: string): readonly PersonMention[] {
    const { index = 0, 0: description } = DESCRIBED.exec(words) ?? {}
    if (description === undefined) return []
    const from = index + description.length
    const { people } = this.peopleOf(at + from, words.slice(from))
    const [person] = people
    if (people.length !== 1 || !person || person.confidence < CERTAIN) return []
    const described = [{ ...person, office: '' }]
    this.frames.push(...toFrames({ deed: 'meet', people: described }))
    return described
  }

  private meetAged(at: number, words: string): void {
    const found = AGED.exec(words)
    if (!found) return
    const from = found.index + found[0].length
    const [person] = this.peopleOf(at + from, words.slice(from)).people
    if (person && person.confidence >= CERTAIN && person.start === this.sentence.start + at + from)
      this.frames.push(...toFrames({ deed: 'meet', people: [{ ...person, office: '' }] }))
  }

  private setSubject(people: readonly PersonMention[]): void {
    this.subject = people
    this.done = new Set()
  }

  private tell({ deed, place, words }: Tell): void {
    // `未能到会讲话`: what is denied goes on to the verb behind.
    const at = this.sentence.start + place.start
    this.isDenied =
      denies({ at, subject: this.subject, words }) || (this.isDenied && words.trim() === '')
    if (!deed || this.isDenied || this.done.has(deed)) return
    // `他` is said to have spoken; whether he attended, the sentence with his name says.
    if (this.subject.length > 0 && this.subject === this.inherited && deed !== 'speak') return
    this.done.add(deed)
    this.addFrames({ deed, people: this.subject, predicate: place })
  }

  /** `told` has the place of its predicate in the sentence. */
  private addFrames({
    predicate: { end, start },
    ...told
  }: Required<Pick<Told, 'predicate'>> & Told): void {
    const { start: from } = this.sentence
    this.frames.push(...toFrames({ ...told, predicate: { end: from + end, start: from + start } }))
  }

  /** Whether each of the subject did one of the deeds that are left: `甲、乙分别讲话、主持会议`. */
  private isEachTheirOwn(words: string, left: number): boolean {
    return left > 1 && left === this.subject.length && /分别$/u.test(words.trimEnd())
  }

  private tellEach(index: number, found: readonly FoundPredicate[]): void {
    for (const [position, { end, predicate, start }] of found.entries()) {
      const people = this.subject.slice(position, position + 1)
      const place = { end: index + end, start: index + start }
      if (predicate.deed) this.addFrames({ deed: predicate.deed, people, predicate: place })
    }
  }

  private peopleOf(at: number, words: string, areExpected = false): PeopleRun {
    const { finder, start } = this.sentence
    const { isAll, people } = finder.find({ areExpected, folded: words })
    return { isAll, people: people.map(shift(start + at)) }
  }
}

/** Whether who acts stands before a predicate that ends its clause: `会是甲主持的`. */
const isByOne = (clause: string, cursor: number, { end, start }: TextRange): boolean =>
  end === clause.length && IS_BY.test(clause.slice(cursor, start))

/** Where the next predicate of a clause begins. */
const startOfNext = (found: readonly FoundPredicate[], from: number): number | undefined =>
  found.find(({ start }) => start >= from)?.start
