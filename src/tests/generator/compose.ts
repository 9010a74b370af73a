import type { Chance } from '../../bench/archive/random.ts'
import type { Block, Desk } from './desk.ts'
import type { Genre } from './facts.ts'
import type { Told } from './tell.ts'
import type { Truth } from './truth.ts'

import { between, sample } from './chance.ts'
import { speech, speechAfter } from './composeSpeech.ts'
import { block } from './desk.ts'
import { toHan } from './numbers.ts'
import { startTelling, stateDay, stateMeeting, styleOf } from './tell.ts'
import * as sitting from './wordings/sitting.ts'
import * as text from './wordings/text.ts'
import * as words from './words.ts'

/** A manuscript before it is laid out. */
export type Composed = {
  readonly blocks: readonly Block[]
  readonly told: readonly Told[]
  readonly truth: Truth
}

export function compose({
  chance,
  facts,
  layout,
}: Pick<Desk, 'chance' | 'facts' | 'layout'>): Composed {
  const style = styleOf(chance)
  const teller = startTelling({ chance, facts, style })
  const desk: Desk = { chance, facts, layout, style, teller }
  const blocks =
    facts.genre === 'speech'
      ? speech(desk)
      : facts.genre === 'withSpeech'
        ? [...report(desk), ...speechAfter(desk)]
        : facts.genre === 'appointments'
          ? appointmentList(desk)
          : layout === 'minutes'
            ? minutesOf(desk)
            : report(desk)
  return { blocks, told: teller.told, truth: teller.truth }
}

function report(desk: Desk): readonly Block[] {
  const { chance, layout } = desk
  const head = heading(desk)
  const byline = bylineOf(desk)
  const sentences = [leadOf(desk), ...sentencesOf(desk)]
  const isLine = byline.endsWith('\n')
  const [first = '', ...rest] = toParagraphs(chance, sentences, layout === 'brief')
  const opening = isLine ? first : byline + first
  const caption = layout !== 'brief' && chance.is(0.2) ? [captionOf(desk)] : []
  const isAbove = chance.is(0.5)
  return [
    ...head,
    ...(isLine ? [block('byline', byline.trim())] : []),
    ...(isAbove ? caption : []),
    block('body', opening),
    ...rest.map((each) => block(/\n/u.test(each) ? 'list' : 'body', each)),
    ...(isAbove ? [] : caption),
    ...(layout === 'lists' && chance.is(0.4) ? [tableOf(desk)] : []),
    ...credits(desk),
  ]
}

/** Minutes of an office: a form with keys, and what was decided under numbered headings. */
function minutesOf({ chance, facts, style, teller }: Desk): readonly Block[] {
  const { truth } = teller
  const { names = [], phase = 'other' } = facts.meeting ?? {}
  const name = stateMeeting({ facts, truth }, names.at(-1) ?? '')
  const headline = `${name}纪要`
  Object.assign(truth, { headline, meetingPhase: phase })
  const day = stateDay({ facts, style, truth }, '{y}年{m}月{d}日')
  const points = [...facts.points]
  truth.sectionHeadings = points
  return [
    block('headline', headline),
    block('list', teller.say('minutes', sitting.minutes, { given: { day, name } })),
    block('body', '会议议定事项如下：'),
    ...points.flatMap((point, at) => [
      block('list', `${toHan(at + 1)}、${point}`),
      block('body', `会议要求，${chance.pick(words.details)}。`),
    ]),
  ]
}

function heading(desk: Desk): readonly Block[] {
  const { chance, layout, teller } = desk
  const headline = headlineOf(desk)
  const mayHave = (share: number) => layout !== 'brief' && chance.is(share)
  const kicker = mayHave(0.25) ? chance.pick(words.slogans) : null
  const subhead = mayHave(0.4) ? subheadOf(desk) : null
  Object.assign(teller.truth, { headline, kicker, subhead })
  const isOneLine = chance.is(0.25) && subhead?.startsWith('——') === false
  const wording = isOneLine ? 'heads.oneLine' : kicker === null ? 'heads.lines' : 'heads.kicker'
  teller.told.push({ fields: ['headline', 'kicker', 'subhead'], wording })
  const above = kicker === null ? [] : [block('kicker', kicker)]
  if (isOneLine) return [...above, block('headline', `${headline} ${subhead}`)]
  const below = subhead === null ? [] : [block('subhead', subhead)]
  return [...above, block('headline', headline), ...below]
}

