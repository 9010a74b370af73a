import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { parseMarkdown, readManuscript, toTruth } from '../../domain/manuscripts/index.ts'

const folder = path.resolve(import.meta.dirname, '../fixtures/manuscripts')
const manuscripts = readdirSync(folder).filter((name) => /\.(?:md|txt)$/u.test(name))

describe('readManuscript', () => {
  it.each(manuscripts)('still gives the same documents for %s', (name) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    const expected: unknown = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'))
    const truth = toTruth(readManuscript({ paragraphs: parseMarkdown(text) }))
    expect(JSON.parse(JSON.stringify(truth))).toEqual(expected)
  })
})
