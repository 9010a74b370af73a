import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { parseMarkdown, readManuscript, toTruth } from '../../domain/manuscripts/index.ts'
import { toNormalForm } from '../../domain/text/toNormalForm.ts'

/** Where the measured manuscripts are: not part of this repository, see CONTRIBUTING. */
export const corpusFolder = path.resolve(process.env['NEWSROOM_CORPUS'] ?? '../shared')
export const hasCorpus = existsSync(path.join(corpusFolder, 'corpus', 'truth.json'))

type Values = Readonly<Record<string, unknown>>
export type Outcome = {
  readonly expected: readonly string[]
  readonly field: string
  readonly file: string
  readonly found: readonly string[]
}

/** Fields that describe the record or are for information, not for the reader to find. */
const NOT_SCORED = ['file', 'form', 'notes', 'pairWith', 'provenance']

/** What was found and what was expected, field by field, as sets of strings in normal form. */
export const measureCorpus = (): readonly Outcome[] =>
  readRecords().flatMap((expected) => {
    const file = String(expected['file'])
    const found: Values = toTruth(readManuscript({ paragraphs: parseMarkdown(readText(file)) }))
    return Object.keys(expected)
      .filter((field) => !NOT_SCORED.includes(field))
      .map((field) => ({
        expected: toSet(field, expected[field]),
        field,
        file,
        found: toSet(field, found[field]),
      }))
  })

const readText = (file: string): string =>
  readFileSync(path.join(corpusFolder, file.startsWith('seed/') ? '' : 'corpus', file), 'utf8')

const readRecords = (): readonly Values[] => {
  const parsed: unknown = JSON.parse(
    readFileSync(path.join(corpusFolder, 'corpus', 'truth.json'), 'utf8'),
  )
  const records: unknown =
    typeof parsed === 'object' && parsed !== null && 'records' in parsed ? parsed.records : []
  return Array.isArray(records) ? (records as Values[]) : []
}

const toSet = (field: string, value: unknown): readonly string[] => {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.map((item) => flatten(field, item as unknown))
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([key, item]) => item !== null && key !== 'resolved')
      .map(([key, item]) => `${key}=${flatten(field, item as unknown)}`)
      .toSorted()
  return [flatten(field, value)]
}

/** Seams are told by their nearest characters, since the record and the reading keep different lengths. */
const flatten = (field: string, value: unknown): string => {
  if (field === 'paragraphBreaks' && typeof value === 'object' && value !== null) {
    const { after, before } = value as { readonly after: string; readonly before: string }
    return `${toNormalForm(before).slice(-4)}|${toNormalForm(after).slice(0, 3)}`
  }
  if (field === 'enumerations' && typeof value === 'object' && value !== null) {
    const { announced, count, items } = value as Readonly<Record<string, unknown>>
    return toNormalForm(`${String(announced)} ${String(count)}/${String(items)}`)
  }
  return toNormalForm(typeof value === 'string' ? value : JSON.stringify(value))
}
