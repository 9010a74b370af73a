import type { CutSentence, Deed, DeedFrame } from '../frames/index.ts'
import type { PeopleFinder } from '../mentions/index.ts'
import type { Knowledge } from './knowledge.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { NamedPerson } from './reading.ts'

import { cutSentences, readDeeds } from '../frames/index.ts'
import { cutOffice, mayBeHeld } from '../mentions/index.ts'
import { keptBy } from '../text/keptBy.ts'
import { evidenceOfFrame } from './evidence.ts'
import { understand } from './findMatches.ts'
import { knowledgeOf } from './knowledge.ts'
import { onceBy } from './onceBy.ts'
import { otherNames } from './otherNames.ts'

type People = readonly Understood<NamedPerson>[]

/** People of a document by what they did there, each once in each part, in text order. */
export type DeedsOf = {
  /** People whom a list after the proceedings adds: `在主席台就座的还有：…`. */
  readonly alsoPresent: People
  readonly attendees: People
  readonly executiveChairs: People
  /** Speakers by more than the word that they said something. */
  readonly formalSpeakers: People
  readonly hosts: People
  /** Everybody named, in any part or in none. */
  readonly mentioned: People
  readonly observers: People
  readonly speakers: People
}

/** What people say to a reporter as well as at a meeting. */
const SAID =
  /^(?::?“|说|中说|最后说|谈(?:到|及|的是)|讲(?:的是|到|起)|讲$|补(?:充(?:说|道)|了一句)|反映|解释|坦言|直言|介绍(?:说|道)|开门见山|谈(?:了)?[^,。;]{0,4}(?:体会|感受|认识|打算|看法))/u

type CutParagraph = {
  readonly paragraph: Paragraph
  readonly sentences: readonly CutSentence[]
}

type Found = {
  readonly isSaid: boolean
  readonly frame: DeedFrame
  readonly person: Understood<NamedPerson>
}

/** Least confidence of a name by which the boundaries of other mentions are decided. */
const CERTAIN = 0.9
/** Duty at a sitting, printed like an office. */
const CHAIR = /执行主席/u
/** Duties at a sitting, which are no office. */
const DUTY =
  /(?:本次)?(?:大会|会议|全体会议)?(?:的)?(?:执行主席|主持人)(?:、|$)|(?<=、)(?:大会|会议)?(?:执行主席|主持人)(?:、|$)/gu
const PRESIDING = /主持人/u

const sentencesOf = keptBy<readonly CutSentence[]>()

/** Reads who did what, twice: names that are certain once are known at their other mentions. */
export function readDeedsOf(
  paragraphs: readonly Paragraph[],
  knowledge: Knowledge = knowledgeOf({}),
): DeedsOf {
  const cut = paragraphs.map((paragraph) => ({
    paragraph,
    sentences: sentencesOf(knowledge, paragraph.folded, () =>
      cutSentences({ folded: paragraph.folded, ownPredicates: knowledge.words.predicates }),
    ),
  }))
  const first = readAll(cut, knowledge.finder)
  const names = new Set([
    ...knowledge.names,
    ...first.filter(isCertain).map(({ person }) => person.value.name),
    ...listedIn(first),
  ])
  const found = readAll(cut, knowledge.finder.among(names))
  const inPart = (isPart: (each: Found) => boolean): People =>
    onceAName(found.filter(isPart).map(({ person }) => person))
  const did =
    (...deeds: readonly Deed[]) =>
    ({ frame }: Found) =>
      deeds.includes(frame.deed)
  const isChair = ({ frame }: Found) => frame.deed === 'chair' || CHAIR.test(frame.person.office)
  const executiveChairs = inPart(isChair)
  const observers = inPart(did('observe'))
  // Who presides or sits in is not said to attend by a seat on the rostrum.
  const elsewhere = new Set([...executiveChairs, ...observers].map(({ value }) => value.name))
  return {
    alsoPresent: inPart((each) => each.frame.isAlso),
    attendees: inPart(
      (each) =>
        !each.frame.isAlso &&
        !isChair(each) &&
        (did('attend')(each) || (did('rostrum')(each) && !elsewhere.has(each.person.value.name))),
    ),
    executiveChairs,
    formalSpeakers: inPart((each) => did('speak')(each) && !each.isSaid),
    hosts: inPart((each) => did('host')(each) || PRESIDING.test(each.frame.person.office)),
    mentioned: onceWithOffice(found.map(({ person }) => person)),
    observers,
    speakers: inPart(did('speak')),
  }
}

