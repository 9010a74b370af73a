import type { Block, Desk } from './desk.ts'
import type { Truth } from './truth.ts'

import { block } from './desk.ts'
import { toHan } from './numbers.ts'
import { countOf, stateMeeting } from './tell.ts'
import * as words from './words.ts'

/** A speech that stands alone. */
export function speech(desk: Desk): readonly Block[] {
  const { chance, facts, teller } = desk
  const { truth } = teller
  truth.kind = 'speech'
  const name = stateMeeting({ facts, truth }, facts.meeting?.names[chance.number(2)] ?? '')
  const isClosing = chance.is(0.6)
  truth.meetingPhase = isClosing ? 'closing' : null
  const occasion = `在${name}${isClosing ? chance.pick(['闭幕会', '闭幕式']) : ''}上的讲话`
  const hasSlogan = chance.is(0.5)
  truth.headline = hasSlogan ? chance.pick(words.slogans) : occasion
  truth.subhead = hasSlogan ? occasion : null
  return [
    block('headline', truth.headline),
    ...(hasSlogan ? [block('subhead', `——${occasion}`)] : []),
    ...speechBody(desk),
  ]
}

/** The speech behind its report. */
export function speechAfter(desk: Desk): readonly Block[] {
  const { chance, facts, teller } = desk
  teller.truth.kind = 'both'
  const title = `在${facts.meeting?.names[chance.number(2)] ?? ''}${chance.pick(['闭幕会', '闭幕式'])}上的讲话`
  teller.truth.speechHeadline = title
  return [block('speechHead', title), ...speechBody(desk)]
}

function speechBody(desk: Desk): readonly Block[] {
  const { chance, facts } = desk
  const { told, truth } = desk.teller
  const isInline = chance.is(0.5)
  truth.salutation = chance.pick(['各位代表、同志们', '各位代表', '同志们', '各位代表，同志们'])
  truth.sectionHeadings = [...facts.points]
  const count = facts.points.length
  const announced = `${countOf(count)}点希望`
  truth.enumerations.push({ announced, count, items: count })
  told.push({
    fields: ['enumerations', 'salutation', 'sectionHeadings'],
    wording: isInline ? 'speech.inline' : 'speech.lines',
  })
  return [
    ...speechHead(desk),
    block('speechHead', `${truth.salutation}${chance.pick(['：', '！'])}`),
    block(
      'body',
      `本次大会圆满完成了各项议程。在此，我代表${facts.place.unit}委，向大会的成功表示热烈祝贺！`,
    ),
    block('body', `借此机会，我再讲${announced}。`),
    ...facts.points.flatMap((point, at) => {
      const heading = `${toHan(at + 1)}、${point}`
      const body = `${chance.pick(words.details)}。`
      return isInline
        ? [block('body', `${heading}。${body}`)]
        : [block('speechHead', heading), block('body', body)]
    }),
    block('body', `${truth.salutation}！让我们携手同心，再创佳绩！`),
  ]
}

/** The speaker and the day, in either order. */
function speechHead({ chance, facts, teller }: Desk): readonly Block[] {
  const { day, month, year } = facts.day
  const [{ name, office = '' } = { name: '' }] = facts.people.speaker
  const isTitled = chance.is(0.4) && office !== ''
  teller.tell(`speech.${isTitled ? 'titled' : 'name'}`, () => {
    addSpeaker(teller.truth, { name, office: isTitled ? office : null })
    const pad = (value: number) => String(value).padStart(2, '0')
    teller.truth.speechDate = `${year}-${pad(month)}-${pad(day)}`
  })
  const printed = `${year}年${month}月${day}日`
  const date = chance.pick([`（${printed}）`, `(${printed})`, printed])
  const own = isTitled ? `${office}  ${name}` : name
  const lines = chance.is(0.8) ? [own, date] : [date, own]
  return lines.map((each) => block('speechHead', each))
}

function addSpeaker({ people, speakers }: Truth, speaker: Truth['people'][number]): void {
  if (!speakers.includes(speaker.name)) speakers.push(speaker.name)
  const at = people.findIndex(({ name }) => name === speaker.name)
  if (at < 0) people.push(speaker)
  else if (speaker.office) people[at] = speaker
}
