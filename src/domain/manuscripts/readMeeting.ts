import type { Found } from './findMatches.ts'
import type { Lead } from './findRegion.ts'
import type { Knowledge } from './knowledge.ts'
import type { Layout } from './layOut.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { Form } from './meetingForm.ts'
import type { MeetingIdentity, MeetingOrgan } from './reading.ts'

import { NUMERAL, parseChineseNumeral } from '../text/chineseNumerals.ts'
import { findMatches, firstOf, understand } from './findMatches.ts'
import { findRegion } from './findRegion.ts'
import { noKnowledge } from './knowledge.ts'
import { form, REGION_ALONE } from './meetingForm.ts'
import { formsWith } from './ownMeetings.ts'
import { readLevel } from './readLevel.ts'
import { isSame } from './sameMeeting.ts'

const N = NUMERAL
const TERM = `第?(?<term>${N})届`
const SESSION = `第?(?<session>${N})次`
/** Words between an organ and the number of its meeting: `常委会今天上午举行第三次会议`. */
const HELD = '\\p{Script=Han}{0,8}?(?:举行|召开)(?:了)?'
/**
 * Forms of meetings' names, long and short, most specific first. Each names the region before the ordinals
 * or after; `term` (届) and `session` (次) are numerals as printed. A new organ is a new row.
 */
const forms: readonly Form[] = [
  form({
    before: REGION_ALONE,
    organ: 'presidium',
    words: `${TERM}(?:人民代表大会|人大)${SESSION}会议主席团(?:${HELD})?第(?<sitting>${N})次(?:全体)?会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'standingCommittee',
    words: `(?:${TERM})?(?:人民代表大会|人大)(?:常务委员会|常委会)${HELD}${SESSION}(?:\\(扩大\\))?会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'standingCommittee',
    words: `${TERM}(?<region2>全国)?(?:人民代表大会|人大)(?:常务委员会|常委会)${SESSION}(?:\\(扩大\\))?会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'standingCommittee',
    words: `${TERM}(?:人民代表大会|人大)${SESSION}(?:常委会|常务委员会)(?:议|会议)?`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'standingCommittee',
    words: `(?:人民代表大会|人大)(?:常务委员会|常委会)${SESSION}会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'congress',
    words: `${TERM}(?<region2>全国)?(?:人民代表大会|人大)${SESSION}会议`,
  }),
  form({
    before: { isNeeded: true, words: ['中国人民政治协商会议', '人民政协', '政协'] },
    organ: 'cppcc',
    words: `${TERM}(?<region2>\\p{Script=Han}{0,12}?)委员会(?:常务委员会)?${SESSION}(?:常务委员会|常委会)?(?:全体)?会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'cppcc',
    words: `政协(?:${HELD})?${TERM}(?:委员会|常委会)?${SESSION}(?:常委会|常务委员会|全体|主席)?会议`,
  }),
  form({
    before: { isNeeded: true, words: ['中国共产党', '中共'] },
    organ: 'party',
    words: `第(?<term>${N})次(?:党员)?代表大会`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'party',
    words: `第(?<term>${N})次(?:党代会|党员代表大会)`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'union',
    words: `(?:总工会|工会)第(?<term>${N})次(?:会员)?代表大会`,
  }),
  form({
    before: { isNeeded: false, words: ['共青团', '中国共产主义青年团'] },
    organ: 'other',
    words: `(?:妇女|妇联|残联|科协|文联|侨联|工商联|少先队|学生|青联)?第(?<term>${N})次(?:妇女|会员|团员|学生|残疾人)?代表大会`,
  }),
  form({
    before: { isNeeded: false, words: ['中国共产党', '中共'] },
    organ: 'party',
    words: `(?:委)?${TERM}(?:委员会)?${SESSION}(?:全体(?:\\(扩大\\))?会议|全会)`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'government',
    words: `${TERM}(?:人民)?政府${SESSION}(?:常务|全体)会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'government',
    words: `(?:人民)?政府(?:${HELD})?(?:${SESSION})?(?:常务|全体|党组)会议`,
  }),
  form({
    organ: 'teachersCongress',
    words: `(?<region>\\p{Script=Han}{2,14}?)?${TERM}${SESSION}(?:教代会|教职工代表大会|职代会|职工代表大会)`,
  }),
  form({
    organ: 'teachersCongress',
    words: `(?<region>\\p{Script=Han}{2,14}?)?${TERM}(?:教代会|教职工代表大会|职代会|职工代表大会)${SESSION}会议`,
  }),
  form({
    organ: 'union',
    words: `(?<region>\\p{Script=Han}{2,14}?)?${TERM}工会(?:委员会|会员)?(?:换届选举大会|代表大会)`,
  }),
  form({
    organ: 'workConference',
    words:
      '(?<region>[全省市区县镇乡]{1,2}|\\p{Script=Han}{1,8}?[省市区县镇乡])(?<subject>[\\p{Script=Han}\\d]{2,24}?)(?:工作会议|工作例会|推进会议?|动员会议?|动员大会|座谈会|现场会|部署会议?|调度会议?|表彰大会|总结会议?|工作会|大会|例会|培训会|交流会|专题会议?|新闻发布会|发布会|签约仪式|启动仪式|揭牌仪式|颁奖仪式|开工仪式|仪式|论坛|恳谈会|茶话会|研讨会|部署会|调研会|推介会|听证会|庆典|颁奖典礼)(?=[,。;:\\s]|在|召开|举行|开幕|闭幕|暨|上|$)',
  }),
]

