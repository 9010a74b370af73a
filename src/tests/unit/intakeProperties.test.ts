import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { TruthRecord } from '../../bench/intake/scoreReading.ts'
import type { PropertyName } from '../generator/least.ts'
import type { MadeManuscript } from '../generator/makeManuscript.ts'

import { chanceOf } from '../../bench/archive/random.ts'
import { fieldsIn } from '../../bench/intake/scoreReading.ts'
import { understand } from '../../bench/intake/understand.ts'
import * as disturb from '../generator/disturb.ts'
import { leastOfProperties } from '../generator/least.ts'
import { makeManuscript } from '../generator/makeManuscript.ts'

/** Parts of a reading that print what was received, or its breaks: another form changes them. */
const asReceived = new Set(['bylineRaw', 'paragraphBreaks'])

type Sample = { readonly made: MadeManuscript; readonly number: number; readonly text: string }

/** One document in a .txt, whose lines are its paragraphs. */
function sampleOf(number: number): Sample {
  for (let at = number; ; at += 1) {
    const made = makeManuscript(at, 3)
    if (made.layout === 'html' || made.layout === 'page' || made.layout === 'halfWidth') continue
    return { made, number, text: made.text.replaceAll(/\n+/gu, '\n') }
  }
}

const readAll = async (
  content: Buffer | string,
  fileName = 'a.txt',
): Promise<readonly TruthRecord[]> => (await understand(Buffer.from(content), fileName)).documents

const read = async (content: Buffer | string, fileName?: string): Promise<TruthRecord> =>
  (await readAll(content, fileName))[0] ?? {}

/** What a reading says, without the order of its lists. */
function said(reading: TruthRecord): Readonly<Record<string, readonly string[]>> {
  const fields = [...fieldsIn(reading)].filter(
    ([field, values]) => values.length > 0 && !asReceived.has(field),
  )
  return Object.fromEntries(fields.map(([field, values]) => [field, values.toSorted()]))
}

const print = (reading: TruthRecord): string =>
  JSON.stringify(Object.entries(said(reading)).toSorted(([one], [other]) => (one < other ? -1 : 1)))

const isSame = (one: TruthRecord, other: TruthRecord): boolean => print(one) === print(other)

/** Nothing is read that was not read before. */
const isPartOf = (part: TruthRecord, whole: TruthRecord): boolean => {
  const known = said(whole)
  return Object.entries(said(part)).every(([field, values]) =>
    values.every((value) => known[field]?.includes(value) ?? false),
  )
}

const unchanged =
  (by: disturb.Disturbance, ignored: readonly string[] = []) =>
  async ({ number, text }: Sample): Promise<boolean> => {
    const [before, after] = [await read(text), await read(by(text, chanceOf(number)))]
    const without = (reading: TruthRecord) =>
      Object.fromEntries(Object.entries(reading).filter(([field]) => !ignored.includes(field)))
    return isSame(without(before), without(after))
  }

const renamed =
  (by: (sample: Sample) => (text: string) => string) =>
  async (sample: Sample): Promise<boolean> => {
    const rename = by(sample)
    const before = JSON.parse(rename(JSON.stringify(await read(sample.text)))) as TruthRecord
    return isSame(before, await read(rename(sample.text)))
  }

/** §4 c of the measure: whatever the text states, these hold of its reading. */
const properties: Readonly<Record<PropertyName, (sample: Sample) => Promise<boolean>>> = {
  'unchanged as .docx': async ({ text }) =>
    isSame(await read(text), await read(await disturb.toDocx(text), 'a.docx')),
  'unchanged as .html': async ({ text }) =>
    isSame(await read(text), await read(disturb.toHtml(text), 'a.html')),
  'unchanged as .md': async ({ text }) => isSame(await read(text), await read(text, 'a.md')),
  'unchanged by a break after a comma': unchanged(disturb.brokenAtComma),
  'unchanged by a byte-order mark and CRLF': unchanged(disturb.withMarkAndReturns),
  'unchanged by a guest': unchanged(disturb.withGuest, ['people']),
  'unchanged by a page number': unchanged(disturb.withPageNumber),
  'unchanged by a quoted number': unchanged(disturb.withQuotedNumber),
  'unchanged by a share line': unchanged(disturb.withShareLine),
  'unchanged by an election to come': unchanged(disturb.withElectionToCome),
  'unchanged by another session': unchanged(disturb.withOtherSession),
  'unchanged by blanks': unchanged(disturb.withBlanks),
  'unchanged by full-width digits': unchanged(disturb.toFullWidthDigits),
  'unchanged by half-width punctuation': unchanged(disturb.toHalfWidth),
  'unchanged by the order of credits': unchanged(disturb.withCreditsTurned),
  'unchanged by zero-width characters': unchanged(disturb.withZeroWidths),
  'unchanged in traditional characters': async ({ text }) => {
    const traditional = disturb.toTraditional(text)
    const after = JSON.parse(
      disturb.toSimplified(JSON.stringify(await read(traditional))),
    ) as TruthRecord
    return isSame(await read(disturb.toSimplified(traditional)), after)
  },
  'renamed with its people': renamed(({ made }) => disturb.renamePeople(made)),
  'renamed with its places': renamed(({ text }) => disturb.renamePlaces(text)),
  'a line removed takes only its facts along': async ({ number, text }) =>
    isPartOf(await read(disturb.withoutOneLine(text, chanceOf(number))), await read(text)),
  'two texts one after the other are both readings': async ({ number, text }) => {
    const other = sampleOf(number + 50).text
    const both = await readAll(text + other)
    const apart = [await read(text), await read(other)]
    return both.length === 2 && apart.every((each, at) => isSame(each, both[at] ?? {}))
  },
}

const samples = 25
const least: Readonly<Record<PropertyName, number>> = leastOfProperties

describe('properties of a reading', () => {
  const names = Object.keys(properties) as readonly PropertyName[]
  const held = names.filter((name) => least[name] === 1)
  const missed = names.filter((name) => least[name] < 1)

  it.each(held)('%s', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(10_000), async (number) => properties[name](sampleOf(number))),
      { numRuns: samples, seed: 13 },
    )
  })

  it.each(missed)('%s, no less often than it did', async (name) => {
    let count = 0
    for (let at = 0; at < samples; at += 1)
      if (await properties[name](sampleOf(at * 23 + at))) count += 1
    expect(count / samples).toBeGreaterThanOrEqual(least[name])
  })
})
