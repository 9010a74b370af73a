import type { Field, FlattenedField } from 'payload'

import { flattenAllFields } from 'payload'
import { describe, expect, it } from 'vitest'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'

import { Meetings } from '../../../collections/Meetings.ts'
import { Reports } from '../../../collections/Reports.ts'
import { Speeches } from '../../../collections/Speeches.ts'
import { inReadingOrder } from '../../domain/review/readingOrder.ts'
import { publicContent } from '../../plugin/documents/walkDocument.ts'
import { contentHashOf } from '../../plugin/ledger/recordEvent.ts'

const day = '2026-03-02T12:00:00.000Z'

const paragraph = (text: string) => ({
  root: { children: [{ children: [{ text, type: 'text' }], type: 'paragraph' }], type: 'root' },
})

/** A value in every field that is typed: its own name, wherever it may be one. */
const fill = (fields: readonly FlattenedField[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, valueFor(field)]))

function valueFor(field: FlattenedField): unknown {
  if (field.type === 'array') return [fill(field.flattenedFields)]
  if (field.type === 'group') return fill(field.flattenedFields)
  if (field.type === 'date') return day
  if (field.type === 'number') return 18
  if (field.type === 'richText') return paragraph(field.name)
  return 'hasMany' in field && field.hasMany === true ? [field.name] : field.name
}

type Collection = { readonly fields: Field[]; readonly slug: string }

/** What is signed of a document with every field filled, and in which order its signer reads the fields. */
function readAs(slug: PublicCollection, { fields: form }: Collection) {
  const fields = inReadingOrder(slug, flattenAllFields({ fields: form }))
  const document = fill(fields)
  return {
    contentHash: contentHashOf(fields, document).slice(0, 16),
    order: Object.keys(publicContent(fields, document)).join(' '),
  }
}

describe('what is signed of a text, and how it is read, whatever the order of its form', () => {
  it('a report', () => {
    expect(readAs('reports', Reports)).toMatchInlineSnapshot(`
      {
        "contentHash": "6cd871a3e6f6b19c",
        "order": "kicker headline subheads dateline place lead body bylines correspondents photographers responsibleEditor proofreader source meeting sitting speeches people images print section genre date keywords slug",
      }
    `)
  })

  it('a speech', () => {
    expect(readAs('speeches', Speeches)).toMatchInlineSnapshot(`
      {
        "contentHash": "254f378a42e96028",
        "order": "title occasion speaker office salutation body images date completeness meeting sitting sections slug",
      }
    `)
  })

  it('the record of a meeting', () => {
    expect(readAs('meetings', Meetings)).toMatchInlineSnapshot(`
      {
        "contentHash": "653094b2a07585bf",
        "order": "name shortName organ region term session sittings commitments startDate endDate slug",
      }
    `)
  })
})
