import type { FlattenedField } from 'payload'

import { toObject } from '../values/toObject.ts'

type Row = Record<string, unknown>

/** Field of a document with its value. */
export type Place = {
  /** Path to the value: fields, including its own, and row numbers from 1. */
  readonly at: readonly (FlattenedField | number)[]
  readonly field: FlattenedField
  /** Document, group or row that holds the value. */
  readonly row: Row
  readonly value: unknown
}

/**
 * Walks every field of a document, outermost first: into groups, named tabs, lists and blocks.
 *
 * @param skip - fields to leave out, with everything inside them
 */
export function* walkFields(
  fields: readonly FlattenedField[],
  document: unknown,
  {
    at = [],
    skip,
  }: Partial<Pick<Place, 'at'>> & { skip: (field: FlattenedField, row: Row) => boolean },
): Generator<Place> {
  const row = toObject(document)
  for (const field of fields) {
    if (skip(field, row)) continue
    const value = row[field.name]
    const here = [...at, field]
    yield { at: here, field, row, value }
    if (isGroup(field)) yield* walkFields(field.flattenedFields, value, { at: here, skip })
    else if (isList(field))
      for (const [index, item] of listOf(value).entries())
        yield* walkFields(fieldsOfRow(field, item), item, { at: [...here, index + 1], skip })
  }
}

/** Copies a document with `change` applied to the value of every field without fields of its own; absent values stay absent. */
export function mapFields(
  fields: readonly FlattenedField[],
  document: unknown,
  change: (value: unknown, field: FlattenedField) => unknown,
): Row {
  const row = toObject(document)
  const inside = (within: readonly FlattenedField[], value: unknown) =>
    isRow(value) ? mapFields(within, value, change) : value
  const changed = (field: FlattenedField, value: unknown): unknown => {
    if (isGroup(field)) return inside(field.flattenedFields, value)
    if (!isList(field)) return change(value, field)
    return Array.isArray(value)
      ? value.map((item) => inside(fieldsOfRow(field, item), item))
      : value
  }
  const present = fields.filter(({ name }) => name in row)
  return {
    ...row,
    ...Object.fromEntries(present.map((field) => [field.name, changed(field, row[field.name])])),
  }
}

type Group = Extract<FlattenedField, { type: 'group' | 'tab' }>
type List = Extract<FlattenedField, { type: 'array' | 'blocks' }>

const isGroup = (field: FlattenedField): field is Group =>
  field.type === 'group' || field.type === 'tab'

const isList = (field: FlattenedField): field is List =>
  field.type === 'array' || field.type === 'blocks'

/** Fields of a row: those of its block, in a list of blocks. */
function fieldsOfRow(field: List, item: unknown): readonly FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  const { blockType } = toObject(item)
  return field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? []
}

/** Items of a list; none for any other value. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const isRow = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists the nodes of rich text in document order, without recursion, so that deep nesting does not exhaust the stack. */
export function nodesOf(text: unknown): Row[] {
  const waiting: unknown[] = [toObject(text).root]
  const nodes: Row[] = []
  while (waiting.length > 0) {
    const node = toObject(waiting.pop())
    nodes.push(node)
    waiting.push(...listOf(node.children))
  }
  return nodes.toReversed()
}
