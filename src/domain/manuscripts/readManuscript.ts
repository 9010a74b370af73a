import type { DeskWords } from './deskWords.ts'
import type { Knowledge } from './knowledge.ts'
import type { Layout } from './layOut.ts'
import type { Join, ManuscriptParagraph, Paragraph, Understood } from './manuscript.ts'
import type { DeedsOf } from './readDeedsOf.ts'
import type {
  ItemReading,
  ManuscriptReading,
  NamedPerson,
  ReportFields,
  ReportReading,
  SpeechFields,
  SpeechReading,
} from './reading.ts'
import type { SpeechContext } from './recognisers.ts'
import type { Register } from './register.ts'

import { asPrinted } from './asPrinted.ts'
import { setLetterAside } from './coveringLetter.ts'
import { cutHeadlines } from './cutHeadlines.ts'
import { foldPrinted } from './foldPrinted.ts'
import { hideEarlier, hidePlanned } from './hideOtherTimes.ts'
import { joinBrokenParagraphs } from './joinBrokenParagraphs.ts'
import { cutKeys } from './keyedLines.ts'
import { knowledgeOf } from './knowledge.ts'
import { classify, layOut } from './layOut.ts'
import { noReport, noSpeech } from './noDocument.ts'
import { readByline } from './readByline.ts'
import { onceAName, readDeedsOf } from './readDeedsOf.ts'
import { withForm } from './readForm.ts'
import { readHead } from './readHead.ts'
import { readSpeechHead } from './readSpeechHead.ts'
import { readRoll } from './readTable.ts'
import { reportRecognisers, speechRecognisers } from './recognisers.ts'
import { splitItems } from './splitItems.ts'
import { weighReport, weighSpeech } from './weigh.ts'
import { leftOutOf } from './zones.ts'

/** What is read, and what a newsroom tells besides. */
export type ManuscriptInput = {
  /** Numbers of received paragraphs at which an editor says that an item begins, or that none does. */
  readonly breaks?: { readonly join: readonly number[]; readonly split: readonly number[] }
  /** Day of filing, `YYYY-MM-DD`, for the year that print leaves out. */
  readonly filedOn?: string
  readonly paragraphs: readonly ManuscriptParagraph[]
  readonly register?: Register
  /** The newsroom's own words. */
  readonly words?: DeskWords
}

/**
 * Reads a manuscript: repairs it, splits it into report and speech, and reads the fields of each.
 *
 * Never fails: fields that are not recognised are absent, and `received` holds the original paragraphs. Register and
 * words are evidence: they decide where a name begins and ends and what a word means, and add nothing that the text
 * does not have. Traditional characters and vertical forms are read as what they stand for; values are as printed.
 */
export function readManuscript(input: ManuscriptInput): ManuscriptReading {
  const { paragraphs: received } = input
  const paragraphs = foldPrinted(received)
  const reading = readPlain({ ...input, paragraphs })
  return paragraphs === received ? reading : asPrinted(reading, received)
}

/** Reads paragraphs in simplified characters. */
function readPlain(input: ManuscriptInput): ManuscriptReading {
  const { breaks = { join: [], split: [] }, filedOn, paragraphs: received } = input
  const knowledge = knowledgeOf(input)
  const { joins, paragraphs, pieces } = cutHeadlines(
    joinBrokenParagraphs(received, { apart: new Set(breaks.split), knowledge }),
  )
  const lines = setLetterAside(classify(paragraphs, knowledge))
  const receivedAt = (index: number): number => pieces[index]?.[0]?.received ?? 0
  const isFirstOf = (index: number): boolean => pieces[index]?.[0]?.from === 0
  const at = (numbers: readonly number[]): ReadonlySet<number> =>
    new Set(
      lines
        .map(({ index }) => index)
        .filter((index) => isFirstOf(index) && numbers.includes(receivedAt(index))),
    )
  const items = splitItems(lines, { join: at(breaks.join), split: at(breaks.split) }).map((item) =>
    readItem(item, { filedOn, knowledge, start: receivedAt(item[0]?.index ?? 0) }),
  )
  const [first = nothing, ...others] = items.filter(({ kind }) => kind !== 'unknown')
  const kinds = lines.map(({ kind }) => kind)
  return {
    ...first,
    joins,
    kinds,
    leftOut: leftOutOf({ items, kinds, paragraphs }),
    others,
    paragraphs,
    pieces,
    received,
  }
}

/** Every item of a manuscript as a reading of its own. The first tells what concerns the file: joins and lines left out. */
export const itemsOf = (reading: ManuscriptReading): readonly ManuscriptReading[] => {
  const { joins, kinds, others, paragraphs, pieces, received } = reading
  const isElsewhere = (join: Join): boolean =>
    others.some((item) => textIn(item).includes(join.paragraph))
  return [
    { ...reading, joins: joins.filter((join) => !isElsewhere(join)), others: [] },
    ...others.map((item) => ({
      ...item,
      joins: joins.filter((join) => textIn(item).includes(join.paragraph)),
      kinds,
      leftOut: [],
      others: [],
      paragraphs,
      pieces,
      received,
    })),
  ]
}

