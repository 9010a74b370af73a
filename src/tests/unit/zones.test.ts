import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import type { ManuscriptReading } from '../../domain/manuscripts/index.ts'

import { parseMarkdown, readManuscript, zonesOf } from '../../domain/manuscripts/index.ts'
import { hostileTexts } from '../fixtures/hostileTexts.ts'
import { makeManuscript } from '../generator/makeManuscript.ts'

const folder = path.resolve(import.meta.dirname, '../fixtures/manuscripts')
const fixtures = readdirSync(folder)
  .filter((name) => /\.(?:md|txt)$/u.test(name))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
const generated = Array.from({ length: 100 }, (_, number) => makeManuscript(number, 5).text)
const hostile = hostileTexts.filter((_, at) => at % 12 === 0).map(({ make }) => make(600))

/** What the zones hold, one after the other, and the received characters. */
const tiled = (reading: ManuscriptReading) => ({
  gaps: zonesOf(reading).filter(
    (zone, at, zones) =>
      zone.start !== (zones[at - 1]?.received === zone.received ? zones[at - 1]?.end : 0),
  ),
  received: reading.received.map(({ text }) => text).join('\n'),
  text: reading.received
    .map(({ text }, received) =>
      zonesOf(reading)
        .filter((zone) => zone.received === received)
        .map(({ end, start }) => text.slice(start, end))
        .join(''),
    )
    .join('\n'),
})

describe('zones', () => {
  it.each([
    { name: 'fixtures', texts: fixtures },
    { name: 'generated manuscripts', texts: generated },
    { name: 'hostile texts', texts: hostile },
  ])('are a partition of the received characters of $name', ({ texts }) => {
    for (const text of texts) {
      const {
        gaps,
        received,
        text: covered,
      } = tiled(readManuscript({ paragraphs: parseMarkdown(text) }))
      expect(covered).toBe(received)
      expect(gaps).toEqual([])
    }
  })

  it('leave less than one line in a hundred of generated manuscripts as residue', () => {
    const readings = generated.map((text) => readManuscript({ paragraphs: parseMarkdown(text) }))
    const residue = readings.flatMap((reading) =>
      zonesOf(reading).filter(({ kind }) => kind === 'residue'),
    )
    const lines = readings.reduce((sum, { received }) => sum + received.length, 0)
    expect(residue.length).toBeLessThan(lines / 100)
  })
})
