import type { Knowledge } from './knowledge.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { Many, NamedPerson } from './reading.ts'

import { isLikelyName, spellName } from '../mentions/index.ts'
import { understand } from './findMatches.ts'

/** Label of who asks, before the question. */
const ASKS = /^\s*(?:问|Q\d{0,2}|提问|[^。,:]{0,14}记者(?:提?问)?|主持人)\s{0,2}:/u
/** Label of the answer of one who is named above. */
const ANSWERS = /^\s*(?:答|A\d{0,2}|回答)\s{0,2}:/u
/** Label of a person: `甲某某：`, `甲某某（县长）：`. */
const NAMED =
  /^\s*(?<who>\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han}|\p{Script=Han}{1,7}(?:·\p{Script=Han}{1,6}){1,3})(?:\([^()]{2,30}\))?\s{0,2}:(?=.{2})/du
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
  if (labels === 0 || labels + labelled.length < LEAST_LABELS) return []
  const isPresiding = ({ value: { name } }: Understood<NamedPerson>): boolean =>
    presiding.some(({ value }) => value.name === name)
  const answering = labelled.filter((person) => !isPresiding(person))
  if (answering.length > 0 || !body.some(({ folded }) => ANSWERS.test(folded))) return answering
  const above = new Set(head.filter(({ folded }) => WITH.test(folded)).map(({ index }) => index))
  return named.filter(({ source }) => above.has(source.paragraph)).slice(0, 1)
}

/** People whose names stand before what they say. */
const labelledIn = ({ body, knowledge: { names }, named }: Input): Many<NamedPerson> =>
  body.flatMap((paragraph) => {
    const [start, end] = NAMED.exec(paragraph.folded)?.indices?.groups?.['who'] ?? []
    if (start === undefined || end === undefined) return []
    const name = spellName(paragraph.folded.slice(start, end))
    const isKnown = names.has(name) || named.some(({ value }) => value.name === name)
    if (!isKnown && !isLikelyName(name)) return []
    const value = { name, office: '' }
    return [understand({ confidence: 0.9, paragraph, range: { end, start }, value })]
  })
