import type { SittingPhase } from '../ledger/snapshot.ts'
import type { TextState } from '../review/textState.ts'
import type { DraftText } from './draftText.ts'

import { kindOf } from '../ledger/kinds.ts'
import { textState } from '../review/textState.ts'

export const works = ['report', 'speech', 'record', 'photo', 'other'] as const
export type Work = (typeof works)[number]

/** Work that was given to somebody. Instants are ISO 8601. */
export type BoardAssignment = {
  readonly account?: { readonly id: string; readonly name: string }
  readonly document?: string
  readonly doneAt?: string
  readonly dueAt: string
  readonly id: string
  readonly note?: string
  readonly sitting?: string
  readonly title: string
  readonly work: Work
}

type BoardText = {
  readonly collection: string
  readonly id: string
  readonly key: string
  readonly state: TextState
  readonly title: string
}

/** One piece of a sitting: who covers it, and what there is of it. One that is expected may have neither. */
export type BoardPiece = {
  readonly assignment?: BoardAssignment
  /** How many pictures the reports of the sitting have; of pictures alone. */
  readonly pictures?: number
  readonly text?: BoardText
  readonly work: Work
}

export type BoardSitting = {
  /** Of the sitting; what belongs to no sitting has none. */
  readonly key?: string
  readonly label?: string
  readonly pieces: readonly BoardPiece[]
  readonly startsAt?: string
  /** With the name of its meeting. */
  readonly title?: string
  readonly venue?: string
}

/** What a meeting yields, sitting by sitting. `people` are those who may be given work. */
export type Board = {
  readonly mayAssign: boolean
  readonly mayBegin: boolean
  readonly meeting: { readonly id: string; readonly title: string }
  readonly now: string
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly sittings: readonly BoardSitting[]
  /** What the stages are called, by key, in the reader's language. */
  readonly stages: Readonly<Record<string, string>>
}

export type SittingOnBoard = Omit<BoardSitting, 'pieces'> & { readonly phase: SittingPhase }

/** What each sort of sitting is expected to yield, beside the record of the whole meeting. */
const expected: Readonly<Record<SittingPhase, readonly Work[]>> = {
  closing: ['report', 'speech', 'photo'],
  opening: ['report', 'speech', 'photo'],
  plenary: ['report', 'photo'],
  preparatory: ['report'],
  presidium: ['report'],
  single: ['report', 'speech', 'photo'],
}

type OnTheBoard = {
  readonly assignments: readonly BoardAssignment[]
  /** Pictures in the reports of each sitting, by its key; '' for no sitting. */
  readonly pictures: ReadonlyMap<string, number>
  /** When a planned release lets a text out, by key of the text. */
  readonly planned: ReadonlyMap<string, string>
  readonly sittings: readonly SittingOnBoard[]
  /** Of the meeting, itself included. */
  readonly texts: readonly DraftText[]
}

/** Lays texts and work out: sittings in order, then what belongs to the meeting as a whole. */
export function arrangeBoard(all: OnTheBoard): readonly BoardSitting[] {
  const known = new Set(all.sittings.flatMap(({ key }) => key ?? []))
  const sittings = all.sittings.map(({ phase, ...sitting }) => ({
    ...sitting,
    pieces: piecesOf(all, { expects: expected[phase], isHere: (key) => key === sitting.key }),
  }))
  const whole = piecesOf(all, {
    expects: ['record'],
    isHere: (key) => key === undefined || !known.has(key),
  })
  return [...sittings, { pieces: whole }]
}

type Here = {
  readonly expects: readonly Work[]
  readonly isHere: (sitting: string | undefined) => boolean
}

function piecesOf(all: OnTheBoard, here: Here): readonly BoardPiece[] {
  const texts = all.texts.filter(({ sitting }) => here.isHere(sitting))
  const assignments = all.assignments.filter(({ sitting }) => here.isHere(sitting))
  return works.flatMap((work) => {
    const own = assignments.filter((each) => each.work === work)
    const pieces = pair({
      assignments: own,
      texts: texts
        .filter(({ collection }) => isWrittenAs(work, collection))
        .map((text) => toText(text, all.planned.get(text.key))),
      work,
    })
    const shown = pieces.length === 0 && here.expects.includes(work) ? [{ work }] : pieces
    return work === 'photo'
      ? shown.map((each) => withPictures(each, countPictures(all, here)))
      : shown
  })
}

const isWrittenAs = (work: Work, collection: string): boolean => kindOf(collection)?.work === work

type Input = {
  assignments: readonly BoardAssignment[]
  texts: readonly BoardText[]
  work: Work
}

/** Work and its text: by the document that was handed in, else the first text that nobody was given. */
function pair({ assignments, texts, work }: Input): readonly BoardPiece[] {
  const taken = new Set(assignments.flatMap(({ document }) => document ?? []))
  const free = texts.filter(({ key }) => !taken.has(key))
  const assigned = assignments.map((assignment): BoardPiece => {
    const text =
      assignment.document === undefined
        ? free.shift()
        : texts.find(({ key }) => key === assignment.document)
    return { assignment, ...(text && { text }), work }
  })
  return [...assigned, ...free.map((text) => ({ text, work }))]
}

const toText = (text: DraftText, plannedAt: string | undefined): BoardText => ({
  collection: text.collection,
  id: text.id,
  key: text.key,
  state: textState(text, plannedAt),
  title: text.title,
})

const countPictures = ({ pictures }: OnTheBoard, { isHere }: Here): number =>
  [...pictures].reduce(
    (sum, [key, count]) => (isHere(key === '' ? undefined : key) ? sum + count : sum),
    0,
  )

const withPictures = (piece: BoardPiece, pictures: number): BoardPiece =>
  pictures === 0 ? piece : { ...piece, pictures }
