import { diffArrays } from 'diff'

import type { MarkedRun } from './markedRuns.ts'

import { likeness, markRuns } from './markedRuns.ts'

/** One line of a document as a signer reads it: a paragraph of the text, a figure, a name in a list. */
export type Line = { readonly kind: 'heading' | 'item' | 'text'; readonly text: string }

/** A field of a document with what it says, line by line, whatever its type. */
export type ReadField = {
  readonly key: string
  readonly label: string
  readonly lines: readonly Line[]
}

/** A line with its changes marked. `moved` lines do not exist: what was moved was removed and added. */
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
 * What changed in a document, field by field and line by line, and inside a changed line character by character.
 *
 * All lines are there, changed or not: without what is marked `removed` they are the text after, without what is
 * marked `added` the text before.
 *
 * @param before - none: nothing was signed yet, and nothing is marked
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

/** Lines that stand in both are found first; what lies between them is matched by likeness. */
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

/** Pairs each new line with the old one it was made from, in order; what has no partner was removed or added. */
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

/** Half of the shorter line's characters stand in the other: it is the same line, rewritten. */
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
