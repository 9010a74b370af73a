import { z } from 'zod'

import { defaultLanguage, languages } from '../language/language.ts'
import { defaultTimeZone } from '../time/clock.ts'
import { pictureSizeNames } from './pictureSizes.ts'
import {
  choice,
  day,
  flag,
  id,
  ids,
  lines,
  number,
  optionalID,
  rows,
  text,
  words,
} from './storedFields.ts'

/*
 * The newsroom's documents as the collections store them, relations as ids. Read once at the edge; what is
 * optional there is undefined or an empty list here, never null.
 */

const base = { id, slug: text }

export const reportDocument = z.object({
  ...base,
  body: z.unknown(),
  bylines: ids,
  correspondents: rows(z.object({ affiliation: text, name: z.string() })),
  date: day,
  dateline: text,
  genre: choice(['brief', 'commentary', 'feature', 'news', 'notice', 'photo'], 'news'),
  headline: z.string(),
  images: ids,
  keywords: words,
  kicker: text,
  lead: z.unknown(),
  meeting: optionalID,
  people: ids,
  photographers: ids,
  place: text,
  print: z.object({ date: day, page: text, pageName: text }).nullish(),
  proofreader: text,
  responsibleEditor: text,
  section: optionalID,
  sitting: text,
  source: z.object({ author: text, headline: text, name: text, url: text }).nullish(),
  speeches: ids,
  subheads: lines,
})

export const speechDocument = z.object({
  ...base,
  body: z.unknown(),
  completeness: choice(['abridged', 'excerpt', 'full'], 'full'),
  date: day,
  images: ids,
  meeting: optionalID,
  occasion: text,
  office: text,
  salutation: text,
  sections: rows(
    z.object({
      anchor: z.string(),
      heading: z.string(),
      level: z.union([z.literal(1), z.literal(2)]),
      numeral: z.string(),
    }),
  ),
  sitting: text,
  speaker: optionalID,
  title: z.string(),
})

const attendance = z.object({
  absent: number,
  due: number,
  leave: number,
  observers: number,
  present: number,
  quorum: choice(['half', 'none', 'twoThirds'], 'none'),
  quorumHeld: z
    .boolean()
    .nullish()
    .transform((value) => value ?? undefined),
  unit: text,
})

const sitting = z.object({
  adopted: rows(
    z.object({
      abstained: number,
      against: number,
      for: number,
      kind: choice(['decision', 'list', 'other', 'resolution', 'rules'], 'other'),
      method: z
        .enum(['ballot', 'electronic', 'hands', 'other'])
        .nullish()
        .transform((value) => value ?? undefined),
      outcome: choice(['adopted', 'rejected'], 'adopted'),
      title: z.string(),
    }),
  ),
  agenda: lines,
  attendance: attendance.nullish(),
  attendees: ids,
  elections: rows(
    z.object({
      elected: ids,
      kind: choice(['appointment', 'byElection', 'election'], 'election'),
      oath: flag,
      post: z.string(),
      seats: number,
    }),
  ),
  endsAt: text,
  executiveChairs: ids,
  hosts: ids,
  key: text,
  number,
  phase: choice(['closing', 'opening', 'plenary', 'preparatory', 'presidium', 'single'], 'single'),
  presidium: ids,
  rostrum: text,
  startsAt: text,
  venue: text,
})

export const meetingDocument = z.object({
  ...base,
  commitments: rows(
    z.object({
      progress: text,
      status: choice(['delayed', 'done', 'underway'], 'underway'),
      title: z.string(),
      votes: number,
    }),
  ),
  endDate: day,
  name: z.string(),
  organ: z.string(),
  region: text,
  session: number,
  shortName: text,
  sittings: rows(sitting),
  startDate: day,
  term: number,
})

const office = z.object({
  from: day,
  organisation: z.string(),
  rank: number,
  title: z.string(),
  to: day,
})

export const personDocument = z.object({
  ...base,
  biography: text,
  name: z.string(),
  offices: rows(office),
  photo: optionalID,
  pinyin: text,
})

export const reporterDocument = z.object({
  ...base,
  beats: words,
  biography: text,
  desk: text,
  from: day,
  name: z.string(),
  photo: optionalID,
  pinyin: text,
  pressCard: text,
  to: day,
})

export const correctionDocument = z.object({
  ...base,
  date: day,
  meeting: optionalID,
  passage: text,
  print: z.object({ date: day, page: text }).nullish(),
  report: optionalID,
  right: z.string(),
  severity: choice(['clarification', 'correction', 'serious'], 'correction'),
  speech: optionalID,
  title: z.string(),
  wrong: z.string(),
})

export const sectionDocument = z.object({
  ...base,
  description: text,
  name: z.string(),
  order: number.transform((value) => value ?? 100),
})

const size = z.object({ filename: text, height: number, mimeType: text, width: number }).nullish()

export const pictureDocument = z.object({
  alt: z.string(),
  caption: text,
  credit: text,
  filename: z.string(),
  height: z.number(),
  id,
  people: ids,
  sizes: z.object(Object.fromEntries(pictureSizeNames.map((name) => [name, size]))).nullish(),
  width: z.number(),
})

export const siteDocument = z.object({
  contact: z.object({ address: text, email: text, phone: text }).nullish(),
  description: text,
  governmentTags: z.object({ areOn: z.boolean().nullish(), siteCode: text }).nullish(),
  language: choice(languages, defaultLanguage),
  lead: ids,
  leadMeeting: optionalID,
  licences: z.object({ icp: text, news: text, publicSecurity: text }).nullish(),
  motto: text,
  name: z.string(),
  nameLatin: text,
  publisher: text,
  timeZone: text.transform((value) => value ?? defaultTimeZone),
})

export type CorrectionDocument = z.infer<typeof correctionDocument>
export type MeetingDocument = z.infer<typeof meetingDocument>
export type PictureDocument = z.infer<typeof pictureDocument>
export type ReportDocument = z.infer<typeof reportDocument>
export type SpeechDocument = z.infer<typeof speechDocument>
