import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type {
  BodyBlock,
  ManuscriptReading,
  PunctuationChange,
  ReportReading,
  SheetPerson,
  SpeechReading,
  Understood,
} from '../../domain/manuscripts/index.ts'
import type { Moved } from './deskNote.ts'
import type { KeptMeeting } from './saveMeeting.ts'
import type { IDs } from './savePeople.ts'
import type { DraftPicture } from './shareKept.ts'

import { applyPunctuation, composeBody, printSpan } from '../../domain/manuscripts/index.ts'
import { placePictures } from '../../domain/manuscripts/placePictures.ts'
import { atNoon } from '../../domain/time/days.ts'
import { toLexical } from '../manuscripts/toLexical.ts'
import { noteOnDraft } from './noteOnDraft.ts'
import { idsOf } from './savePeople.ts'

/** Values shared by the drafts of one manuscript. */
export type Drafting = {
  /** Day of the document, `YYYY-MM-DD`. */
  readonly day: string
  /** People whom the record leaves in doubt: the note on the draft names them. */
  readonly doubted: readonly Pick<SheetPerson, 'name' | 'office'>[]
  readonly manuscript: DefaultDocumentIDType
  readonly meeting: KeptMeeting | undefined
  /** People on record whose printed office the record lacks: the note names them, the record is changed by people. */
  readonly moved: readonly Moved[]
  readonly people: IDs
  /** Of this document, in their order. */
  readonly pictures: readonly DraftPicture[]
  /** Changes of marks and digits for print, as decided. */
  readonly punctuation: readonly PunctuationChange[]
  readonly reading: ManuscriptReading
  readonly req: PayloadRequest
}

export type Drafted = { readonly id: DefaultDocumentIDType; readonly title: string }

/** Longest headline or title that the collections accept. */
const LONGEST_TITLE = 200

/** Creates a report as a draft, linked with its meeting, speeches, reporters and people. */
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
  const { blocks, dateline, opening } = composeBody(
    report.body,
    applyPunctuation(reading.paragraphs, drafting.punctuation),
  )
  const printed = report.headline ? lineOf(report.headline, drafting) : title
  const headline = printed.slice(0, LONGEST_TITLE)
  const kicker = report.kicker && lineOf(report.kicker, drafting)
  const cut = cutShort([printed, kicker])
  const section = await findSection(req)
  const doc = await req.payload.create({
    collection: 'reports',
    data: {
      ...linksOf(drafting),
      ...picturedText({ blocks, cut, pictures: drafting.pictures }),
      bylines: idsOf(
        reporters,
        report.bylines.map(({ value }) => value),
      ),
      correspondents: report.correspondents.map(({ value }) => ({ ...value })),
      date: atNoon(day),
      ...(dateline && { dateline: dateline.slice(0, 100) }),
      deskNote: await noteOnDraft({ ...drafting, document: 'report', opening }),
      genre: 'news' as const,
      headline,
      ...(kicker && { kicker: kicker.slice(0, LONGEST_TITLE) }),
      people: inPrintOrder({ people, reading }),
      photographers: idsOf(reporters, creditsOf(report, 'photographer')),
      ...placeOf(report),
      ...responsibleOf(report),
      ...(section !== undefined && { section }),
      ...(speech && { speeches: [speech.id] }),
      subheads: report.subheads.map((subhead) => lineOf(subhead, drafting)).join('\n'),
    },
    depth: 0,
    draft: true,
    // The importer works with system rights: the sender of a manuscript need not hold rights on every collection.
    overrideAccess: true,
    req,
  })
  return { id: doc.id, title: headline }
}

/** Creates a speech as a draft. The office is the one printed in the report or above the speech. */
export async function draftSpeech({
  speech,
  title: fallback,
  ...drafting
}: Drafting & { readonly speech: SpeechReading; readonly title: string }): Promise<Drafted> {
  const { people, reading, req } = drafting
  const { blocks } = composeBody(
    speech.body,
    applyPunctuation(reading.paragraphs, drafting.punctuation),
  )
  const printed = speech.title ? lineOf(speech.title, drafting) : fallback
  const title = printed.slice(0, LONGEST_TITLE)
  const subtitle = speech.subtitle && lineOf(speech.subtitle, drafting)
  const cut = cutShort([printed, subtitle])
  const doc = await req.payload.create({
    collection: 'speeches',
    data: {
      ...linksOf(drafting),
      ...picturedText({ blocks, cut, pictures: drafting.pictures }),
      completeness: 'full' as const,
      date: atNoon(speech.date?.value ?? drafting.day),
      deskNote: await noteOnDraft({ ...drafting, document: 'speech' }),
      ...(subtitle && { occasion: subtitle.slice(0, LONGEST_TITLE) }),
      ...(speech.salutation && { salutation: speech.salutation.value }),
      ...speakerOf({ people, reading, speech }),
      title,
    },
    depth: 0,
    draft: true,
    // The importer works with system rights: the sender of a manuscript need not hold rights on every collection.
    overrideAccess: true,
    req,
  })
  return { id: doc.id, title }
}

/** Words of a line as it is printed: one that an editor typed stands nowhere in the manuscript, and stays as typed. */
function lineOf(
  { source, value }: Understood<string>,
  { punctuation, reading: { paragraphs } }: Pick<Drafting, 'punctuation' | 'reading'>,
): string {
  const received = paragraphs[source.paragraph]?.text.slice(source.start, source.end)
  return received === value ? printSpan(paragraphs, { changes: punctuation, span: source }) : value
}
type Pictured = {
  readonly blocks: readonly BodyBlock[]
  readonly cut: readonly BodyBlock[]
  readonly pictures: readonly DraftPicture[]
}

/** Text of a document, and its pictures: the first leads it, the others stand in the text at their place. */
function picturedText({ blocks, cut, pictures }: Pictured) {
  const shown = pictures.flatMap(({ id, paragraph }) =>
    id === undefined ? [] : [{ id, paragraph }],
  )
  const own = shown.filter(({ id }, at) => shown.findIndex((each) => each.id === id) === at)
  const [lead, ...others] = own
  return {
    body: toLexical([...cut, ...placePictures({ blocks, pictures: others })]),
    ...(lead && { images: [lead.id] }),
  }
}

/** Lines that a headline field cuts: they also go into the text, so that no word is lost. */
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

/** Section for a report of a meeting, the paper's main news; where there is none, the editor chooses. */
async function findSection(req: PayloadRequest): Promise<DefaultDocumentIDType | undefined> {
  const { docs } = await req.payload.find({
    collection: 'sections',
    depth: 0,
    draft: true,
    limit: 1,
    // The importer works with system rights: the sender of a manuscript need not hold rights on every collection.
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    sort: 'order',
    where: { or: ['要闻', '时政', '头条'].map((name) => ({ name: { like: name } })) },
  })
  return docs[0]?.id
}

/** People in the order in which the text first names them: the importer must not change the order of names. */
function inPrintOrder({ people, reading }: Pick<Drafting, 'people' | 'reading'>) {
  const text = reading.paragraphs.map((paragraph) => paragraph.text).join('\n')
  return [...people]
    .map(([name, id]) => ({ at: text.indexOf(name), id }))
    .toSorted((a, b) => (a.at === -1 ? Infinity : a.at) - (b.at === -1 ? Infinity : b.at) || 0)
    .map(({ id }) => id)
}
