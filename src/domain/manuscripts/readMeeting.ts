import { NUMERAL, parseChineseNumeral } from '../text/chineseNumerals.ts'
import { type Found, findMatches, understand } from './findMatches.ts'
import { type Paragraph, type Understood } from './manuscript.ts'
import { type MeetingIdentity, type MeetingOrgan } from './reading.ts'
import { readLevel } from './readLevel.ts'

type Form = { readonly organ: MeetingOrgan; readonly pattern: RegExp }

const N = NUMERAL
const REGION =
  '(?<region>(?:中华人民共和国|全国|(?:\\p{Script=Han}{2,9}?(?:省|市|自治区|地区|自治州|区|县|州|盟|旗|镇|乡|街道|开发区|新区))+|[省市区县州镇乡])?)'
const TERM = `第?(?<term>${N})届`
const SESSION = `第?(?<session>${N})次`

const form = ({
  organ,
  words,
}: {
  readonly organ: MeetingOrgan
  readonly words: string
}): Form => ({
  organ,
  pattern: new RegExp(words, 'dgu'),
})

/**
 * How meetings are named, long form and short, most telling first. Each names the region before the ordinals
 * or after; `term` (届) and `session` (次) are numerals as printed. A new organ is a new row.
 */
const forms: readonly Form[] = [
  form({
    organ: 'standingCommittee',
    words: `${REGION}${TERM}(?<region2>全国)?(?:人民代表大会|人大)(?:常务委员会|常委会)${SESSION}(?:\\(扩大\\))?会议`,
  }),
  form({
    organ: 'standingCommittee',
    words: `${REGION}${TERM}(?:人民代表大会|人大)${SESSION}(?:常委会|常务委员会)(?:议|会议)?`,
  }),
  form({
    organ: 'standingCommittee',
    words: `${REGION}(?:人民代表大会|人大)(?:常务委员会|常委会)${SESSION}会议`,
  }),
  form({
    organ: 'congress',
    words: `${REGION}${TERM}(?<region2>全国)?(?:人民代表大会|人大)${SESSION}会议`,
  }),
  form({
    organ: 'cppcc',
    words: `(?:中国人民政治协商会议|人民政协|政协)${REGION}${TERM}(?<region2>\\p{Script=Han}{0,12}?)委员会(?:常务委员会)?${SESSION}(?:常务委员会|常委会)?(?:全体)?会议`,
  }),
  form({
    organ: 'cppcc',
    words: `${REGION}政协${TERM}(?:委员会|常委会)?${SESSION}(?:常委会|全体)?会议`,
  }),
  form({
    organ: 'party',
    words: `(?:中国共产党|中共)${REGION}第(?<session>${N})次代表大会`,
  }),
  form({
    organ: 'party',
    words: `(?:中国共产党|中共)?${REGION}(?:委)?${TERM}(?:委员会)?${SESSION}(?:全体会议|全会)`,
  }),
  form({
    organ: 'government',
    words: `${REGION}${TERM}(?:人民)?政府${SESSION}(?:常务|全体)会议`,
  }),
  form({ organ: 'government', words: `${REGION}(?:人民)?政府${SESSION}(?:常务|全体)会议` }),
  form({
    organ: 'teachersCongress',
    words: `(?<region>\\p{Script=Han}{2,14}?)?${TERM}${SESSION}(?:教代会|教职工代表大会|职代会|职工代表大会)`,
  }),
  form({
    organ: 'union',
    words: `(?<region>\\p{Script=Han}{2,14}?)?${TERM}工会(?:委员会|会员)?(?:换届选举大会|代表大会)`,
  }),
  form({
    organ: 'workConference',
    words:
      '(?<region>[全省市区县镇乡]{1,2}|\\p{Script=Han}{1,8}?[省市区县镇乡])(?<subject>\\p{Script=Han}{2,22}?)(?:工作会议|推进会议?|动员会议?|动员大会|座谈会|现场会|部署会议?|调度会议?|表彰大会|总结会议?|工作会|大会|例会|培训会|交流会|专题会议?)(?=[,。;:\\s]|在|召开|举行|开幕|闭幕|暨|上|$)',
  }),
]

