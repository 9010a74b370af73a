import type { MeetingSnapshot, PersonSnapshot, Snapshot } from '../ledger/snapshot.ts'

import { paragraphsOf } from './snapshotText.ts'

/** Value that a document no longer has, as other texts may repeat it. */
export type OldValue =
  | { readonly kind: 'figure' | 'office'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }

/**
 * Finds what a document no longer says: changed paragraphs of its text, figures of a meeting, offices of a person.
 *
 * @param after - undefined when the whole document goes
 */
export function oldValues(before: Snapshot, after: Snapshot | undefined): OldValue[] {
  const said = after === undefined ? [] : paragraphsOf(after)
  const words = paragraphsOf(before)
    .filter((paragraph) => !said.includes(paragraph))
    .map((text): OldValue => ({ kind: 'words', text }))
  return [
    ...words,
    ...missing(figuresOf(before), figuresOf(after)).map((text): OldValue => ({
      kind: 'figure',
      text,
    })),
    ...missing(officesOf(before), officesOf(after)).map((text): OldValue => ({
      kind: 'office',
      text,
    })),
  ]
}

const missing = (before: readonly string[], after: readonly string[]): string[] =>
  [...new Set(before)].filter((value) => !after.includes(value))

const figuresOf = (snapshot: Snapshot | undefined): string[] =>
  snapshot?.kind === 'meeting' ? meetingFigures(snapshot) : []

/** Figures of a meeting that a report would repeat: attendance and votes. */
const meetingFigures = ({ commitments, sittings }: MeetingSnapshot): string[] =>
  [
    ...sittings.flatMap(({ adopted, attendance }) => [
      attendance?.due,
      attendance?.present,
      attendance?.leave,
      attendance?.absent,
      attendance?.observers,
      ...adopted.flatMap((item) => [item.for, item.against, item.abstained]),
    ]),
    ...commitments.map(({ votes }) => votes),
  ].flatMap((figure) => (figure === undefined ? [] : [String(figure)]))

const officesOf = (snapshot: Snapshot | undefined): string[] =>
  snapshot?.kind === 'person' ? personOffices(snapshot) : []

const personOffices = ({ offices }: PersonSnapshot): string[] => offices.map(({ title }) => title)