/** Whether a name is certain: by its form, or by the office before it or the list of a duty, with nothing behind. */
const isCertain = ({ frame, person }: Found): boolean =>
  person.confidence >= CERTAIN ||
  ((frame.deed === 'chair' || person.value.office !== '') &&
    (!person.evidence?.includes('cut') || mayBeHeld(person.value.name)))

/** Fewest people of a list that tells of each of its names that it is one. */
const LEAST_LISTED = 4

/** Names of long lists of those who did the same: what stands whole among them is a name, whatever its form. */
function listedIn(found: readonly Found[]): readonly string[] {
  const lists = new Map<string, Found[]>()
  for (const each of found) {
    const key = `${each.person.source.paragraph}:${each.frame.predicate.start}`
    const list = lists.get(key) ?? []
    list.push(each)
    lists.set(key, list)
  }
  return [...lists.values()]
    .filter(({ length }) => length >= LEAST_LISTED)
    .flat()
    .filter(({ person }) => !person.evidence?.includes('cut'))
    .map(({ person }) => person.value.name)
}

const readAll = (cut: readonly CutParagraph[], finder: PeopleFinder): readonly Found[] =>
  cut.flatMap(({ paragraph, sentences }) =>
    readDeeds(sentences, finder).map((frame) => ({
      frame,
      isSaid: SAID.test(paragraph.folded.slice(frame.predicate.start, frame.predicate.end)),
      person: withOtherNames(
        {
          ...understand({
            confidence: frame.person.confidence,
            paragraph,
            range: frame.person,
            value: {
              name: frame.person.name,
              office: officeOf(frame.person, paragraph.folded).replace(DUTY, ''),
            },
          }),
          evidence: evidenceOfFrame(frame, paragraph.folded),
        },
        paragraph.folded,
      ),
    })),
  )

/** An office in brackets behind a name: `甲某(县教育局局长)`. */
const BEHIND = /^\((?<office>[^()]{3,40})\)/u

/** The office as it is printed before the name, else in brackets behind it. */
function officeOf({ end, office }: DeedFrame['person'], folded: string): string {
  if (office !== '') return office
  const words = BEHIND.exec(folded.slice(end, end + LONGEST_OFFICE))?.groups?.['office'] ?? ''
  const { office: printed, rest } = cutOffice(words)
  return rest === '' ? printed : ''
}

/** Longest office with its brackets. */
const LONGEST_OFFICE = 48

/** Offers shorter and longer names where the words go on. */
function withOtherNames(person: Understood<NamedPerson>, folded: string): Understood<NamedPerson> {
  if (!person.evidence?.includes('cut')) return person
  const alternatives = otherNames({ folded, person: person.value, range: person.source })
  return alternatives.length > 0 ? { ...person, alternatives } : person
}

/** Each name once, in the order of the text, by the first mention with an office: forms and lines above a text leave it out. */
export function onceWithOffice(people: People): People {
  const offices = new Map(
    people
      .filter(({ value }) => value.office !== '')
      .toReversed()
      .map((person) => [person.value.name, person]),
  )
  return onceAName(people).map((person) => offices.get(person.value.name) ?? person)
}

/** Keeps the first mention of each name, in the order of the text. */
export const onceAName = (
  people: readonly Understood<NamedPerson>[],
): readonly Understood<NamedPerson>[] => onceBy(people, ({ value }) => value.name)