/** What cannot be part of a meeting's name, and ends the words before it. */
const LEAD_IN =
  /^.*(?:\d日|上午|下午|晚上|今天|昨天|日前|近日|出席|参加|列席|召开|举行|举办|经过|宣布|同意|会见|祝贺|庆祝|祝愿|迎接|根据|按照|关于|审议|批准|代表|开好|选举|产生|当选|补选|作为|这次|本次|一年来|补选了|[在为对向是了把将])/u

/**
 * The meeting that the paragraphs are about, with where each is named: the first full naming, in reading order.
 * Other meetings named in passing (`区委十三届六次全会`) come after it or not at all; the ordinals of the headline
 * decide when they are there.
 *
 * @param head - headline, subheads or title; empty when there is none
 */
export const readMeeting = ({
  body,
  head,
}: {
  readonly body: readonly Paragraph[]
  readonly head: readonly Paragraph[]
}): readonly Understood<MeetingIdentity>[] => {
  const inHead = findMeetings(head)
  const inBody = findMeetings(body.slice(0, 3))
  const [title] = inHead
  const match = title
    ? inBody.find(({ value }) => isSame({ one: value, other: title.value }))
    : inBody[0]
  const found = match ?? title ?? inBody[0]
  return found ? [withShortName({ found, title })] : []
}

const withShortName = ({
  found,
  title,
}: {
  readonly found: Understood<MeetingIdentity>
  readonly title: Understood<MeetingIdentity> | undefined
}): Understood<MeetingIdentity> => {
  const isShorter = title && title !== found && title.value.name.length < found.value.name.length
  return isShorter && isSame({ one: found.value, other: title.value })
    ? { ...found, value: { ...found.value, shortName: title.value.name } }
    : found
}

/** Every meeting named in the paragraphs, in order, decoys and all. */
const findMeetings = (paragraphs: readonly Paragraph[]): readonly Understood<MeetingIdentity>[] =>
  paragraphs.flatMap((paragraph) => {
    const found = forms.flatMap(({ organ, pattern }, rank) =>
      findMatches({ paragraphs: [paragraph], pattern }).map((match) => ({
        found: trimLeadIn(match),
        organ,
        rank,
      })),
    )
    const kept = found
      .filter(({ found: match }) => !isPartOfOther(match))
      .filter((one) => !found.some((other) => isCovered({ one, other })))
    return kept
      .toSorted((a, b) => a.found.start - b.found.start)
      .map(({ found: match, organ }) => describeMeeting({ match, organ }))
  })

/** `…四次会议代表建议交办会` is another meeting, named after the first. */
const isPartOfOther = ({ end, paragraph }: Found): boolean =>
  /^\p{Script=Han}{0,12}?(?:交办会|协调会|座谈会|推进会|动员会|筹备会|发布会|通气会|培训班)/u.test(
    paragraph.folded.slice(end),
  )

type Ranked = { readonly found: Found; readonly rank: number }

const isCovered = ({ one, other }: { readonly one: Ranked; readonly other: Ranked }): boolean =>
  other.rank < one.rank && other.found.start < one.found.end && one.found.start < other.found.end

const describeMeeting = ({
  match,
  organ,
}: {
  readonly match: Found
  readonly organ: MeetingOrgan
}): Understood<MeetingIdentity> => {
  const name = match.paragraph.text.slice(match.start, match.end)
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

/** A region is matched greedily to the left; what leads in to the name is cut off again. */
const trimLeadIn = (match: Found): Found => {
  const region = match.groups['region']
  const at = match.ranges['region']
  if (!region || !at) return match
  const leadIn = LEAD_IN.exec(region)?.[0] ?? ''
  const kept = region.slice(leadIn.length)
  if (leadIn === '') return match
  const start = at.start === match.start ? match.start + leadIn.length : match.start
  return { ...match, groups: { ...match.groups, region: kept }, start }
}

const isSame = ({
  one,
  other,
}: {
  readonly one: MeetingIdentity
  readonly other: MeetingIdentity
}): boolean => one.term === other.term && one.session === other.session && one.organ === other.organ
