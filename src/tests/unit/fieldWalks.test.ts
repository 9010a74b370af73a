import type { FlattenedField, RelationshipField, UploadField } from 'payload'

import { createHash } from 'node:crypto'
import { flattenAllFields } from 'payload'
import { describe, expect, it } from 'vitest'

import { changedFields, keepRelations, relationsOf } from '../../plugin/documents/walkDocument.ts'
import { contentOf } from '../../plugin/edit-conflicts/contentOf.ts'
import { referencesIn } from '../../plugin/http/referencesIn.ts'
import { contentHashOf } from '../../plugin/ledger/recordEvent.ts'
import { flattenLines } from '../../plugin/validation/flattenLines.ts'

type Row = Record<string, unknown>

const bookkeeping = { _status: 'draft', createdAt: '2026-01-01', id: '7', updatedAt: '2026-01-02' }

/** A document with a value in every field, lists with two rows; every other relation is loaded. */
const fill = (fields: readonly FlattenedField[], salt: string): Row => ({
  ...bookkeeping,
  ...Object.fromEntries(fields.map((field) => [field.name, valueFor(field, salt + field.name)])),
})

const instants = ['2026-03-01T08:00:00+08:00', '2026-03-01T00:00:00.000Z']

/** Every other relation is a document that was loaded, every other date in another zone. */
function valueFor(field: FlattenedField, salt: string): unknown {
  const related = salt.length % 2 === 0 ? salt : { id: salt, title: '闭幕' }
  if (field.type === 'array')
    return [1, 2].map((number) => fill(field.flattenedFields, `${salt}${number}`))
  if (field.type === 'group') return fill(field.flattenedFields, salt)
  if (field.type === 'date') return instants[salt.length % 2]
  if (field.type === 'richText') return textWith(related, salt)
  if (field.type === 'relationship' || field.type === 'upload') return relation(field, related)
  return field.type === 'text' && field.hasMany ? [salt, `${salt}\n二`] : `${salt}\n行`
}

function relation(
  { hasMany, relationTo }: RelationshipField | UploadField,
  related: unknown,
): unknown {
  const named = Array.isArray(relationTo) ? { relationTo: relationTo[0], value: related } : related
  return hasMany ? [named, named] : named
}

const textWith = (picture: unknown, text: string) => ({
  root: {
    children: [
      { children: [{ text, type: 'text' }], type: 'paragraph' },
      { relationTo: 'media', type: 'upload', value: picture },
    ],
    type: 'root',
  },
})

const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value, (_, part: unknown) => (part === undefined ? '∅' : part)))
    .digest('hex')
    .slice(0, 16)

/** All that a walk of the fields says of a document. Hashes of what is released and signed depend on it. */
function walksOf(fields: readonly FlattenedField[]): string[] {
  const [one, other] = [fill(fields, 'a'), fill(fields, 'bb')]
  const half = Object.fromEntries(Object.entries(one).filter((_, place) => place % 2 === 0))
  const references = (document: Row) =>
    referencesIn(fields, document).map(({ at, ...rest }) => ({
      ...rest,
      at: at.map((part) => (typeof part === 'number' ? part : part.name)),
    }))
  return [one, half].map((document) =>
    hashOf([
      contentHashOf(fields, document),
      [...contentOf(fields, document)],
      relationsOf(fields, document),
      keepRelations(fields, document, ({ id }) => id.length % 3 === 0),
      changedFields({ after: document, before: other, fields }),
      references(document),
      flattenLines(document, fields),
    ]),
  )
}

/** A field of every kind, with one that is internal, one that is virtual, and Payload's own. */
const fields = flattenAllFields({
  fields: [
    { name: 'title', type: 'text' },
    { name: 'keywords', type: 'text', hasMany: true },
    { name: 'note', type: 'textarea', custom: { internal: true } },
    { name: 'byline', type: 'text', virtual: true },
    { name: '_status', type: 'text' },
    { name: 'createdBy', type: 'text' },
    { name: 'url', type: 'text' },
    { name: 'date', type: 'date' },
    { name: 'moment', type: 'date' },
    { name: 'body', type: 'richText' },
    { name: 'cover', type: 'upload', relationTo: 'media' },
    { name: 'people', type: 'relationship', hasMany: true, relationTo: 'people' },
    { name: 'about', type: 'relationship', relationTo: ['reports', 'speeches'] },
    { type: 'row', fields: [{ name: 'place', type: 'text' }] },
    {
      name: 'seo',
      type: 'group',
      fields: [
        { name: 'line', type: 'text' },
        { name: 'picture', type: 'upload', relationTo: 'media' },
      ],
    },
    {
      name: 'sittings',
      type: 'array',
      fields: [
        { name: 'venue', type: 'text' },
        { name: 'startsAt', type: 'date' },
        { name: 'chairs', type: 'relationship', hasMany: true, relationTo: 'people' },
        {
          name: 'items',
          type: 'array',
          fields: [{ name: 'report', type: 'relationship', relationTo: 'reports' }],
        },
      ],
    },
  ],
})

describe('the walks of a document', () => {
  it('say what they said of the documents that are hashed and signed already', () => {
    expect(walksOf(fields)).toMatchInlineSnapshot(`
      [
        "928e26a5c69c9a91",
        "d4e8d075bfd55311",
      ]
    `)
  })
})
