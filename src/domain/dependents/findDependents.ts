import type { DocumentKey, Snapshot } from '../ledger/snapshot.ts'
import type { OldValue } from './oldValues.ts'

import { oldValues } from './oldValues.ts'
import { paragraphsOf } from './snapshotText.ts'

/** A live text that repeats what changes elsewhere. */
export type Dependent = {
  readonly key: DocumentKey
  /** Where it does: the paragraph, and the words in it. */
  readonly passages: readonly Passage[]
  readonly path: string
  readonly title: string
}

type Passage = {
  readonly kind: OldValue['kind']
  readonly paragraph: string
  readonly words: string
}

/** Quoted words shorter than this stand in too many texts to say anything. In UTF-16 code units. */
const shortestQuotation = 6

/** Without quotation marks it takes more of the same words to be no accident. */
const shortestRepetition = 16

type DependentsInput = {
  after: Snapshot | undefined
  before: Snapshot
  live: readonly Snapshot[]
}

/**
 * The live texts that quote a document word for word, or repeat its figures or offices, where it no longer says so.
 *
 * @param after - undefined when the whole document goes
 * @param live - the texts to search, others than the document itself
 */
export function findDependents({ after, before, live }: DependentsInput): Dependent[] {
  const values = oldValues(before, after)
  const says = after === undefined ? '' : paragraphsOf(after).join('\n')
  return live
    .filter(({ key }) => key !== before.key)
    .map((snapshot) => ({
      key: snapshot.key,
      passages: paragraphsOf(snapshot).flatMap((paragraph) =>
        values.flatMap((value) => passagesIn({ paragraph, says, value })),
      ),
      path: snapshot.path,
      title: snapshot.title,
    }))
    .filter(({ passages }) => passages.length > 0)
}

type PassagesInInput = { paragraph: string; says: string; value: OldValue }

function passagesIn({ paragraph, says, value }: PassagesInInput): Passage[] {
  const toPassage = (words: string): Passage => ({ kind: value.kind, paragraph, words })
  if (value.kind === 'figure')
    return holdsFigure(paragraph, value.text) ? [toPassage(value.text)] : []
  if (value.kind === 'office') return paragraph.includes(value.text) ? [toPassage(value.text)] : []
  return repeated(paragraph, value.text)
    .filter((words) => !says.includes(words))
    .map(toPassage)
}

/** A figure as a whole number, not as part of a longer one. */
const holdsFigure = (paragraph: string, figure: string): boolean =>
  new RegExp(`(?<![\\d.,])${figure}(?![\\d.,]*\\d)`, 'u').test(paragraph)

/** What a paragraph repeats of a text: its quotations, and its sentences of some length. */
function repeated(paragraph: string, text: string): string[] {
  const quoted = [...paragraph.matchAll(/[“「『]([^”」』]+)[”」』]/gu)].map(
    ([, words = '']) => words,
  )
  const sentences = paragraph.split(/[。！？；\n]/u).map((sentence) => sentence.trim())
  const found = [
    ...quoted
      .map((words) => words.replace(/[。！？，；]$/u, ''))
      .filter((words) => words.length >= shortestQuotation),
    ...sentences.filter((sentence) => sentence.length >= shortestRepetition),
  ]
  return [...new Set(found)].filter((words) => text.includes(words))
}
