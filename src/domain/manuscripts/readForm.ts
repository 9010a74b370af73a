import type { PersonMention } from '../mentions/index.ts'
import type { KeyMeaning } from './keyedLines.ts'
import type { Knowledge } from './knowledge.ts'
import type { Paragraph } from './manuscript.ts'
import type { DeedsOf } from './readDeedsOf.ts'
import type { Many, NamedPerson } from './reading.ts'
import type { Posted } from './readPostLists.ts'

import { findPeople, hideBrackets } from '../mentions/index.ts'
import { understand } from './findMatches.ts'
import { entriesOf } from './keyedLines.ts'
import { namesOfLine } from './nameLines.ts'
import { onceAName, onceWithOffice } from './readDeedsOf.ts'
import { postedIn } from './readPostLists.ts'

/** Most lines of names below a key. */
const MOST_BELOW = 60

type Listed = { readonly meaning: KeyMeaning; readonly people: Many<NamedPerson> }

/** Adds the people of a form whom its lines name by their keys alone: below a key, or behind one that tells no deed. */
export function withForm(
  deeds: DeedsOf,
  body: readonly Paragraph[],
  knowledge: Knowledge,
): DeedsOf {
  const listed = body.flatMap((line, at) => listedAt({ at, body, knowledge, line }))
  if (listed.length === 0) return deeds
  const of = (meaning: KeyMeaning): Many<NamedPerson> =>
    listed.filter((each) => each.meaning === meaning).flatMap(({ people }) => people)
  return {
    ...deeds,
    attendees: onceAName([...deeds.attendees, ...of('attend')]),
    executiveChairs: onceAName([...deeds.executiveChairs, ...of('chair')]),
    hosts: onceAName([...deeds.hosts, ...of('host')]),
    mentioned: onceWithOffice([...listed.flatMap(({ people }) => people), ...deeds.mentioned]),
    observers: onceAName([...deeds.observers, ...of('observe')]),
    speakers: onceAName([...deeds.speakers, ...of('speak')]),
  }
}

type Line = {
  readonly at: number
  readonly body: readonly Paragraph[]
  readonly knowledge: Knowledge
  readonly line: Paragraph
}

function listedAt({ at, body, knowledge, line }: Line): readonly Listed[] {
  const entries = line.kind === 'keyed' ? entriesOf(line) : []
  const behind = entries
    .filter(({ meaning }) => meaning === 'absent' || meaning === 'record')
    .map(({ meaning, paragraph }) => ({ meaning, people: peopleBehind(paragraph, knowledge) }))
  const last = entries.at(-1)
  if (!last || !isOfPeople(last.meaning) || !isOpen(last.paragraph)) return behind
  return [...behind, { meaning: last.meaning, people: peopleBelow({ at, body, knowledge }) }]
}

const isOfPeople = (meaning: KeyMeaning): boolean =>
  ['absent', 'attend', 'chair', 'host', 'observe', 'record', 'speak'].includes(meaning)

/** Whether the value of a key goes on in the lines below: nothing stands behind it, a mark of a list, or names alone. */
const isOpen = ({ folded }: Paragraph): boolean =>
  /[:、,]\s*$/u.test(folded) || /:\s*\p{Script=Han}[\p{Script=Han}\s、()·]{3,}$/u.test(folded)

/** People behind a key that tells of no deed: `缺席：甲某某（病假）`. */
function peopleBehind(paragraph: Paragraph, { names }: Knowledge): Many<NamedPerson> {
  const key = paragraph.folded.indexOf(':') + 1
  const folded = hideBrackets(paragraph.folded.slice(key))
  return findPeople({ areExpected: true, folded, known: names }).people.map(foundIn(paragraph, key))
}

/** Somebody found among the words of a paragraph from `from` on. */
const foundIn =
  (paragraph: Paragraph, from = 0) =>
  ({ confidence, end, name, office, start }: PersonMention): Many<NamedPerson>[number] =>
    understand({
      confidence,
      paragraph,
      range: { end: from + end, start: from + start },
      value: { name, office },
    })

/** People of the lines of names below a key. */
function peopleBelow({ at, body, knowledge }: Omit<Line, 'line'>): Many<NamedPerson> {
  const people: Many<NamedPerson>[] = []
  for (const line of body.slice(at + 1, at + 1 + MOST_BELOW)) {
    const named = line.kind === 'keyed' ? [] : listedIn(line, knowledge)
    if (named.length === 0) break
    people.push(named)
  }
  return people.flat()
}

/** `甲某某  市某局党组书记、局长` */
function toPerson(paragraph: Paragraph, { name, post }: Posted): Many<NamedPerson>[number] {
  const start = Math.max(0, paragraph.folded.indexOf(name))
  return understand({
    confidence: 0.9,
    paragraph,
    range: { end: start + name.length, start },
    value: { name, office: post },
  })
}

/** Names of a line, or an office and its name. */
function listedIn(line: Paragraph, knowledge: Knowledge): Many<NamedPerson> {
  const named = namesOfLine(line, knowledge, 1)
  if (named.length > 0) return named
  const posted = postedIn(line)
  if (posted) return [toPerson(line, posted)]
  if (/[。!?;:]/u.test(line.folded)) return []
  const { isAll, people } = findPeople({
    areExpected: true,
    folded: hideBrackets(line.folded),
    known: knowledge.names,
  })
  return isAll ? people.map(foundIn(line)) : []
}
