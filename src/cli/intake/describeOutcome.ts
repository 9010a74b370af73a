import type { ManuscriptReading, Many, NamedPerson } from '../../domain/manuscripts/reading.ts'
import type { ManuscriptOutcome } from '../../plugin/intake/importManuscript.ts'
import type { OpenedManuscript } from '../../plugin/manuscripts/openManuscript.ts'

import { noReport, noSpeech } from '../../domain/manuscripts/noDocument.ts'
import { itemsOf } from '../../domain/manuscripts/readManuscript.ts'
import { titleOfItem } from '../../domain/manuscripts/toSheet.ts'
import { shortenText } from '../../domain/text/cutText.ts'
import { describeLost } from '../../plugin/manuscripts/describeLost.ts'

type Input = {
  readonly fileName: string
  readonly outcome: ManuscriptOutcome
  readonly url: string
}

/** What came of one manuscript, line by line, in both languages. */
export function describeOutcome({ fileName, outcome, url }: Input): readonly string[] {
  const link = (collection: string, id: number | string) =>
    `${url}/admin/collections/${collection}/${id}`
  if (outcome.kind === 'known')
    return [
      `• ${fileName}  已导入过，未重复生成  imported before, nothing made`,
      line('来稿 Manuscript', link('manuscripts', outcome.manuscript)),
      ...outcome.documents.map(({ collection, id }) => line('成稿 Document', link(collection, id))),
    ]
  if (outcome.kind === 'erased')
    return [
      `• ${fileName}  曾作为误收清除，未收入  erased before as a mistake, not taken in`,
      line('缘由 Reason', outcome.erased.reason, outcome.erased.by, outcome.erased.at),
      line('来稿 Manuscript', link('manuscripts', outcome.manuscript)),
    ]
  const { lost, manuscript, others, reading } = outcome
  const made = [outcome, ...others]
  return [
    `✓ ${fileName}`,
    ...describeItems(reading, (at) => describeMade(made[at] ?? {}, link)),
    line('来稿 Manuscript', link('manuscripts', manuscript)),
    ...describeLosses(lost),
  ]
}

type HandedIn = {
  readonly fileName: string
  readonly isKnown: boolean
  readonly manuscript: number | string
  readonly url: string
}

/** What came of a manuscript that waits to be checked at the desk. */
export const describeHandedIn = ({
  fileName,
  isKnown,
  manuscript,
  url,
}: HandedIn): readonly string[] => [
  isKnown
    ? `• ${fileName}  已收过，未重复收入  taken in before`
    : `✓ ${fileName}  已收下，待核对  taken in, to be checked`,
  line('来稿 Manuscript', `${url}/admin/collections/manuscripts/${manuscript}`),
]

type Made = Pick<Extract<ManuscriptOutcome, { kind: 'imported' }>, 'meeting' | 'report' | 'speech'>
type Link = (collection: string, id: number | string) => string

/** Drafts of one item, with their addresses. */
const describeMade = ({ meeting, report, speech }: Made, link: Link): readonly string[] => [
  ...(report ? [line('报道 Report', report.title, link('reports', report.id))] : []),
  ...(speech ? [line('讲话 Speech', speech.title, link('speeches', speech.id))] : []),
  ...(meeting
    ? [
        line(
          '会议 Meeting',
          `${meeting.name}（${meeting.isNew ? '新建 new' : '已有 on record'}）`,
          link('meetings', meeting.id),
        ),
      ]
    : []),
]

type Shown = {
  readonly fileName: string
  readonly lost: OpenedManuscript['lost']
  readonly reading: ManuscriptReading
}

/** What was understood of a file that is only read. */
export const describeShown = ({ fileName, lost, reading }: Shown): readonly string[] => [
  `✓ ${fileName}  ${shorten(titleOfItem(reading))}`,
  ...describeItems(reading),
  ...describeLosses(lost),
]

/** What was understood of a file, item by item, each with the lines about its drafts before it. */
const describeItems = (
  reading: ManuscriptReading,
  draftsOf: (at: number) => readonly string[] = () => [],
): readonly string[] =>
  itemsOf(reading).flatMap((item, at) => [
    ...(at === 0 ? [] : [line(`第 ${at + 1} 篇 Item ${at + 1}`, titleOfItem(item))]),
    ...draftsOf(at),
    ...describeReading(item),
  ])

/** What was understood of an item, in short. */
function describeReading({
  joins,
  leftOut,
  officials,
  report = noReport,
  speech = noSpeech,
}: ManuscriptReading): readonly string[] {
  const facts: readonly (readonly [label: string, value: string])[] = [
    ['会议 Meeting', (report.meeting[0] ?? speech.meeting[0])?.value.name ?? ''],
    ['记者 Reporters', report.bylines.map(({ value }) => value).join('、')],
    ['出席 Attendance', report.attendance.map(({ value }) => value.raw).join()],
    ['执行主席 Chairs', namesOf(report.executiveChairs)],
    ['主持 Host', namesOf(report.hosts)],
    ['通过 Adopted', countOf(report.adopted)],
    ['选举 Elections', countOf(report.elections)],
    ['讲话人 Speaker', namesOf(speech.speaker ? [speech.speaker] : [])],
    ['章节 Sections', countOf(speech.sections.filter(({ value }) => value.level === 1))],
    ['人物 People', countOf(officials)],
    ['接合断段 Joined', countOf(joins)],
  ]
  return [
    ...facts.filter(([, value]) => value !== '').map(([label, value]) => line(label, value)),
    // All of them, each in a line of its own: what an editor does not see here is in the drafts.
    ...leftOut.map(({ value }) => line('未进入成稿 Left out', value)),
  ]
}

/** What was not taken in as it was, in both languages; no line when it is nothing. */
export const describeLosses = (lost: OpenedManuscript['lost']): readonly string[] =>
  (['zh', 'en'] as const).flatMap((language) => {
    const words = describeLost(lost, language)
    return words === undefined ? [] : [line(language === 'zh' ? '未照收' : 'Not taken', words)]
  })

const line = (label: string, ...values: readonly string[]): string =>
  `  ${label}  ${values.map(shorten).join('  ')}`

const shorten = (value: string): string => shortenText(value, LONGEST_VALUE)

/** Of a value on the terminal, in characters: a line of a broken file may be as long as the file. */
const LONGEST_VALUE = 200

const namesOf = (people: Many<NamedPerson>): string =>
  people.map(({ value }) => value.name).join('、')

const countOf = (list: readonly unknown[]): string => (list.length > 0 ? String(list.length) : '')
