import { z } from 'zod'

import { zoneKinds } from './zones.ts'

/** Roles of the people who make an item, beside reporters and correspondents. */
const creditRoles = [
  ...['editor', 'intern', 'layout', 'photographer', 'proofreader', 'reviewer', 'supervisor'],
  ...['supplier', 'writer'],
] as const

const text = z.string().nullable()
const texts = z.array(z.string())
const count = z.int().nonnegative().nullable()
const figures = z.looseObject({
  absent: count,
  due: count,
  present: count,
  unit: text.describe('people counted, as printed: 代表, 委员'),
})
const dateline = z.looseObject({
  date: text.describe('truncated ISO 8601: 2025-01-06, --01-06, ---06'),
  place: text.describe('only when printed in a dateline'),
})
const enumeration = z.looseObject({
  announced: z.string().describe('as printed: 四点希望'),
  count: z.int().describe('as announced'),
  items: z.union([z.int(), texts]).describe('items that follow'),
})
const person = z.looseObject({
  name: z.string(),
  office: text
    .optional()
    .describe(
      'as printed beside the name, after it in 选举…为…; null for none; left out: not judged',
    ),
})
const seam = z.looseObject({ after: z.string(), before: z.string() })
const decoy = z.looseObject({
  field: z.string(),
  value: z.string().describe('what must not be read as this field'),
})

/** What one document states: `null` or `[]` for what it does not state, absent for what nobody judged. */
const documentTruth = z
  .looseObject({
    agency: text,
    attendance: figures.nullable(),
    attendanceTable: z.array(texts).describe('rows of cells, as printed'),
    attendees: texts.describe('in the order of the text'),
    body: z
      .enum([
        ...([
          'npc',
          'npcsc',
          'npc_presidium',
          'cppcc',
          'party',
          'government',
          'conference',
        ] as const),
        ...(['union', 'teachers_congress', 'other'] as const),
      ])
      .nullable(),
    bylineRaw: text,
    captions: texts,
    congressOrdinal: count.describe('第十七届: 17'),
    correspondents: texts,
    dateline,
    decoys: z.array(decoy),
    elections: texts.describe(
      'as printed, from the verb on, or from the names where they stand before it: 甲当选为主任',
    ),
    enumerations: z.array(enumeration),
    executiveChairs: texts,
    headline: text,
    host: texts,
    kicker: text,
    kind: z
      .enum(['report', 'speech', 'both', 'multi', 'unknown'])
      .describe('multi: several documents in one file; unknown: no document was recognised'),
    level: z
      .enum(['national', 'province', 'city', 'county', 'district', 'township', 'school'])
      .nullable(),
    meetingName: text.describe('the fullest form that is printed'),
    meetingPhase: z
      .enum([
        ...(['opening', 'closing', 'plenary', 'preparatory', 'standing_committee'] as const),
        ...(['presidium', 'other'] as const),
      ])
      .nullable(),
    observers: texts,
    otherCredits: z.partialRecord(z.enum(creditRoles), texts),
    paragraphBreaks: z.array(seam).describe('where a sentence was broken into two paragraphs'),
    people: z.array(person),
    plenaryOrdinal: count,
    reporters: texts,
    resolutions: texts,
    salutation: text,
    sectionHeadings: texts,
    sessionOrdinal: count.describe('第三次会议: 3'),
    speakers: texts,
    speechDate: text.describe('YYYY-MM-DD'),
    speechHeadline: text,
    subhead: text,
    subsectionHeadings: texts,
    venue: text,
  })
  .partial()

const zone = z.looseObject({
  document: z.int().nonnegative().optional().describe('number of the document, from 0'),
  kind: z.enum(zoneKinds),
  text: z.string().describe('the received characters'),
})
const note = z.looseObject({
  by: z.string().optional(),
  kind: z.string().describe('comment, footnote, endnote, chart, insertion, deletion, move'),
  paragraph: z.int().nonnegative().optional(),
  text: z.string(),
})
const made = z.looseObject({
  collection: z.string(),
  id: z.union([z.string(), z.number()]),
})

const fileTruth = documentTruth.extend({
  documents: z
    .array(documentTruth)
    .optional()
    .describe('of kind multi: complete records, in order'),
  error: z.string().optional().describe('why the file could not be taken in'),
  file: z.string(),
  furniture: texts.optional().describe('lines of the page around the text'),
  lost: z
    .record(z.string(), z.int())
    .optional()
    .describe('what of the file was not taken as it was, counted by kind'),
  made: z.array(made).optional().describe('drafts that were made of it'),
  manuscript: z
    .union([z.string(), z.number()])
    .optional()
    .describe('id of the manuscript in the newsroom'),
  notes: z.array(note).optional().describe('what of the file is no text of it'),
  outcome: z
    .enum(['erased', 'failed', 'imported', 'known', 'read', 'waiting'])
    .optional()
    .describe('what came of the file: see the how-to'),
  zones: z.array(zone).optional().describe('every line of the file, once, in order'),
})

/**
 * Form of a `truth.json`, what people found in the manuscripts of a folder, and of what `npm run intake -- --json`
 * prints.
 */
export const truthSchema = z.looseObject({ records: z.array(fileTruth) })

/** The form as a JSON schema (draft 2020-12), for programs in any language. */
export const toTruthJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(truthSchema),
  title: 'truth.json, and what npm run intake -- --json prints',
})