/** Verb between an organ and its meeting, which is no part of the name. */
const HELD_BETWEEN =
  /(?<organ>委员会|常委会|主席团|政府|政协)\p{Script=Han}{0,8}?(?:举行|召开)(?:了)?/u

/** Most lines from the beginning in which a text names its meeting. */
const MOST_HEAD_LINES = 20
const FARTHEST = 2000
/** Longest region with its lead. */
const LONGEST_REGION = 60

/** Words that cannot be part of a meeting's name, and end what stands before it. */
const LEAD_IN =
  /^.*(?:^日|\d日|的|上午|下午|晚上|今天|昨天|日前|近日|出席|参加|列席|召开|举行|举办|经过|宣布|同意|会见|祝贺|庆祝|祝愿|迎接|根据|按照|关于|审议|批准|代表|开好|选举|产生|当选|补选|作为|这次|本次|一年来|补选了|[和与及](?=[省市区县镇乡])|[在为对向是了把将])/u

/**
 * Finds the meeting that the paragraphs are about, with its source: the first full naming, in reading order.
 * Other meetings named in passing (`区委十三届六次全会`) come after it or not at all; the ordinals of the headline
 * decide when they are there.
 *
 * @param head - headline, subheads or title; empty when there is none
 */
export function readMeeting({
  body,
  head,
  knowledge = noKnowledge,
}: Pick<Layout, 'body' | 'head'> & {
  readonly knowledge?: Knowledge
}): readonly Understood<MeetingIdentity>[] {
  const [lines, texts] = [head.slice(0, MOST_HEAD_LINES), body.slice(0, 3)]
  const known = formsWith({ forms, knowledge, paragraphs: [...lines, ...texts] })
  const inHead = findMeetings(lines, known)
  const inBody = findMeetings(texts, known)
  const inBoth = inHead.find(({ value }) =>
    inBody.some((other) => isSame({ one: other.value, other: value })),
  )
  const title = inBoth ?? inHead[0]
  const match = title
    ? inBody.find(({ value }) => isSame({ one: value, other: title.value }))
    : inBody[0]
  const found = match ?? title ?? inBody[0]
  const named = title ? (match ? 'headToo' : 'headOnly') : 'textOnly'
  const all = [found ?? [], inHead, inBody].flat()
  return firstOf(all, ({ name }) => name).map((first) => ({
    ...withShortName(withoutShorter(first), title),
    evidence: [named] as const,
  }))
}

/** Shorter names of the same meeting are no other reading of it. */
function withoutShorter({
  alternatives = [],
  ...found
}: Understood<MeetingIdentity>): Understood<MeetingIdentity> {
  const others = alternatives.filter((other) => !isSame({ one: found.value, other }))
  return others.length > 0 ? { ...found, alternatives: others } : found
}

function withShortName(
  found: Understood<MeetingIdentity>,
  title: Understood<MeetingIdentity> | undefined,
): Understood<MeetingIdentity> {
  const isShorter = title && title !== found && title.value.name.length < found.value.name.length
  return isShorter && isSame({ one: found.value, other: title.value })
    ? { ...found, value: { ...found.value, shortName: title.value.name } }
    : found
}

