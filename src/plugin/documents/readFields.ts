import type { FlattenedField, PayloadRequest } from 'payload'

import type { Line, ReadField } from '../../domain/review/difference.ts'

import { formsOf, languageOf } from '../../domain/language/index.ts'
import { labelOfKey } from '../../domain/ledger/sittingLabel.ts'
import { linesOfBlocks, readBlocks } from '../../domain/rich-text/index.ts'
import { formatLong } from '../../domain/time/clock.ts'
import { dayOf } from '../../domain/time/days.ts'
import { translate } from '../translations/messages.ts'
import { toObject } from '../values/toObject.ts'
import { dateKindOf } from './dateKindOf.ts'
import { fieldLabel } from './fieldLabel.ts'

/** What `readFields` needs to turn content into labels and lines, with names instead of ids. */
export type FieldReader = {
  /** Title of a related document by its key; its id when it is missing. */
  readonly nameOf: (key: string) => string
  readonly req: PayloadRequest
  /** The newsroom's time zone, IANA. */
  readonly timeZone: string
}

/**
 * Converts the public content of a document to what a signer reads: labels and lines, field by field.
 *
 * @param content - as `publicContent` gives it, or parsed from a signature's canonical JSON
 */
export const readFields = (
  fields: readonly FlattenedField[],
  content: unknown,
  reader: FieldReader,
): ReadField[] => fieldsIn({ content, fields, key: '', label: '', reader })

function fieldsIn({
  content,
  fields,
  key,
  label,
  reader,
}: {
  content: unknown
  fields: readonly FlattenedField[]
  key: string
  label: string
  reader: FieldReader
}): ReadField[] {
  const row = toObject(content)
  return fields.flatMap((field) => {
    const place = {
      key: `${key}${field.name}`,
      label: `${label}${fieldLabel(field, reader.req)}`,
    }
    const value = row[field.name]
    if (field.type === 'group') {
      return fieldsIn({
        content: value,
        fields: field.flattenedFields,
        key: `${place.key}.`,
        label: `${place.label} · `,
        reader,
      })
    }
    const lines = linesOf(field, value, reader)
    return lines.length > 0 ? [{ ...place, lines }] : []
  })
}

function linesOf(field: FlattenedField, value: unknown, reader: FieldReader): Line[] {
  if (field.type === 'array') return rowsOf(field.flattenedFields, value, reader)
  if (field.type === 'richText') return paragraphsOf(value, reader)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values
    .flatMap((each) => wordsOf(field, each, reader).split('\n'))
    .filter((text) => text !== '')
    .map((text) => ({ kind: Array.isArray(value) ? 'item' : 'text', text }))
}

/** Lines of an array: a row of plain fields is one line, a row with lists of its own a heading with lines under it. */
function rowsOf(fields: readonly FlattenedField[], value: unknown, reader: FieldReader): Line[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : []
  return rows.flatMap((row, index): Line[] => {
    const parts = fieldsIn({ content: row, fields, key: '', label: '', reader })
    const isPlain = parts.every(
      ({ lines }) => lines.length === 1 && lines.every(({ kind }) => kind !== 'heading'),
    )
    if (isPlain && !fields.some(({ type }) => type === 'array' || type === 'richText')) {
      const text = parts.map((part) => inRow(part, fields)).join(' · ')
      return text === '' ? [] : [{ kind: 'item', text }]
    }
    return [
      {
        kind: 'heading',
        text: translate(reader.req, { key: 'review.row', vars: { number: String(index + 1) } }),
      },
      ...parts.flatMap((part) => underHeading(part, reader)),
    ]
  })
}

/** Text of a field within a row: numbers and checkboxes with their label, names and words without. */
function inRow({ key, label, lines }: ReadField, fields: readonly FlattenedField[]): string {
  const text = lines[0]?.text ?? ''
  const type = fields.find(({ name }) => name === key)?.type
  return type === 'number' || type === 'checkbox' ? `${label} ${text}` : text
}

