import type { Made } from './madeDocument.ts'
import type { Cast } from './people.ts'
import type { Chance } from './random.ts'
import type { ArchiveWords } from './words/ArchiveWords.ts'

import { idOf, isoDay } from './madeDocument.ts'
import { chanceOf } from './random.ts'
import { richText } from './richText.ts'

/** Twenty years before this day the archive begins. */
const newest = Date.UTC(2026, 10, 24, 2)
const spanMs = 20 * 365.25 * 86_400_000
/** One meeting comes with so many other documents; the first of them speak of it. */
const group = 60

const organs = [
  'congress',
  'standingCommittee',
  'consultative',
  'party',
  'government',
  'work',
] as const

export type Plan = {
  readonly cast: Cast
  readonly documents: number
  readonly words: ArchiveWords
}

/** The document at a place of the archive, the newest first: mostly reports, with meetings and speeches among them. */
export function makeDocument(place: number, plan: Plan): Made {
  const chance = chanceOf(place + 1)
  const at = atOf(place, plan)
  const within = place % group
  if (within === 0) return makeMeeting({ at, chance, place, plan })
  if (within < 4) return makeSpeech({ at, chance, place, plan })
  if (place % 301 === 7) return makeCorrection({ at, chance, place, plan })
  return makeReport({ at, chance, place, plan })
}

const atOf = (place: number, plan: Plan): number =>
  Math.round(newest - (place * spanMs) / plan.documents)

type Task = { at: number; chance: Chance; place: number; plan: Plan }

const slugOf = ({ at, place }: Pick<Task, 'at' | 'place'>): string =>
  `${isoDay(at).slice(0, 10).replaceAll('-', '')}-made-${place}`

function makeReport(task: Task): Made {
  const { at, chance, place, plan } = task
  const { cast, words } = plan
  const within = place % group
  const meeting = within < 12 ? meetingOf(place, plan) : undefined
  const speech = within < 7 ? makeDocument(place - within + 1, plan) : undefined
  const body = Array.from({ length: 4 + chance.number(7) }, () => words.paragraph(chance))
  if (speech) body.splice(2, 0, words.quote(textOf(speech)))
  const people = uniqueOf(chance.number(5), () => chance.among(cast.people))
  const reporters = uniqueOf(1 + chance.number(2), () => chance.among(cast.reporters))
  return {
    at,
    collection: 'reports',
    document: {
      body: richText(body),
      bylines: reporters,
      date: isoDay(at),
      dateline: words.dateline,
      genre: chance.pick(['news', 'news', 'news', 'brief', 'feature', 'commentary'] as const),
      headline: words.headline(chance),
      id: idOf({ at, collection: 'reports', place }),
      images: chance.is(0.3) ? [chance.pick(cast.media)] : [],
      lead: null,
      keywords: uniqueOf(1 + chance.number(3), () => words.keyword(chance.among(words.tasks))),
      people,
      print: {
        date: isoDay(at + 86_400_000),
        page: words.page(1 + chance.number(8)),
        pageName: words.pageName,
      },
      proofreader: words.proofreader,
      responsibleEditor: words.responsibleEditor,
      section: chance.among(cast.sections),
      slug: slugOf(task),
      speeches: speech ? [speech.document.id] : [],
      subheads: chance.is(0.3) ? words.subhead(chance) : '',
      ...(meeting && { meeting: meeting.document.id }),
    },
    place,
  }
}

function makeSpeech(task: Task): Made {
  const { at, chance, place, plan } = task
  const { words } = plan
  const meeting = meetingOf(place, plan)
  const body = [1, 2, 3, 4].flatMap((part) => [
    `## ${words.speech.part(part, chance.pick(words.tasks))}`,
    ...Array.from({ length: 3 + chance.number(4) }, () => words.paragraph(chance)),
  ])
  return {
    at,
    collection: 'speeches',
    document: {
      body: richText(body),
      completeness: 'full',
      date: isoDay(at),
      id: idOf({ at, collection: 'speeches', place }),
      meeting: meeting.document.id,
      salutation: words.salutation,
      slug: slugOf(task),
      speaker: chance.among(plan.cast.people),
      title: words.speech.title(String(meeting.document.shortName)),
    },
    place,
  }
}

function makeMeeting(task: Task): Made {
  const { at, chance, place, plan } = task
  const { cast, words } = plan
  const somebody = () => chance.among(cast.people)
  const shortName = words.meeting.shortName(chance)
  const sittings = Array.from({ length: 1 + chance.number(3) }, (_, sitting) => ({
    adopted: [
      {
        kind: 'resolution',
        outcome: 'adopted',
        title: words.resolution(chance.pick(words.tasks)),
      },
    ],
    agenda: words.agenda(chance.pick(words.bodies), chance.pick(words.tasks)),
    attendance: {
      due: 300,
      present: 260 + chance.number(40),
      quorum: 'half',
      unit: words.attendanceUnit,
    },
    attendees: uniqueOf(6 + chance.number(14), somebody),
    executiveChairs: uniqueOf(3, somebody),
    hosts: [somebody()],
    key: `sitting-${sitting + 1}`,
    number: sitting + 1,
    phase: 'plenary',
    startsAt: new Date(at + sitting * 10_800_000).toISOString(),
    venue: words.placeName(chance),
  }))
  return {
    at,
    collection: 'meetings',
    document: {
      endDate: isoDay(at),
      id: idOf({ at, collection: 'meetings', place }),
      name: words.meeting.name({ month: isoDay(at).slice(0, 7), shortName }),
      organ: chance.pick(organs),
      region: words.region,
      shortName,
      sittings,
      slug: slugOf(task),
      startDate: isoDay(at),
    },
    place,
  }
}

function makeCorrection(task: Task): Made {
  const { at, chance, place, plan } = task
  const { correction } = plan.words
  const report = makeDocument(place + 1, plan)
  if (report.collection !== 'reports') return makeReport(task)
  return {
    at,
    collection: 'corrections',
    document: {
      date: isoDay(at),
      id: idOf({ at, collection: 'corrections', place }),
      report: report.document.id,
      right: correction.right(chance.number(900) + 10),
      severity: 'correction',
      slug: slugOf(task),
      title: correction.title(String(report.document.headline)),
      wrong: correction.wrong(chance.number(900) + 10),
    },
    place,
  }
}

/** The meeting to whose group a place belongs. */
const meetingOf = (place: number, plan: Plan): Made => makeDocument(place - (place % group), plan)

/** The documents that one names and that are of the archive itself. */
export function namedBy(made: Made, plan: Plan): readonly Made[] {
  const first = made.place - (made.place % group)
  const { meeting, report, speeches } = made.document
  return [
    ...(meeting === undefined ? [] : [first]),
    ...(Array.isArray(speeches) && speeches.length > 0 ? [first + 1] : []),
    ...(report === undefined ? [] : [made.place + 1]),
  ].map((place) => makeDocument(place, plan))
}

/** The first paragraph below the first heading of a speech. */
function textOf({ document: { body } }: Made): string {
  // Made above as rich text.
  const { root } = body as ReturnType<typeof richText>
  return root.children[1]?.children[0]?.text ?? ''
}

function uniqueOf(count: number, pick: () => string): string[] {
  return [...new Set(Array.from({ length: count }, pick))]
}
