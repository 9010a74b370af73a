import process from 'node:process'
import { describe, expect, it } from 'vitest'

import {
  applyPunctuation,
  composeBody,
  parseMarkdown,
  punctuationChanges,
  readManuscript,
} from '../../domain/manuscripts/index.ts'
import { hostileTexts } from '../fixtures/hostileTexts.ts'

/** Twice the text takes at most this many times as long: between two, and the four of what looks back at all before it. */
const MOST = 3
const LONGEST = 300_000
const FIRST = 1_172
/** From here on a reading is long against what the clock tells apart, and what else the machine does. */
const TELLING_MS = 25
const REPEATS = 8

/** Processor time of one reading as a whole, from text to printed body. */
function costMs(text: string): number {
  const before = process.cpuUsage()
  const reading = readManuscript({ paragraphs: parseMarkdown(text) })
  const printed = applyPunctuation(reading.paragraphs, punctuationChanges(reading))
  for (const document of [reading.report, reading.speech])
    composeBody(document?.body ?? [], printed)
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1000
}

/** What one doubling takes of a text four times as long, on average; 0 where that is soon seen to be little. */
function growthFrom(make: (size: number) => string, size: number): number {
  const [small, large] = [make(size), make(size * 4)]
  const least = { large: Infinity, small: Infinity }
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    least.small = Math.min(least.small, costMs(small))
    least.large = Math.min(least.large, costMs(large))
    // What takes no time worth telling does not grow either.
    if (least.large < TELLING_MS || least.large <= MOST ** 2 * least.small) return 0
  }
  return Math.sqrt(least.large / least.small)
}

/**
 * Doubles the text until reading it takes long enough to be judged, or it is nearly as long as a manuscript may be, and
 * then twice more. The cheapest of several readings counts: a busy machine makes single ones dear, and so does the
 * collector of garbage. What grows too fast goes on doing so: a paragraph that just fills what is read at a stretch
 * costs more than one that is longer, so a dear step is asked about again at twice the size.
 */
function growthOf(make: (size: number) => string): number {
  let size = FIRST
  while (size * 8 <= LONGEST && costMs(make(size)) < TELLING_MS) size *= 2
  let growth = growthFrom(make, size)
  while (growth > MOST && size * 8 <= LONGEST) {
    size *= 2
    growth = growthFrom(make, size)
  }
  return growth
}

describe('twice the text takes about twice as long to read', () => {
  it.each(hostileTexts)('$name', ({ make }) => {
    expect(growthOf(make)).toBeLessThanOrEqual(MOST)
  })
})