function underHeading({ label, lines }: ReadField, { req }: FieldReader): Line[] {
  const { colon } = formsOf(languageOf(req.i18n.language))
  const [only] = lines
  if (lines.length === 1 && only) return [{ kind: 'item', text: label + colon + only.text }]
  return [{ kind: 'item', text: label + colon }, ...lines]
}

/** Lines of rich text. Quotations have a bar, list items their number and an indent for each list around them, since all of that is signed. */
const paragraphsOf = (value: unknown, { nameOf, req }: FieldReader): Line[] =>
  linesOfBlocks(readBlocks(value)).map(({ block, depth, isQuoted, mark }): Line => {
    const bar = isQuoted ? '｜' : ''
    const before = bar + '\u3000'.repeat(Math.max(depth - 1, 0)) + mark
    // Further lines of a block have its indent and its bar.
    const under = `\n${bar}${'\u3000'.repeat(depth)}`
    const words = 'runs' in block ? linked(block.runs).replaceAll('\n', under) : ''
    switch (block.kind) {
      case 'heading':
        return { kind: 'heading', text: words }
      case 'paragraph':
        return { kind: depth > 0 ? 'item' : 'text', text: before + words }
      case 'picture': {
        const name = nameOf(`media:${block.mediaID}`)
        return {
          kind: 'item',
          text: before + translate(req, { key: 'review.picture', vars: { name } }),
        }
      }
      case 'rule':
        return { kind: 'item', text: `${before}———` }
      case 'words':
        return { kind: 'item', text: before + words }
    }
  })

/** Text of runs with the targets of links, which are signed too. */
const linked = (runs: readonly { readonly href?: string; readonly text: string }[]): string =>
  runs.map(({ href, text }) => (href === undefined ? text : `${text}〔${href}〕`)).join('')

function wordsOf(field: FlattenedField, value: unknown, reader: FieldReader): string {
  switch (field.type) {
    case 'checkbox':
      return value === true ? translate(reader.req, { key: 'review.yes' }) : ''
    case 'date':
      return dateWords(field, value, reader)
    case 'json':
      return sectionWords(value)
    case 'radio':
    case 'select':
      return optionWord(field.options, value, reader.req)
    case 'relationship':
    case 'upload':
      return relatedWord(field.relationTo, value, reader)
    default:
      return plainWord(field.name === 'sitting' ? sittingWord(value, reader.req) : value)
  }
}

const relatedWord = (
  collection: string | string[],
  id: unknown,
  { nameOf }: FieldReader,
): string => {
  const isNamed = typeof id === 'string' || typeof id === 'number'
  return isNamed && typeof collection === 'string' ? nameOf(`${collection}:${id}`) : ''
}

/** Section of a speech as its heading is printed; its anchor is an address, which nobody reads. */
const sectionWords = (value: unknown): string => {
  const { heading, numeral } = toObject(value)
  return plainWord(numeral) + plainWord(heading)
}

const sittingWord = (key: unknown, { i18n }: PayloadRequest): unknown =>
  typeof key === 'string' ? labelOfKey(key, languageOf(i18n.language)) : key

const plainWord = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return value === null || value === undefined ? '' : JSON.stringify(value)
}

function dateWords(field: FlattenedField, value: unknown, { req, timeZone }: FieldReader): string {
  if (typeof value !== 'string') return ''
  if (dateKindOf(field) === 'day') return dayOf(value)
  return formatLong({ instant: value, language: req.i18n.language, timeZone })
}

function optionWord(
  options: readonly (string | { readonly label: unknown; readonly value: string })[],
  value: unknown,
  req: PayloadRequest,
): string {
  if (typeof value !== 'string') return ''
  const option = options.find((each) => typeof each === 'object' && each.value === value)
  const label = typeof option === 'object' ? toObject(option.label) : {}
  const word = label[languageOf(req.i18n.language)]
  return typeof word === 'string' ? word : value
}