function headlineOf({ chance, facts, teller }: Desk): string {
  const { meeting } = facts
  if (!meeting) return chance.pick(words.deeds)
  const { truth } = teller
  const short = meeting.names.at(-1) ?? ''
  teller.tell(`names.${facts.genre}.headline`, () => {
    stateMeeting({ facts, truth }, short)
    truth.meetingPhase = meeting.phase
  })
  const table = isOwnTable(meeting.phase) ? meeting.phase : 'held'
  const given = { short }
  return (
    splitName(chance, short) ?? teller.say(`headlines.${table}`, text.headlines[table], { given })
  )
}

const isOwnTable = (phase: string): phase is keyof typeof text.headlines => phase in text.headlines

const subheadOf = ({ facts, teller }: Desk): string | null =>
  facts.meeting ? teller.say('subheads', text.subheads) : null

/** `区人大常委会举行第七次会议`: the verb stands in the middle of the name. */
function splitName(chance: Chance, name: string): string | undefined {
  const split = name.replace(/(?<=常委会|主席团)(?=第)/u, '举行')
  return split !== name && chance.is(0.3) ? split : undefined
}

function bylineOf({ chance, facts, layout, teller }: Desk): string {
  if (layout === 'agency') return teller.say('agencyBylines', text.agencyBylines)
  if (layout === 'creditsAtEnd' || chance.is(0.08)) return ''
  if (facts.genre === 'brief' && chance.is(0.5)) return ''
  return teller.say('bylines', text.bylines)
}

function leadOf({ chance, facts, style, teller }: Desk): string {
  const { meeting } = facts
  if (!meeting) return `${chance.pick(words.features)}。`
  const { truth } = teller
  const isDayKnown = truth.dateline.date !== null
  // The dateline said the day already: a shorter or longer form would be another value.
  const fit = (each: string) => !isDayKnown || (each.includes('{m}') && !each.includes('{y}'))
  const wording = chance.pick(text.datelines.filter(fit))
  const day = teller.tell(`datelines.${text.datelines.indexOf(wording)}`, () =>
    stateDay({ facts, style, truth }, wording),
  )
  const printed = chance.pick(meeting.names)
  const name = teller.tell(`names.${facts.genre}.${meeting.names.indexOf(printed)}`, () =>
    stateMeeting({ facts, truth }, printed),
  )
  const { phase, plenary } = meeting
  truth.plenaryOrdinal = plenary
  if (plenary !== null)
    return teller.say('plenaryLeads', text.plenaryLeads, {
      given: { day, meeting: name, plenary: toHan(plenary) },
    })
  if (phase === 'preparatory')
    return teller.say('preparatoryLeads', text.preparatoryLeads, { given: { day, meeting: name } })
  const verb = phase === 'opening' ? '开幕' : phase === 'closing' ? '闭幕' : '举行'
  const isSolemn = phase === 'opening' || phase === 'closing'
  return teller.say('leads', text.leads, {
    given: { day, meeting: name, verb },
    isFit: (each) => isSolemn || !/胜利|圆满|国歌|经过/u.test(each),
  })
}

type Say = (desk: Desk) => string

const say =
  (table: keyof typeof sitting): Say =>
  ({ teller }) =>
    teller.say(table, sitting[table])
const decoy: Say = ({ teller }) => teller.say('decoys', text.decoys)
const filler: Say = ({ chance }) => `${chance.pick(words.closings)}。`
const detail: Say = ({ chance }) => `${chance.pick(words.points)}，${chance.pick(words.details)}。`
const adopted: Say = (desk) => (desk.layout === 'lists' ? adoptedList(desk) : say('adopted')(desk))

/** What texts of a kind state after their first sentence, with the share of texts that do. */
const contents: Readonly<
  Record<Exclude<Genre, 'appointments' | 'speech'>, readonly (readonly [Say, number])[]>