/** Finds every meeting named in the paragraphs, in order, including other meetings. */
const findMeetings = (
  paragraphs: readonly Paragraph[],
  known: readonly Form[],
): readonly Understood<MeetingIdentity>[] =>
  paragraphs.flatMap((paragraph) => {
    const found = known.flatMap((form, rank) =>
      findForm(form, paragraph).map((match) => ({
        found: trimLeadIn(match),
        organ: form.organ,
        rank,
      })),
    )
    const kept = found
      .filter(({ found: match }) => !isPartOfOther(match))
      .filter((one) => !found.some((other) => isCovered({ one, other })))
    return kept
      .toSorted((a, b) => a.found.start - b.found.start)
      .map(({ found: match, organ }) => describeMeeting(match, organ))
  })

function findForm({ before, pattern }: Form, paragraph: Paragraph): readonly Found[] {
  const near = { ...paragraph, folded: paragraph.folded.slice(0, FARTHEST) }
  const found = findMatches([near], pattern).map((match) => ({
    ...match,
    paragraph,
  }))
  let last = 0
  return found.flatMap((match) => {
    const whole = before ? withRegion({ lead: before, match, notBefore: last }) : match
    if (whole) last = whole.end
    return whole ? [whole] : []
  })
}

type Attachment = { lead: Lead; match: Found; notBefore: number }

function withRegion({ lead, match, notBefore }: Attachment): Found | undefined {
  const { folded: text } = match.paragraph
  const from = Math.max(notBefore, match.start - LONGEST_REGION)
  const place = findRegion({ end: match.start, from, lead, text })
  return (
    place && {
      ...match,
      groups: { ...match.groups, region: text.slice(place.region, match.start) },
      ranges: { ...match.ranges, region: { end: match.start, start: place.region } },
      start: place.start,
    }
  )
}

/** Whether a name is part of another meeting's, named after the first: `…四次会议代表建议交办会`. */
const isPartOfOther = ({ end, paragraph }: Found): boolean =>
  /^\p{Script=Han}{0,12}?(?:交办会|协调会|座谈会|推进会|动员会|筹备会|发布会|通气会|培训班)/u.test(
    paragraph.folded.slice(end),
  )

type Ranked = { readonly found: Found; readonly rank: number }

const isCovered = ({ one, other }: { readonly one: Ranked; readonly other: Ranked }): boolean =>
  other.rank < one.rank && other.found.start < one.found.end && one.found.start < other.found.end

function describeMeeting(match: Found, organ: MeetingOrgan): Understood<MeetingIdentity> {
  const name = match.paragraph.text.slice(match.start, match.end).replace(HELD_BETWEEN, '$<organ>')
  const term = parseChineseNumeral(match.groups['term'] ?? '')
  const session = parseChineseNumeral(match.groups['session'] ?? '')
  const region = (match.groups['region'] ?? '') || (match.groups['region2'] ?? '')
  const level = readLevel({ name, region })
  return understand({
    confidence: organ === 'workConference' ? 0.6 : 0.95,
    paragraph: match.paragraph,
    range: match,
    value: {
      ...(level && { level }),
      name,
      organ,
      region,
      ...(session !== undefined && { session }),
      ...(term !== undefined && { term }),
    },
  })
}

/** Words before the last region of a conference's name, when what stays is still a name. */
function wholeLeadIn(name: string): string | undefined {
  const leadIn = LEAD_IN.exec(name)?.[0] ?? ''
  const kept = name.slice(leadIn.length)
  return leadIn !== '' &&
    /^(?:全[省市区县镇乡]|\p{Script=Han}{1,8}?[省市区县镇乡])\S{4,}$/u.test(kept)
    ? leadIn
    : undefined
}

/** Cuts off the words that lead in to the name, since a region is matched greedily to the left. */
function trimLeadIn(match: Found): Found {
  const region = match.groups['region']
  const at = match.ranges['region']
  if (!region || !at) return match
  const name = match.paragraph.folded.slice(match.start, match.end)
  // A conference is named by its subject, in which other words may stand first.
  const whole = match.groups['subject'] === undefined ? undefined : wholeLeadIn(name)
  const leadIn = whole ?? LEAD_IN.exec(region)?.[0] ?? ''
  const kept = region.slice(leadIn.length)
  if (leadIn === '') return match
  const start = at.start === match.start ? match.start + leadIn.length : match.start
  return { ...match, groups: { ...match.groups, region: kept }, start }
}
