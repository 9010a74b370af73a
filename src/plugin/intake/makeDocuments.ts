import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type {
  DecidedItem,
  Decision,
  ManuscriptReading,
  PunctuationChange,
  SheetPerson,
} from '../../domain/manuscripts/index.ts'
import type { ManuscriptPicture } from '../manuscripts/documentText.ts'
import type { KnownManuscript } from '../manuscripts/findKnown.ts'
import type { Moved } from './deskNote.ts'
import type { Drafted } from './draftDocuments.ts'
import type { KeptMeeting } from './saveMeeting.ts'
import type { MadePerson } from './savePeople.ts'
import type { ItemDrafts } from './shareKept.ts'

import {
  applyDecisions,
  decidedPunctuation,
  meetingOf,
  noRegister,
  officeNotOnRecord,
  peopleOf,
  titleOfItem,
} from '../../domain/manuscripts/index.ts'
import { todayOf } from '../fields/today.ts'
import { keptAsRead } from '../validation/refuseNewFaults.ts'
import { draftReport, draftSpeech } from './draftDocuments.ts'
import { findMeetings, findNamesakes } from './findRegister.ts'
import { saveMeeting } from './saveMeeting.ts'
import { savePeople } from './savePeople.ts'
import { shareKept } from './shareKept.ts'

/** Drafts of one item. */
export type Made = {
  readonly meeting?: KeptMeeting
  readonly report?: Drafted
  readonly speech?: Drafted
}

type ToMake = {
  readonly decisions: readonly Decision[]
  /** Headline where the text has none. */
  readonly fallback: string
  readonly filedOn: string | undefined
  readonly manuscript: DefaultDocumentIDType
  /** By `nameItems`, where the caller has asked already. */
  readonly named?: readonly NamedItem[]
  readonly pictures: readonly ManuscriptPicture[]
  readonly reading: ManuscriptReading
  readonly req: PayloadRequest
}

/**
 * Makes the drafts of a manuscript as it was read and decided, item by item, in the caller's transaction. Whom nobody
 * decided about is somebody new where the record leaves a doubt: no two people become one unasked.
 */
export async function makeDocuments(making: ToMake): Promise<readonly Made[]> {
  const { decisions, reading, req } = making
  const punctuation = decidedPunctuation(reading, decisions)
  Object.assign(req.context, keptAsRead)
  const named = making.named ?? (await nameItems({ decisions, reading }, req))
  const items = named.map(({ item }) => item)
  const pictures = await shareKept({ ...making, items })
  const made: Made[] = []
  let before: readonly MadePerson[] = []
  for (const [at, each] of named.entries()) {
    const { people, ...drafts } = await makeDrafts({
      ...making,
      before,
      isFirst: at === 0,
      named: each,
      pictured: pictures[at] ?? noPictures,
      punctuation,
    })
    made.push(drafts)
    before = people
  }
  return made
}

type OneItem = Omit<ToMake, 'decisions' | 'named'> & {
  readonly before: readonly MadePerson[]
  readonly isFirst: boolean
  readonly named: NamedItem
  readonly pictured: ItemDrafts
  readonly punctuation: readonly PunctuationChange[]
}

async function makeDrafts({
  before,
  fallback,
  filedOn,
  isFirst,
  manuscript,
  named: { item, people: named },
  pictured,
  punctuation,
  reading: whole,
  req,
}: OneItem): Promise<Made & { readonly people: readonly MadePerson[] }> {
  const reading = readingOf(whole, item, isFirst)
  const { report, speech: speechRead } = reading
  const { made, people, reporters } = await savePeople({ made: before, named, req })
  const meeting = await keepMeeting({
    // Looked up anew: an item before this one may have made it.
    chosen: meetingOf(item, await findMeetings(req))?.chosen,
    day: dayOf(reading),
    manuscript,
    people,
    reading,
    req,
  })
  const day = dayOf(reading) ?? filedOn ?? (await todayOf(req))
  const title = titleOf(fallback, reading)
  const doubted = named.filter(({ is }) => is === 'ask')
  const drafting = {
    day,
    doubted,
    manuscript,
    meeting,
    moved: movedAmong(named),
    people,
    punctuation,
    reading,
    req,
    title,
  }
  const speech =
    speechRead &&
    (await draftSpeech({ ...drafting, pictures: pictured.speech, speech: speechRead }))
  const draft =
    report &&
    (await draftReport({ ...drafting, pictures: pictured.report, report, reporters, speech }))
  return {
    ...(meeting && { meeting }),
    people: made,
    ...(draft && { report: draft }),
    ...(speech && { speech }),
  }
}