> = {
  agency: [
    [say('attendance'), 0.8],
    [say('host'), 0.8],
    [say('attendees'), 0.7],
    [adopted, 0.6],
    [decoy, 0.4],
  ],
  award: [
    [people, 1],
    [detail, 0.6],
    [decoy, 0.4],
    [say('enumerations'), 0.4],
  ],
  brief: [
    [say('attendance'), 0.3],
    [say('host'), 0.5],
  ],
  closing: [
    [say('attendance'), 0.8],
    [people, 1],
    [say('chairs'), 0.6],
    [say('observers'), 0.4],
    [adopted, 0.9],
    [say('elections'), 0.6],
    [say('enumerations'), 0.6],
    [decoy, 0.4],
    [filler, 0.5],
  ],
  committee: [
    [say('memberAttendance'), 0.7],
    [people, 1],
    [say('observers'), 0.7],
    [adopted, 0.8],
    [say('appointments'), 0.7],
    [decoy, 0.3],
    [say('enumerations'), 0.3],
  ],
  cppcc: [
    [say('attendance'), 0.8],
    [people, 1],
    [adopted, 0.7],
    [say('elections'), 0.4],
    [say('observers'), 0.5],
    [say('enumerations'), 0.4],
    [decoy, 0.4],
  ],
  executive: [
    [say('host'), 1],
    [say('observers'), 0.4],
    [say('enumerations'), 0.6],
    [detail, 0.8],
    [decoy, 0.4],
  ],
  feature: [
    [quoted, 1],
    [detail, 1],
    [quoted, 0.7],
    [decoy, 0.6],
    [detail, 0.6],
  ],
  forum: [
    [say('forumHosts'), 1],
    [say('forum'), 1],
    [say('attendees'), 0.5],
    [say('enumerations'), 0.5],
    [decoy, 0.3],
  ],
  mobilisation: [
    [people, 1],
    [say('enumerations'), 0.7],
    [detail, 0.6],
    [decoy, 0.4],
  ],
  opening: [
    [say('attendance'), 0.9],
    [people, 1],
    [say('chairs'), 0.6],
    [say('observers'), 0.4],
    [adopted, 0.3],
    [decoy, 0.6],
    [filler, 0.4],
  ],
  partyCongress: [
    [say('attendance'), 0.7],
    [people, 1],
    [adopted, 0.6],
    [say('elections'), 0.5],
    [say('enumerations'), 0.4],
    [decoy, 0.4],
  ],
  partyPlenum: [
    [people, 1],
    [adopted, 0.5],
    [say('enumerations'), 0.5],
    [detail, 0.5],
    [decoy, 0.4],
    [say('observers'), 0.5],
  ],
  preparatory: [
    [say('attendance'), 0.8],
    [say('host'), 0.9],
    [adopted, 0.8],
    [say('elections'), 0.4],
    [decoy, 0.4],
  ],
  presidium: [
    [say('host'), 1],
    [say('attendees'), 0.5],
    [filler, 0.6],
    [decoy, 0.5],
  ],
  press: [
    [say('host'), 0.7],
    [say('speaker'), 0.7],
    [say('forum'), 0.4],
    [detail, 0.8],
    [decoy, 0.4],
  ],
  school: [
    [say('attendance'), 0.7],
    [people, 1],
    [adopted, 0.8],
    [say('elections'), 0.5],
    [filler, 0.4],
    [decoy, 0.3],
  ],
  signing: [
    [say('attendees'), 1],
    [say('host'), 0.6],
    [say('speaker'), 0.6],
    [detail, 0.6],
    [decoy, 0.4],
  ],
  union: [
    [say('attendance'), 0.7],
    [people, 1],
    [adopted, 0.6],
    [say('elections'), 0.8],
    [filler, 0.5],
    [decoy, 0.3],
  ],
  withSpeech: [
    [say('attendance'), 0.8],
    [people, 1],
    [say('chairs'), 0.5],
    [adopted, 0.8],
    [say('elections'), 0.5],
    [decoy, 0.3],
  ],
  work: [
    [people, 1],
    [say('observers'), 0.4],
    [say('enumerations'), 0.7],
    [detail, 0.7],
    [decoy, 0.4],
  ],
}

