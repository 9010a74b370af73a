import type { Knowledge } from './knowledge.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { Many, NamedPerson } from './reading.ts'

import {
  cutOffice,
  isLikelyName,
  mayBeOfFour,
  nameConfidence,
  spellName,
} from '../mentions/index.ts'
import { understand } from './findMatches.ts'

/** Label of who asks, before the question. */
const ASKS = /^\s*(?:问|Q\d{0,2}|提问|[^。,:]{0,14}记者(?:提?问)?|主持人)\s{0,2}:/u
/** Label of the answer of one who is named above. */
const ANSWERS = /^\s*(?:答|A\d{0,2}|回答)\s{0,2}:/u
/** Label of a person: `甲某某：`, `甲某某（县长）：`. */
const NAMED =
  /^\s*(?<who>\p{Script=Han}{2,4}?|\p{Script=Han}\s\p{Script=Han}|\p{Script=Han}{1,7}(?:·\p{Script=Han}{1,6}){1,3})(?:代表|委员)?\s{0,2}(?:\((?<office>[^()]{2,30})\))?\s{0,2}:(?=.{2}|$)/du
/** Head of an interview, before whom it was held with. */
const WITH = /^\s*(?:—|-|─)*\s*(?:本报)?(?:专?访|对话|对谈|与)|专访/u
/** Fewest labels by which a text is one of questions and answers. */
const LEAST_LABELS = 2

/** Whether a line is a question or an answer: what it tells is told by somebody. */
export const isInDialogue = ({ folded }: Paragraph): boolean =>
  ASKS.test(folded) || ANSWERS.test(folded)

type Input = {
  readonly body: readonly Paragraph[]
  readonly head: readonly Paragraph[]
  readonly knowledge: Knowledge
  /** Everybody whom the text names. */
  readonly named: Many<NamedPerson>
  /** Those who preside, and ask. */
  readonly presiding: Many<NamedPerson>
}

/** Reads who answers in a text of questions and answers: by the label before each answer, or by the head. */
export function readDialogue(input: Input): Many<NamedPerson> {
  const { body, head, named, presiding } = input
  const labels = body.filter(isInDialogue).length
  const labelled = labelledIn(input)
  // `甲某某（某村村民）：…`: whose words they are, without a question.
  if (labels === 0) return labelled.filter(({ value: { office } }) => office !== '')
  if (labels + labelled.length < LEAST_LABELS) return []
  const isPresiding = ({ value: { name } }: Understood<NamedPerson>): boolean =>
    presiding.some(({ value }) => value.name === name)
  const answering = labelled.filter((person) => !isPresiding(person))
  if (answering.length > 0 || !body.some(({ folded }) => ANSWERS.test(folded))) return answering
  const above = new Set(head.filter(({ folded }) => WITH.test(folded)).map(({ index }) => index))
  return named.filter(({ source }) => above.has(source.paragraph)).slice(0, 1)
}

/** People whose names stand before what they say. */
function labelledIn({ body, knowledge: { names }, named }: Input): Many<NamedPerson> {
  const labels = body.flatMap(labelOf)
  const times = new Map<string, number>()
  for (const { value } of labels) times.set(value.name, (times.get(value.name) ?? 0) + 1)
  const known = new Set([...names, ...named.map(({ value }) => value.name)])
  const isName = ({ value: { name, office } }: Understood<NamedPerson>): boolean =>
    known.has(name) ||
    isLikelyName(name) ||
    (office !== '' && nameConfidence(name) > 0) ||
    (mayBeOfFour(name) && (times.get(name) ?? 0) > 1)
  return labels.filter(isName)
}

/** What somebody is who holds no office. */
const IN_LIFE = /(?:村民|居民|市民|职工|农民|工人|学生|家长|商户|牧民|渔民)$/u

/** Label of a line, with the office in brackets behind it. */
function labelOf(paragraph: Paragraph): Many<NamedPerson> {
  const found = NAMED.exec(paragraph.folded)
  const [start, end] = found?.indices?.groups?.['who'] ?? []
  if (start === undefined || end === undefined) return []
  const name = spellName(paragraph.folded.slice(start, end))
  const value = { name, office: officeIn(found?.groups?.['office']) }
  return [understand({ confidence: 0.9, paragraph, range: { end, start }, value })]
}

/** What a bracket says that somebody is; empty where it says something else. */
const officeIn = (printed = ''): string =>
  cutOffice(printed).rest === '' || IN_LIFE.test(printed) ? printed : ''
