import type { PrintedDay } from '../text/chineseDates.ts'
import type { Layout } from './layOut.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { DatelineReading } from './reading.ts'

import { findFullDay, findPrintedDays, resolveDay, toTruncatedDay } from '../text/chineseDates.ts'
import { escapePattern } from '../text/escapePattern.ts'
import { understand } from './findMatches.ts'

/** `新华社北京3月5日电`, `掌上澜溪1月11日讯`, `本报讯`, `央视网消息（新闻联播）：`. */
const HEAD =
  /^\s*[【[]?(?:据)?(?<who>[^。,:;()\d]{0,14}?)(?:(?:\d{4}年)?(?:[\d〇○零一二三四五六七八九十]{1,3}月)?[\d〇○零一二三四五六七八九十]{1,3}日)?(?<word>讯(?!社|员|号|息|技)|电(?![视台力商子影器])|消息|报道)[】\]]?\s*(?=\(|:|(?<=^\s*据[^,]{2,14}),|\d|[昨今前]|\s|\p{Script=Han})/u
const AGENCY =
  '(?<agency>.{0,10}?(?:新闻社|通讯社|新闻网|社|网|报|台|客户端|新闻|融媒体中心|融媒体?|发布|APP))'
const AGENCY_AND_PLACE = new RegExp(`^${AGENCY}(?<place>\\p{Script=Han}{2,5})?$`, 'u')
/** An agency or paper with no place behind it: `峰台融媒`. */
const AGENCY_ALONE = new RegExp(`^${AGENCY}$`, 'u')
const OWN = /^(?:本报|本网|本台|本刊|我报)$/u
const SOURCE_AT_END =
  /\((?:(?:稿件|新闻)?来源|据|转自|摘自):?(?<agency>《[^《》]{2,10}》|[^()\d,]{2,10}?(?:社|网|报|台|发布|客户端|融媒|新闻))(?:[^()]{0,20}电)?\)$|\((?<paper>[^()\d,]{2,10}?(?:社|网|报|台))(?:[^()]{0,20}电)?\)$/u
const SOURCE_LINE = /^(?:新闻|稿件|文章|信息)?来源\s?[:|丨]\s*(?<agency>\S{2,14})$/u
/** The paper whose reporter wrote a text: `长滩融媒记者 甲某某`. */
const OF_REPORTER =
  /^[\s(【[]*(?<agency>(?!本[报网台])\p{Script=Han}{2,8}?(?:日报|晚报|时报|晨报|快报|都市报|新闻网|电视台|融媒体中心|融媒体?|传媒|客户端))(?:全媒体|首席|见习|实习|特约|特派|时政){0,2}记者(?=[\s:])/u
/** Who issued a text, among other words about its page. */
const SOURCE_WITHIN =
  /(?:^|\s)来源:\s?(?<agency>[^\s:]{2,12}(?:社|网|报|台|发布|客户端|融媒|融媒体中心|新闻|政务|人大|日报))(?=\s|$)/u
const DAY_IN_LEAD_BEFORE = 140

/** Reads the 电头: who issued the story, where, and the day that its first sentences name.
 *
 * @param filedOn - `YYYY-MM-DD`, for the year that print leaves out
 */
export function readDateline({
  agencies = [],
  body,
  credits,
  filedOn,
  head,
}: Pick<Layout, 'body' | 'credits' | 'head'> & {
  /** Agencies and papers that the newsroom has added. */
  readonly agencies?: readonly string[]
  readonly filedOn?: string
}): readonly Understood<DatelineReading>[] {
  const [lead] = body
  if (!lead) return readSourceAlone(credits)
  const own = ownAgency(agencies)
  const who = readWho(lead, own)
  const { agency = readSource({ body, credits }), place } = issuerOf(lead, own)
  const day = dayOf({ body, head, lead })
  if (!day && agency === undefined) return []
  const told = presentOf({ agency, place })
  if (!day) {
    const range = { end: who.length, start: 0 }
    return [understand({ confidence: 0.6, paragraph: lead, range, value: told })]
  }
  const { line, printed } = day
  const value = { ...told, ...readDay(filedOn ?? findFilingDay(credits), printed) }
  return [understand({ confidence: 0.9, paragraph: line, range: printed, value })]
}

type Story = Pick<Layout, 'body' | 'head'> & { readonly lead: Paragraph }

const dayOf = ({ body, head, lead }: Story): Day | undefined =>
  dayIn(lead) ?? readPassedOn(head) ?? laterDay(body) ?? closingDay(body)

/** Who issued a story, and where; a short name alone before its day is a place. */
function issuerOf(lead: Paragraph, own: RegExp): Issuer {
  const who = readWho(lead, own)
  const { agency, place } = readIssuer(who, own)
  const isPlace = place === undefined && DATED_PLACE.test(lead.folded) && !own.test(who)
  return isPlace && agency !== undefined ? { place: agency } : presentOf({ agency, place })
}

type Issuer = { readonly agency?: string; readonly place?: string }

/** A place before the day of a story, without who issued it: `鹤鸣9月5日讯`. */
const DATED_PLACE =
  /^\s*(?![爱看掌云今])\p{Script=Han}{2,3}(?<![社网报台又另])\d{1,2}月\d{1,2}日(?:讯|电)/u

/** Words around a day that is still to come. */
const PLANNED_BEFORE = /(?:将|拟|定)(?:[于在]|定于)[^,。;]{0,4}$/u
const PLANNED_AFTER =
  /^(?:上午|下午|晚上)?[^,。;]{0,8}(?:要|将)(?:选举|召开|举行|表决|补选)|^起(?=[,。施实执正])|^(?:上午|下午|起)?(?:即将|将|拟)(?:召开|举行|举办|开幕|在)/u

type Day = { readonly line: Paragraph; readonly printed: PrintedDay }

function dayIn(line: Paragraph): Day | undefined {
  const printed = findPrintedDays(line.text.slice(0, DAY_IN_LEAD_BEFORE)).find(
    ({ end, start }) =>
      !PLANNED_BEFORE.test(line.folded.slice(0, start)) &&
      !PLANNED_AFTER.test(line.folded.slice(end)),
  )
  return printed && { line, printed }
}

/** The day in a line under a headline that says when and by whom the text was adopted. */
const readPassedOn = (head: readonly Paragraph[]): Day | undefined =>
  head
    .filter(({ folded, kind }) => kind === 'date' && /(?:通过|会议)\)$/u.test(folded))
    .map(dayIn)
    .find((day) => day !== undefined)

/** Paragraphs behind the lead of a feature, one of which may begin with its day. */
const MOST_BEFORE_DAY = 5
const BEGINS_WITH_DAY = /^\s*(?:\d{4}年)?\d{1,2}月\d{1,2}日(?!至|-|—|以来|起)/u

/** The day in a line of its own below the text of a notice. */
const closingDay = (body: readonly Paragraph[]): Day | undefined =>
  body
    .slice(1)
    .slice(-1)
    .filter(({ kind }) => kind === 'date')
    .map(dayIn)
    .find((day) => day !== undefined)

const KEY_OF_DAY = /^\s*(?:会议|活动)?时间\s*:/u

/** The day with which a later paragraph begins. */
const laterDay = (body: readonly Paragraph[]): Day | undefined =>
  body
    .slice(1, MOST_BEFORE_DAY)
    .filter(({ folded }) => BEGINS_WITH_DAY.test(folded) || KEY_OF_DAY.test(folded))
    .map(dayIn)
    .find((day) => day !== undefined)

const presentOf = ({
  agency,
  place,
}: {
  readonly agency: string | undefined
  readonly place: string | undefined
}): Pick<DatelineReading, 'agency' | 'place'> => ({
  ...(agency && { agency }),
  ...(place && { place }),
})

const NOTHING = /(?!)/u
const ownAgencies = new WeakMap<readonly string[], RegExp>()

/** Pattern of the newsroom's own agencies, each perhaps with a place behind it. */
function ownAgency(agencies: readonly string[]): RegExp {
  if (agencies.length === 0) return NOTHING
  const pattern =
    ownAgencies.get(agencies) ??
    new RegExp(
      `^(?<agency>${agencies.map(escapePattern).join('|')})(?<place>\\p{Script=Han}{2,5})?$`,
      'u',
    )
  ownAgencies.set(agencies, pattern)
  return pattern
}

/** Finds the day in a line such as `更新时间：2022-03-16`. */
const findFilingDay = (credits: readonly Paragraph[]): string | undefined =>
  credits.map(({ text }) => findFullDay(text)).find(Boolean)

function readDay(
  filedOn: string | undefined,
  printed: PrintedDay,
): Pick<DatelineReading, 'date' | 'raw' | 'resolved'> {
  const resolved = resolveOn(filedOn, printed)
  return { date: toTruncatedDay(printed), raw: printed.raw, ...(resolved && { resolved }) }
}

function resolveOn(filedOn: string | undefined, printed: PrintedDay): string | undefined {
  if (filedOn) return resolveDay(filedOn, printed)
  return printed.year !== undefined && printed.month !== undefined
    ? toTruncatedDay(printed)
    : undefined
}

/** Reads the issuer before the story, in known forms alone: `渔村通电了` is none. */
function readWho({ folded }: Paragraph, own: RegExp): string {
  const match = HEAD.exec(folded)
  const who = match?.groups?.['who'] ?? ''
  const runsOn = /^\p{Script=Han}/u.test(folded.slice(match?.[0].length ?? 0))
  return runsOn && !OWN.test(who) && !own.test(who) && !AGENCY_AND_PLACE.test(who) ? '' : who
}

function readIssuer(who: string, own: RegExp): Issuer {
  const words = who.trim()
  if (words === '' || OWN.test(words) || /^[又另再]$/u.test(words)) return {}
  const { agency, place } = agencyIn(words, own)
  const isOwn = agency !== undefined && OWN.test(agency)
  if (agency === undefined) return { agency: words }
  return { ...(!isOwn && { agency }), ...(place && { place }) }
}

const agencyIn = (words: string, own: RegExp): Readonly<Record<string, string | undefined>> =>
  (own.exec(words) ?? AGENCY_ALONE.exec(words) ?? AGENCY_AND_PLACE.exec(words))?.groups ?? {}

const readSource = ({ body, credits }: Pick<Layout, 'body' | 'credits'>): string | undefined =>
  [
    ...credits.map(sourceIn),
    ...body.slice(-1).map(({ folded }) => SOURCE_AT_END.exec(folded.trim())),
    ...[...credits, ...body.slice(0, 1)].map(({ folded }) => OF_REPORTER.exec(folded)),
  ]
    .flatMap((match) => match?.groups?.['agency'] ?? match?.groups?.['paper'] ?? [])
    .at(0)
    ?.replaceAll(/[《》]/gu, '')

const sourceIn = ({ folded }: Paragraph): null | RegExpExecArray =>
  SOURCE_LINE.exec(folded) ?? SOURCE_AT_END.exec(folded) ?? SOURCE_WITHIN.exec(folded)

/** Who issued a text of which nothing else is left. */
function readSourceAlone(credits: readonly Paragraph[]): readonly Understood<DatelineReading>[] {
  const paragraph = credits.find((line) => sourceIn(line) !== null)
  const agency = readSource({ body: [], credits })
  if (!paragraph || agency === undefined) return []
  const range = { end: paragraph.text.length, start: 0 }
  return [understand({ confidence: 0.6, paragraph, range, value: { agency } })]
}
