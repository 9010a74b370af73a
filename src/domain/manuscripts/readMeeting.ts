import type { Found } from './findMatches.ts'
import type { Lead } from './findRegion.ts'
import type { Knowledge } from './knowledge.ts'
import type { Layout } from './layOut.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { Form } from './meetingForm.ts'
import type { MeetingIdentity, MeetingOrgan } from './reading.ts'

import { parseChineseNumeral } from '../text/chineseNumerals.ts'
import { findMatches, firstOf, understand } from './findMatches.ts'
import { findRegion } from './findRegion.ts'
import { noKnowledge } from './knowledge.ts'
import { leadOf, sittingIn } from './leadOf.ts'
import { meetingForms } from './meetingForms.ts'
import { formsWith } from './ownMeetings.ts'
import { readLevel } from './readLevel.ts'
import { isSame } from './sameMeeting.ts'

/** Verb between an organ and its meeting, which is no part of the name. */
const HELD_BETWEEN =
  /(?<organ>(?:常委会|政府|政协|监委|法院|检察院)党组|委员会|常委会|主席团|政府|政协|工会|妇联|残联|科协|文联|侨联|工商联|团委|红十字会|协会|商会)(?:\([^()]{1,8}\)|[\p{Script=Han}\d（）]){0,24}?(?:举行|召开)(?:了)?/u

/** Most lines from the beginning in which a text names its meeting. */
const MOST_HEAD_LINES = 20
const MOST_PARAGRAPHS = 3
const FARTHEST = 2000
/** Longest region with its lead. */
const LONGEST_REGION = 60

/** Words that cannot be part of a meeting's name, and end what stands before it. */
const LEAD_IN =
  /^.*(?:^[年月日一二三四五六七八九十〇]{1,12}日|^日|\d日|的|上午|下午|晚上|今天|昨天|日前|近日|出席|参加|列席|召开|举行|举办|经过|宣布|决定|同意|会见|祝贺|介绍|通报|庆祝|祝愿|迎接|根据|按照|关于|审议|批准|代表|开好|选举|产生|当选|补选|作为|这次|本次|去年|前年|上年|今年|当年|我们|咱们?|提交|提请|一年来|补选了|[和与及](?=[省市区县镇乡])|[在为对向是了把将])/u

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
  const [lines, texts] = [head.slice(0, MOST_HEAD_LINES), leadOf(body, MOST_PARAGRAPHS)]
  const known = formsWith({ forms: meetingForms, knowledge, paragraphs: [...lines, ...texts] })
  const inHead = findMeetings(lines, known).filter((each) => !isInPassing(each, lines))
  const inLead = findMeetings(texts, known).filter((each) => !isInPassing(each, texts))
  const inBody = inLead.length + inHead.length > 0 ? inLead : findMeetings(sittingIn(body), known)
  const inBoth = inHead.find(({ value }) =>
    inBody.some((other) => isSame({ one: other.value, other: value })),
  )
  const title = inBoth ?? inHead[0]
  const match = title ? inBodyLike(title, inBody) : inBody[0]
  const found = fullerOf(title, match) ?? inBody[0]
  const named = title ? (match ? 'headToo' : 'headOnly') : 'textOnly'
  const all = [found ?? [], inHead, inBody].flat()
  return firstOf(all, ({ name }) => name).map((first) => ({
    ...withShortName(withoutShorter(first), title),
    evidence: [named] as const,
  }))
}

/** The meeting of the headline as the text names it. */
const inBodyLike = (
  { value: titled }: Understood<MeetingIdentity>,
  inBody: readonly Understood<MeetingIdentity>[],
): Understood<MeetingIdentity> | undefined =>
  inBody.find(({ value }) => isSame({ one: value, other: titled })) ??
  inBody.find(({ value }) => isNumbered({ one: value, unnumbered: titled }))

type Perhaps = Understood<MeetingIdentity> | undefined

/** The name in the text, unless that above is fuller: `苍浦市八届人大常委会第三十一次会议`, and `市八届…` below. */
const fullerOf = (title: Perhaps, match: Perhaps): Perhaps =>
  title && match && title.value.name.endsWith(match.value.name) ? title : (match ?? title)

type Compared = { readonly one: MeetingIdentity; readonly unnumbered: MeetingIdentity }

/** Whether the text numbers the meeting that the headline names without a number: `县政府常务会议`. */
const isNumbered = ({ one, unnumbered }: Compared): boolean =>
  one.organ === unnumbered.organ &&
  one.organ !== 'workConference' &&
  one.session !== undefined &&
  (unnumbered.term ?? unnumbered.session) === undefined