/** People on record whose printed office the record lacks. */
const movedAmong = (named: readonly SheetPerson[]): readonly Moved[] =>
  named.flatMap((person) => {
    const onRecord = officeNotOnRecord(person)
    return onRecord ? [{ ...person, onRecord }] : []
  })

type ToKeep = Omit<Parameters<typeof saveMeeting>[0], 'identity' | 'report'> & {
  readonly reading: ManuscriptReading
}

/** Saves the meeting that an item is about; undefined where it is about none. */
async function keepMeeting({ reading, ...keeping }: ToKeep): Promise<KeptMeeting | undefined> {
  const { report, speech } = reading
  const identity = (report?.meeting[0] ?? speech?.meeting[0])?.value
  return identity && saveMeeting({ ...keeping, identity, report })
}

const noPictures: ItemDrafts = { report: [], speech: [] }

/** One item as a reading of its own. The first tells what concerns the file: joins and lines left out. */
const readingOf = (
  whole: ManuscriptReading,
  { reading }: DecidedItem,
  isFirst: boolean,
): ManuscriptReading => {
  const { joins, leftOut, paragraphs, received } = whole
  return {
    ...whole,
    ...reading,
    joins: isFirst ? joins : [],
    leftOut: isFirst ? leftOut : [],
    others: [],
    paragraphs,
    received,
  }
}

/** Item as decided, and who is who of those it names. */
export type NamedItem = { readonly item: DecidedItem; readonly people: readonly SheetPerson[] }

/** Finds who is who in each item of a manuscript, as the record is before its drafts are made. */
export async function nameItems(
  { decisions, reading }: Pick<ToMake, 'decisions' | 'reading'>,
  req: PayloadRequest,
): Promise<readonly NamedItem[]> {
  const { items } = applyDecisions(reading, decisions)
  const names = items.flatMap((item) => peopleOf(item, noRegister).map(({ name }) => name))
  const register = await findNamesakes(names, req)
  return items.map((item) => ({ item, people: peopleOf(item, register) }))
}

export const titleOf = (
  fallback: string,
  reading: Pick<ManuscriptReading, 'report' | 'speech'>,
): string => (titleOfItem(reading) || fallback).slice(0, 200)

/** Day that the manuscript is about. */
const dayOf = ({ report, speech }: ManuscriptReading): string | undefined =>
  report?.dateline[0]?.value.resolved ?? speech?.date?.value

type Relations = readonly ReturnType<typeof relationsTo>[number][]

/** Documents of new drafts, with those that were made of the manuscript before and lie in the trash. */
export const keptRelations = (made: Relations, earlier: KnownManuscript['documents']) => [
  ...made,
  ...earlier
    .filter(({ id }) => made.every(({ value }) => value !== id))
    .map(({ collection, id }) => ({
      // As `relationsTo` named it.
      relationTo: collection as Relations[number]['relationTo'],
      value: id,
    })),
]

/** Documents of drafts, as the row of a manuscript names them. */
export const relationsTo = ({ meeting, report, speech }: Made) => [
  ...(report ? [{ relationTo: 'reports' as const, value: report.id }] : []),
  ...(speech ? [{ relationTo: 'speeches' as const, value: speech.id }] : []),
  ...(meeting ? [{ relationTo: 'meetings' as const, value: meeting.id }] : []),
]
