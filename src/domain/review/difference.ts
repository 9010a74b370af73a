import { diffArrays } from 'diff'

import type { MarkedRun } from './markedRuns.ts'

import { likeness, markRuns } from './markedRuns.ts'

/** Line of a document as a signer reads it: a paragraph, a figure, a name in a list. */
export type Line = { readonly kind: 'heading' | 'item' | 'text'; readonly text: string }

/** Field of a document as lines, whatever its type. */
export type ReadField = {
  readonly key: string
  readonly label: string
  readonly lines: readonly Line[]
}

/** Line with its changes marked. There is no `moved`: a moved line is removed and added. */
export type MarkedLine = {
  readonly kind: Line['kind']
  readonly runs: readonly MarkedRun[]
  readonly state: 'added' | 'changed' | 'removed' | 'same'
}

export type MarkedField = {
  readonly isChanged: boolean
  readonly key: string
  readonly label: string
  readonly lines: readonly MarkedLine[]
}

/**
 * Marks what changed in a document, by field and line, and inside a changed line by character.
 *
 * All lines are there, changed or not: without the `removed` ones they are the text after, without the `added` ones the
 * text before.
 *
 * @param before - absent: nothing was signed yet, and nothing is marked
 */
export function markDifference(
  before: readonly ReadField[] | undefined,
  after: readonly ReadField[],
): MarkedField[] {
  if (before === undefined) return after.map((field) => toMarked(field, field.lines.map(same)))
  const old = new Map(before.map((field) => [field.key, field]))
  const gone = before.filter(({ key }) => !after.some((field) => field.key === key))
  return [
    ...after.map((field) =>
      toMarked(field, markLines(old.get(field.key)?.lines ?? [], field.lines)),
    ),
    ...gone.map((field) => toMarked(field, markLines(field.lines, []))),
  ]
}

const toMarked = ({ key, label }: ReadField, lines: readonly MarkedLine[]): MarkedField => ({
  isChanged: lines.some(({ state }) => state !== 'same'),
  key,
  label,
  lines,
})

/** Marks lines: common lines are found first; those between are matched by likeness. */
function markLines(before: readonly Line[], after: readonly Line[]): MarkedLine[] {
  const marked: MarkedLine[] = []
  let removed: Line[] = []
  let added: Line[] = []
  const settle = () => {
    marked.push(...markReplaced(removed, added))
    removed = []
    added = []
  }
  const changes = diffArrays([...before], [...after], {
    comparator: (one, other) => one.kind === other.kind && one.text === other.text,
  })
  for (const change of changes) {
    if (change.removed) removed.push(...change.value)
    else if (change.added) added.push(...change.value)
    else {
      settle()
      marked.push(...change.value.map(same))
    }
  }
  settle()
  return marked
}

/** Pairs each new line with the old one it was made from, in order; a line without a partner was removed or added. */
function markReplaced(removed: readonly Line[], added: readonly Line[]): MarkedLine[] {
  const marked: MarkedLine[] = []
  let from = 0
  for (const line of added) {
    const partner = removed.findIndex(
      (old, index) =>
        index >= from && old.kind === line.kind && likeness(old.text, line.text) >= alike,
    )
    if (partner < 0) {
      marked.push(whole(line, 'added'))
      continue
    }
    marked.push(...removed.slice(from, partner).map((old) => whole(old, 'removed')))
    const runs = markRuns(removed[partner]?.text ?? '', line.text)
    marked.push({ kind: line.kind, runs, state: 'changed' })
    from = partner + 1
  }
  return [...marked, ...removed.slice(from).map((old) => whole(old, 'removed'))]
}

/** Likeness from which two lines count as one rewritten line: half of the shorter one's characters. */
const alike = 0.5

const same = (line: Line): MarkedLine => ({
  kind: line.kind,
  runs: [{ mark: 'same', text: line.text }],
  state: 'same',
})

const whole = ({ kind, text }: Line, state: 'added' | 'removed'): MarkedLine => ({
  kind,
  runs: [{ mark: state, text }],
  state,
})