/** Shorter names of the same meeting are no other reading of it. */
function withoutShorter({
  alternatives = [],
  ...found
}: Understood<MeetingIdentity>): Understood<MeetingIdentity> {
  const others = alternatives.filter((other) => !isSame({ one: found.value, other }))
  return others.length > 0 ? { ...found, alternatives: others } : found
}

/** What follows the name of a meeting that is still to come, or that only gave this one its subject. */
const OTHERS_AFTER =
  /^(?:将)?(?:于|在)?(?:明年|下月|下周|年底)|^(?:上)?(?:审议|表决|投票)?(?:通过|批准|作出)的|^上(?:他|她)?(?:领衔)?提(?:出|交)的|^(?:上的?)?(?:将|即将|拟)(?:于|在|举行|召开)|^(?:的)?(?:筹备|议程安排|精神|决策部署|部署要求|部署|以来|闭幕后|召开在即)/u
const OTHERS_BEFORE =
  /(?:去年|前年|上届|此前|贯彻落实|贯彻|落实|学习|传达|筹备|迎接|提交|提请|报请|提交到|早在|在[^,。;]{0,10}期间)(?:了|好|的)?[^,。;、]{0,4}$/u
const FARTHEST_WORD = 16

/** Whether a text names a meeting that it is not about. */
function isInPassing(
  { source }: Understood<MeetingIdentity>,
  paragraphs: readonly Paragraph[],
): boolean {
  const folded = paragraphs.find(({ index }) => index === source.paragraph)?.folded ?? ''
  return (
    OTHERS_AFTER.test(folded.slice(source.end, source.end + FARTHEST_WORD)) ||
    OTHERS_BEFORE.test(folded.slice(Math.max(0, source.start - FARTHEST_WORD), source.start))
  )
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

function findForm({ before, landmark, pattern }: Form, paragraph: Paragraph): readonly Found[] {
  if (landmark !== undefined && !paragraph.folded.includes(landmark)) return []
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
  const region = (match.groups['region'] ?? '') || (match.groups['region2'] ?? '')
  const level = readLevel({ name, region: region || regionBefore(match) })
  return understand({
    confidence: organ === 'workConference' ? 0.6 : 0.95,
    paragraph: match.paragraph,
    range: match,
    value: {
      ...(level && { level }),
      name,
      organ: organ === 'workConference' ? organOf(name, wordsBefore(match)) : organ,
      region,
      ...ordinalsOf(match),
    },
  })
}

/** Whose conference it is, where its name says so: `县委经济工作会议`, `全县组织部长会议`. */
function organOf(name: string, before: string): MeetingOrgan {
  if (OF_PARTY.test(name)) return 'party'
  if (IS_CEREMONY.test(name)) return 'other'
  return OF_CPPCC.test(name) || (name.endsWith('协商会') && BY_CPPCC.test(before))
    ? 'cppcc'
    : 'workConference'
}

/** An occasion that is no meeting. */
const IS_CEREMONY = /典礼$/u

const wordsBefore = ({ paragraph, start }: Found): string =>
  paragraph.folded.slice(Math.max(0, start - LONGEST_REGION), start)
/** The CPPCC holds it: `市政协在某厅召开`. */
const BY_CPPCC = /政协(?!委员)[^,。;:]{0,24}(?:召开|举行|举办|组织)了?$/u

const OF_PARTY =
  /^(?:\p{Script=Han}{0,8}?[省市区县州旗镇乡])委(?!员|托|派|任)\p{Script=Han}{2,16}工作会议$|(?:组织|宣传|统战)部长|政法委书记|纪委书记|纪检监察|党建工作|组织工作|宣传思想|统战工作|政法工作/u
const OF_CPPCC = /^\p{Script=Han}{0,8}?政协(?!委员)/u

function ordinalsOf({ groups }: Found): Pick<MeetingIdentity, 'session' | 'term'> {
  const term = parseChineseNumeral(groups['term'] ?? '')
  const session = parseChineseNumeral(groups['session'] ?? '')
  return { ...(session !== undefined && { session }), ...(term !== undefined && { term }) }
}

/** Region that holds the meeting, where its name leaves it out: `金沙镇召开第十七届人民代表大会第五次会议`. */
const regionBefore = ({ paragraph, start }: Found): string =>
  /(?<region>\p{Script=Han}{0,8}?[省市区县州旗镇乡])(?:委|人大(?:常委会)?|(?:人民)?政府|政协|总工会|纪委|法院|检察院)?(?:日前|近日|联合|专题)?(?:隆重|胜利|顺利|如期|今天|今日|昨日)?(?:召开|举行|举办|迎来)(?:了)?$/u.exec(
    paragraph.folded.slice(Math.max(0, start - LONGEST_HOLDER), start),
  )?.groups?.['region'] ?? ''

const LONGEST_HOLDER = 24

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
