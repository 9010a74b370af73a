import { diffArrays } from 'diff'

/** Run of text that stands in both versions, or in one only. */
export type MarkedRun = { readonly mark: 'added' | 'removed' | 'same'; readonly text: string }

/** Splits text into what a reader sees as one character: never half of a rare one. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** A word in Latin letters or a whole number is one unit of change: 252 instead of 251 is another figure. */
const unit = /\p{Script=Latin}+|\d+(?:[.,]\d+)*/gu

function unitsOf(text: string): string[] {
  const units: string[] = []
  let from = 0
  for (const found of text.matchAll(unit)) {
    units.push(...charactersOf(text.slice(from, found.index)), found[0])
    from = found.index + found[0].length
  }
  units.push(...charactersOf(text.slice(from)))
  return units
}

const charactersOf = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment)

/** A text rewritten in more places than this is shown as replaced: marks would be noise, and take too long. */
const mostEdits = 1000

/**
 * The changes inside one line. Without the runs marked `removed` it is `after`, without those marked `added` `before`.
 */
export function markRuns(before: string, after: string): MarkedRun[] {
  if (before === after) return [{ mark: 'same', text: after }]
  const [old, now] = [unitsOf(before), unitsOf(after)]
  const start = commonStart(old, now)
  const end = commonStart(old.slice(start).toReversed(), now.slice(start).toReversed())
  const [removed, added] = [old, now].map((units) => units.slice(start, units.length - end))
  const changes = diffArrays(removed ?? [], added ?? [], { maxEditLength: mostEdits })
  return joinScraps([
    toRun('same', now.slice(0, start)),
    ...(changes?.map((change) =>
      toRun(change.added ? 'added' : change.removed ? 'removed' : 'same', change.value),
    ) ?? [toRun('removed', removed), toRun('added', added)]),
    toRun('same', now.slice(now.length - end)),
  ])
}

const toRun = (mark: MarkedRun['mark'], units: readonly string[] = []): MarkedRun => ({
  mark,
  text: units.join(''),
})

/** Number of units that both share at the start. */
function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((unitOfOne, index) => unitOfOne !== other[index])
  return differs < 0 ? Math.min(one.length, other.length) : differs
}

/** Share of the shorter text that stands in the other, from 0 to 1, in any order of characters. */
export function likeness(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short === '') return long === '' ? 1 : 0
  const left = new Map<string, number>()
  for (const character of long) left.set(character, (left.get(character) ?? 0) + 1)
  let found = 0
  let length = 0
  for (const character of short) {
    const count = left.get(character) ?? 0
    length += 1
    if (count === 0) continue
    found += 1
    left.set(character, count - 1)
  }
  return found / length
}

/** Joins changes around a single unchanged character: three marks in a row read worse than one. */
function joinScraps(runs: readonly MarkedRun[]): MarkedRun[] {
  const joined: MarkedRun[] = []
  const filled = runs.filter(({ text }) => text !== '')
  filled.forEach((run, index) => {
    const isScrap =
      run.mark === 'same' && run.text.length === 1 && index > 0 && index < filled.length - 1
    joined.push(
      ...(isScrap
        ? [
            { mark: 'removed' as const, text: run.text },
            { mark: 'added' as const, text: run.text },
          ]
        : [run]),
    )
  })
  return merge(joined)
}

/** Merges runs between two unchanged ones: first everything removed, then everything added. */
function merge(runs: readonly MarkedRun[]): MarkedRun[] {
  const merged: MarkedRun[] = []
  let removed = ''
  let added = ''
  const settle = () => {
    if (removed !== '') merged.push({ mark: 'removed', text: removed })
    if (added !== '') merged.push({ mark: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const { mark, text } of runs) {
    if (mark === 'removed') removed += text
    else if (mark === 'added') added += text
    else {
      settle()
      merged.push({ mark, text })
    }
  }
  settle()
  return merged
}
