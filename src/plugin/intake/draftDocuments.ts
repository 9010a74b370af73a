import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type {
  BodyBlock,
  ManuscriptReading,
  ReportReading,
  SpeechReading,
} from '../../domain/manuscripts/index.ts'
import type { KeptMeeting } from './saveMeeting.ts'
import type { IDs } from './savePeople.ts'

import { composeBody } from '../../domain/manuscripts/index.ts'
import { toLexical } from '../manuscripts/toLexical.ts'
import { idsOf } from './savePeople.ts'

/** What drafts made from one manuscript share. */
export type Drafting = {
  /** The day that the document is of, `YYYY-MM-DD`. */
  readonly day: string
  readonly manuscript: DefaultDocumentIDType
  readonly meeting: KeptMeeting | undefined
  readonly people: IDs
  readonly reading: ManuscriptReading
  readonly req: PayloadRequest
}

export type Drafted = { readonly id: DefaultDocumentIDType; readonly title: string }

/** Longest headline or title that the collections take. */
const LONGEST_TITLE = 200

/** Begins a report as a draft, linked with its meeting, speeches, reporters and people. */
export async function draftReport({
  report,
  reporters,
  speech,
  title,
  ...drafting
}: Drafting & {
  readonly report: ReportReading
  readonly reporters: IDs
  readonly speech: Drafted | undefined
  readonly title: string
}): Promise<Drafted> {
  const { day, people, reading, req } = drafting
  const { blocks, dateline, opening } = composeBody(report.body, reading.paragraphs)
  const headline = (report.headline?.value ?? title).slice(0, LONGEST_TITLE)
  const cut = cutShort([report.headline?.value, report.kicker?.value])
  const section = await findSection(req)
  const doc = await req.payload.create({
    collection: 'reports',
    data: {
      ...linksOf(drafting),
      body: toLexical([...cut, ...blocks]),
      bylines: idsOf(
        reporters,
        report.bylines.map(({ value }) => value),
      ),
      correspondents: report.correspondents.map(({ value }) => ({ ...value })),
      date: atNoon(day),
      ...(dateline && { dateline: dateline.slice(0, 100) }),
      deskNote: noteOf(reading, opening),
      genre: 'news' as const,
      headline,
      ...(report.kicker && { kicker: report.kicker.value.slice(0, LONGEST_TITLE) }),
      people: inPrintOrder({ people, reading }),
      photographers: idsOf(reporters, creditsOf(report, 'photographer')),
      ...placeOf(report),
      ...responsibleOf(report),
      ...(section !== undefined && { section }),
      ...(speech && { speeches: [speech.id] }),
      subheads: report.subheads.map(({ value }) => value).join('\n'),
    },
    depth: 0,
    draft: true,
    // The importer works for the desk; the manuscript's sender need not hold rights on every collection.
    overrideAccess: true,
    req,
  })
  return { id: doc.id, title: headline }
}

/** Begins a speech as a draft. The office is the one the report or the line above the speech prints. */
export async function draftSpeech({
  speech,
  title: fallback,
  ...drafting
}: Drafting & { readonly speech: SpeechReading; readonly title: string }): Promise<Drafted> {
  const { people, reading, req } = drafting
  const { blocks } = composeBody(speech.body, reading.paragraphs)
  const title = (speech.title?.value ?? fallback).slice(0, LONGEST_TITLE)
  const cut = cutShort([speech.title?.value, speech.subtitle?.value])
  const doc = await req.payload.create({
    collection: 'speeches',
    data: {
      ...linksOf(drafting),
      body: toLexical([...cut, ...blocks]),
      completeness: 'full' as const,
      date: atNoon(speech.date?.value ?? drafting.day),
      deskNote: noteOf(reading),
      ...(speech.subtitle && { occasion: speech.subtitle.value.slice(0, LONGEST_TITLE) }),
      ...(speech.salutation && { salutation: speech.salutation.value }),
      ...speakerOf({ people, reading, speech }),
      title,
    },
    depth: 0,
    draft: true,
    // As above.
    overrideAccess: true,
    req,
  })
  return { id: doc.id, title }
}