function sentencesOf(desk: Desk): readonly string[] {
  const { genre } = desk.facts
  if (genre === 'appointments' || genre === 'speech') return []
  return contents[genre].filter(([, share]) => desk.chance.is(share)).map(([tell]) => tell(desk))
}

/** Speaker, host and attendees, in one sentence or in one each. */
function people(desk: Desk): string {
  if (desk.chance.is(0.55)) return say('lineUp')(desk)
  return [say('host'), say('speaker'), say('attendees')].map((tell) => tell(desk)).join('')
}

/** Somebody speaks to the reporter, and not at a meeting. */
function quoted({ chance, facts, teller }: Desk): string {
  const voice = chance.pick(facts.people.voices)
  if (!teller.truth.people.some(({ name }) => name === voice.name))
    teller.truth.people.push({ name: voice.name })
  return `“${chance.pick(words.deeds)}，心里踏实。”${voice.office ?? '村民'}${voice.name}说。`
}

function adoptedList({ facts: { adopted: titles }, chance, teller }: Desk): string {
  teller.tell('adoptedList', () => teller.truth.resolutions.push(...titles))
  const mark = chance.pick<(at: number) => string>([
    (at) => `${at}.`,
    (at) => `${at}、`,
    (at) => `（${toHan(at)}）`,
    () => '• ',
  ])
  return `${chance.pick(['会议通过了以下事项：', '会议表决通过：', '大会通过了下列决议：'])}\n${titles.map((title, at) => mark(at + 1) + title).join('\n')}`
}

function tableOf({ chance, facts, teller }: Desk): Block {
  const rows = sample(chance, words.placeHeads, between(chance, 2, 4)).map((head) => {
    const due = between(chance, 12, 60)
    return [
      `${head}${facts.place.root.slice(1)}代表团`,
      String(due),
      String(due - chance.number(4)),
    ]
  })
  const table = [['代表团', '应到', '实到'], ...rows]
  teller.tell('attendanceTable', () => (teller.truth.attendanceTable = table))
  return block('table', table.map((row) => row.join('\t')).join('\n'))
}

/** Sentences in paragraphs of one to three; lists stand alone. */
function toParagraphs(
  chance: Chance,
  sentences: readonly string[],
  isOne: boolean,
): readonly string[] {
  const paragraphs: string[] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    const isApart = last === undefined || /\n/u.test(sentence + last) || (!isOne && chance.is(0.6))
    if (isApart) paragraphs.push(sentence)
    else paragraphs[paragraphs.length - 1] = last + sentence
  }
  return paragraphs
}

function captionOf({ teller }: Desk): Block {
  const printed = teller.say('captions', text.captions)
  teller.truth.captions.push(...printed.split('\n'))
  return block('caption', printed)
}

function credits({ chance, layout, teller }: Desk): readonly Block[] {
  if (layout === 'agency') return chance.is(0.5) ? [block('credit', '（完）')] : []
  const end =
    layout === 'creditsAtEnd' ? [block('credit', teller.say('endBylines', text.endBylines))] : []
  const isCredited = layout === 'creditsAtEnd' || (layout !== 'brief' && chance.is(0.35))
  return isCredited ? [...end, block('credit', teller.say('credits', text.credits))] : end
}

function appointmentList(desk: Desk): readonly Block[] {
  const { chance, facts, style, teller } = desk
  const { meeting, place } = facts
  const headline = chance.pick([
    `${place.name}人大常委会任免名单`,
    `${place.name}人民代表大会常务委员会任免名单`,
    `${place.unit}人大常委会人事任免名单`,
  ])
  teller.truth.headline = headline
  teller.truth.meetingPhase = 'standing_committee'
  const day = stateDay({ facts, style, truth: teller.truth }, '{y}年{m}月{d}日')
  const name = stateMeeting({ facts, truth: teller.truth }, meeting?.names[0] ?? '')
  const list = teller.say('appointmentLists', sitting.appointmentLists)
  return [
    block('headline', headline),
    block('byline', `（${day}${name}通过）`),
    block('list', list),
    ...credits(desk),
  ]
}
