import type { Block } from './block.ts'

import { textOfBlock } from './block.ts'

/** A section of a long text. Anchors are the newsroom's to keep: they outlive edits of the heading. */
export type Section = {
  readonly anchor: string
  readonly heading: string
  readonly level: 1 | 2
  /** As printed, `一、` or `（二）`; empty when the heading has none. */
  readonly numeral: string
}

/** Where a section opens: the block's own anchor, and how much of its text is the heading. */
export type SectionStart = Section & {
  readonly blockAnchor: string
  /** UTF-16 code units of the numeral and the heading, the full stop included. */
  readonly headingLength: number
}

const NUMERAL_LEVEL_1 = /^([一二三四五六七八九十]{1,3}、)/u
const NUMERAL_LEVEL_2 = /^([（(][一二三四五六七八九十]{1,3}[）)])/u
const HEADING_MAX = 120

/**
 * Finds the sections of a text: headings, and paragraphs that open with `一、` or `（一）`. Where the heading runs
 * in with its paragraph, it is the first sentence.
 *
 * @param known - the sections found before, in order. A section keeps its anchor when its heading is the same,
 *   or when it stands between the same neighbours; only a section nobody has seen gets a new one. Anchors are
 *   never given twice, so a link never comes to point at another section.
 */
export function findSections(
  blocks: readonly Block[],
  known: readonly Section[] = [],
): SectionStart[] {
  const found = blocks.flatMap(toCandidate)
  const anchors = keepAnchors(found, known)
  return found.map((section, index) => ({ ...section, anchor: anchors[index] ?? '' }))
}

type Candidate = Omit<SectionStart, 'anchor'>

function toCandidate(block: Block): Candidate[] {
  if (block.kind === 'heading') return [headingCandidate(block)]
  return block.kind === 'paragraph' ? runInCandidate(block) : []
}

function headingCandidate(block: Extract<Block, { kind: 'heading' }>): Candidate {
  const text = textOfBlock(block)
  const { level, numeral } = readNumeral(text) ?? { level: block.level === 3 ? 2 : 1, numeral: '' }
  return {
    blockAnchor: block.anchor,
    heading: text.slice(numeral.length).trim(),
    headingLength: text.length,
    level,
    numeral,
  }
}

/** A numbered paragraph: its first sentence is the heading, unless nobody would call that a heading. */
function runInCandidate(block: Extract<Block, { kind: 'paragraph' }>): Candidate[] {
  const text = textOfBlock(block)
  const found = readNumeral(text)
  if (!found) return []
  const rest = text.slice(found.numeral.length)
  const sentence = /^[^。！？]*/u.exec(rest)?.[0] ?? ''
  if (sentence.length > HEADING_MAX) return []
  // The full stop belongs to the heading as it is set, not as it is listed.
  const headingLength = Math.min(text.length, found.numeral.length + sentence.length + 1)
  return [{ ...found, blockAnchor: block.anchor, heading: sentence.trim(), headingLength }]
}

function readNumeral(text: string): undefined | { level: 1 | 2; numeral: string } {
  const first = NUMERAL_LEVEL_1.exec(text)?.[1]
  if (first !== undefined) return { level: 1, numeral: first }
  const second = NUMERAL_LEVEL_2.exec(text)?.[1]
  return second === undefined ? undefined : { level: 2, numeral: second }
}

/** One anchor for each found section, in order. */
function keepAnchors(found: readonly Candidate[], known: readonly Section[]): string[] {
  const anchors: (string | undefined)[] = found.map(
    ({ heading, level }) =>
      known.find((section) => section.heading === heading && section.level === level)?.anchor,
  )
  const taken = new Set<string>()
  // The same heading twice: the first keeps the anchor.
  anchors.forEach((anchor, index) => {
    if (anchor === undefined) return
    if (taken.has(anchor)) anchors[index] = undefined
    else taken.add(anchor)
  })
  keepBetweenNeighbours({ anchors, known, taken })
  let next =
    1 + Math.max(0, ...known.map(({ anchor }) => Number(/^s(\d+)$/u.exec(anchor)?.[1] ?? 0)))
  return anchors.map((anchor) => anchor ?? `s${next++}`)
}

type Input = {
  anchors: (string | undefined)[]
  known: readonly Section[]
  taken: Set<string>
}

/** A reworded heading is the one known section between the same two neighbours. */
function keepBetweenNeighbours({ anchors, known, taken }: Input) {
  const positionOf = (anchor: string | undefined, edge: number) =>
    anchor === undefined ? edge : known.findIndex((section) => section.anchor === anchor)
  for (let start = 0; start < anchors.length; start++) {
    if (anchors[start] !== undefined) continue
    let end = start
    while (end < anchors.length && anchors[end] === undefined) end++
    const before = positionOf(anchors[start - 1], -1)
    const after = positionOf(anchors[end], known.length)
    const gap = known
      .slice(before + 1, Math.max(before + 1, after))
      .filter(({ anchor }) => !taken.has(anchor))
    if (gap.length === end - start) {
      gap.forEach(({ anchor }, offset) => {
        anchors[start + offset] = anchor
        taken.add(anchor)
      })
    }
    start = end
  }
}