const nothing: ItemReading = { kind: 'unknown', officials: [], start: 0 }
const textIn = ({ report, speech }: ItemReading): readonly number[] => [
  ...(report?.body ?? []),
  ...(speech?.body ?? []),
]

type About = {
  readonly filedOn: string | undefined
  readonly knowledge: Knowledge
  readonly start: number
}

function readItem(lines: readonly Paragraph[], { filedOn, knowledge, start }: About): ItemReading {
  const documents = layOut(lines)
  const speech = documents.speech && readSpeech({ ...documents.speech, knowledge })
  const day = filedOn ?? speech?.date?.value
  const report = documents.report && readReport({ ...documents.report, knowledge }, day)
  return {
    kind: toKind({ report, speech }),
    officials: readOfficials({ report, speech }),
    ...(report && { report }),
    ...(speech && { speech }),
    start,
  }
}

/** Blanks part the clauses of a headline: `甲讲话 乙主持`; one behind a single character is inside a name. An office and a name are parted by a blank, too. */
const withMarks = (line: Paragraph): Paragraph => ({
  ...line,
  folded: line.kind === 'name' ? line.folded : line.folded.replaceAll(BETWEEN_CLAUSES, ','),
})
const BETWEEN_CLAUSES =
  /(?<!(?:^|[\s、,;])\p{Script=Han})\s(?!\p{Script=Han}(?:主持|讲话|出席|作|致|在|发表|参加|[\s、,]|$))/gu

function readReport(laidOut: SpeechContext, filedOn: string | undefined): ReportReading {
  const layout = { ...laidOut, body: cutKeys(laidOut.body) }
  const ofNow = hideEarlier({ filedOn, paragraphs: layout.body })
  const past = hidePlanned(ofNow)
  const deeds = withForm(readDeedsOf(past, layout.knowledge), past, layout.knowledge)
  const isWhole = layout.body.every(({ folded }, position) => folded === past[position]?.folded)
  const context = {
    ...layout,
    byline: readByline(layout),
    deeds,
    deedsAbove: readDeedsOf(hidePlanned(layout.head).map(withMarks), layout.knowledge),
    ...(filedOn && { filedOn }),
    named: [
      ...(isWhole ? deeds : withForm(deedsIn(layout), layout.body, layout.knowledge)).mentioned,
      ...readDeedsOf(layout.captions, layout.knowledge).mentioned,
    ],
    ofNow,
    past,
    roll: readRoll(layout.body),
  }
  const fields = Object.fromEntries(
    Object.entries(reportRecognisers).map(([field, read]) => [field, read(context)]),
  ) as ReportFields
  const report = { ...fields, ...readHead(layout.head), body: textOf(laidOut) }
  return weighReport(report, context)
}

const deedsIn = ({ body, knowledge }: SpeechContext): DeedsOf => readDeedsOf(body, knowledge)

/** Numbers of the paragraphs of the text, including numbers in lines of their own. */
const textOf = ({ body, numbers }: Layout): readonly number[] =>
  [...body, ...numbers].map(({ index }) => index).toSorted((a, b) => a - b)

function readSpeech(layout: SpeechContext): SpeechReading {
  const fields = Object.fromEntries(
    Object.entries(speechRecognisers).map(([field, read]) => [field, read(layout)]),
  ) as SpeechFields
  const speech = { ...fields, ...readSpeechHead(layout), body: textOf(layout) }
  return weighSpeech(speech, layout)
}

type Documents = {
  readonly report?: ReportReading | undefined
  readonly speech?: SpeechReading | undefined
}

function toKind({ report, speech }: Documents): ManuscriptReading['kind'] {
  if (report && speech) return 'both'
  if (report) return 'report'
  return speech ? 'speech' : 'unknown'
}

/** Lists everybody named in a role; of several mentions, the one with the longest office. */
export function readOfficials({
  report = noReport,
  speech = noSpeech,
}: Documents): readonly Understood<NamedPerson>[] {
  const people = [
    report.attendees,
    report.alsoPresent,
    report.executiveChairs,
    report.hosts,
    report.observers,
    report.speakers,
    speech.speaker ? [speech.speaker] : [],
    electedOf(report),
  ].flat()
  const fullest = new Map<string, Understood<NamedPerson>>()
  for (const person of people) {
    const known = fullest.get(person.value.name)
    if (!known || officeLength(person) > officeLength(known)) fullest.set(person.value.name, person)
  }
  return onceAName(people).map((first) => fullest.get(first.value.name) ?? first)
}

/** People who got a post, with the post as their office. */
const electedOf = ({ elections }: Pick<ReportReading, 'elections'>) =>
  elections.flatMap(({ confidence, source, value: { elected, post = '' } }) =>
    elected.map((name) => ({
      confidence,
      source,
      value: { name, office: post.replace(/职务$/u, '') },
    })),
  )

/** Length of the office; 0 for duties at a sitting, which are no office. */
const officeLength = ({ value }: Understood<NamedPerson>): number =>
  value.office.includes('执行主席') ? 0 : value.office.length