/** Lines that no field of a headline holds whole: they stand in the text as well, so that no word of them is lost. */
const cutShort = (lines: readonly (string | undefined)[]): readonly BodyBlock[] =>
  lines
    .filter((line) => line !== undefined && line.length > LONGEST_TITLE)
    .map((text = '') => ({ kind: 'paragraph', level: 2, text }))

function speakerOf({
  people,
  reading,
  speech,
}: Pick<Drafting, 'people' | 'reading'> & { readonly speech: SpeechReading }) {
  if (!speech.speaker) return {}
  const { name } = speech.speaker.value
  const speaker = people.get(name)
  const office = reading.officials.find(({ value }) => value.name === name)?.value.office
  return {
    ...(office && { office: office.slice(0, 120) }),
    ...(speaker !== undefined && { speaker }),
  }
}

const linksOf = ({ manuscript, meeting }: Pick<Drafting, 'manuscript' | 'meeting'>) => ({
  manuscript,
  ...(meeting && { meeting: meeting.id }),
  ...(meeting?.sitting && { sitting: meeting.sitting }),
})

function placeOf({ dateline }: ReportReading) {
  const { agency, place } = dateline[0]?.value ?? {}
  return { ...(place && { place }), ...(agency && { source: { name: agency } }) }
}

function responsibleOf(report: ReportReading) {
  const [responsibleEditor] = creditsOf(report, 'editor')
  const [proofreader] = creditsOf(report, 'proofreader')
  return { ...(proofreader && { proofreader }), ...(responsibleEditor && { responsibleEditor }) }
}

const creditsOf = (report: ReportReading, role: string): string[] =>
  report.credits.flatMap(({ value }) => (value.role === role ? [value.name] : []))

/** What whoever opens the draft should look at first. */
const noteOf = ({ joins, leftOut }: ManuscriptReading, opening?: string): string =>
  [
    joins.length === 0
      ? '由来稿导入，请核对。 Imported from a manuscript: please check.'
      : `由来稿导入；接合断开的段落 ${joins.length} 处，请核对。 Imported; ${joins.length} broken paragraphs joined: please check.`,
    // Names in it that nobody recognised stand in no field.
    ...(opening
      ? [`电头和署名原文 As printed before the story: ${opening.slice(0, LONGEST_OPENING)}`]
      : []),
    ...(leftOut.length === 0
      ? []
      : [
          `未进入成稿的 ${leftOut.length} 行，请核对（全文见来稿）。 ${leftOut.length} lines left out of every draft, all of them in the manuscript: please check.`,
          ...leftOut.slice(0, MOST_NAMED).map(({ value }) => `· ${value.slice(0, LONGEST_NAMED)}`),
        ]),
  ].join('\n')

/** Lines that a note repeats, and how much of each. */
const MOST_NAMED = 20
const LONGEST_NAMED = 80
const LONGEST_OPENING = 500

/** Copy about meetings is the paper's main news; where there is no such section, the editor chooses. */
async function findSection(req: PayloadRequest): Promise<DefaultDocumentIDType | undefined> {
  const { docs } = await req.payload.find({
    collection: 'sections',
    depth: 0,
    draft: true,
    limit: 1,
    // As above.
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    sort: 'order',
    where: { or: ['要闻', '时政', '头条'].map((name) => ({ name: { like: name } })) },
  })
  return docs[0]?.id
}

const atNoon = (day: string): string => `${day}T12:00:00.000Z`

/** The people as the text first names them: the order of a paper's names is never the importer's to change. */
function inPrintOrder({ people, reading }: Pick<Drafting, 'people' | 'reading'>) {
  const text = reading.paragraphs.map((paragraph) => paragraph.text).join('\n')
  return [...people]
    .map(([name, id]) => ({ at: text.indexOf(name), id }))
    .toSorted((a, b) => (a.at === -1 ? Infinity : a.at) - (b.at === -1 ? Infinity : b.at) || 0)
    .map(({ id }) => id)
}
