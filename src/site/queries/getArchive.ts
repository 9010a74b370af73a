import type { Weekday } from 'payload-newsroom/time'

import { firstWeekdayOf } from 'payload-newsroom/time'

import type { PageResult } from '../http/pageResult.ts'
import type { CardView } from './cards.ts'
import type { BusyDay } from './findDays.ts'
import type { Question } from './visit.ts'

import { readDay, readMonth, toWeeks } from '../calendar/months.ts'
import { toCardView } from './cards.ts'
import { findBusyDays, findCardsOfDay, findMonthsAround, findSpan, findYears } from './findDays.ts'

/** A month of the archive as a calendar, and everything that came out on a day of it. */
export type ArchiveView = {
  readonly cards: readonly CardView[]
  /** The day that was asked for. */
  readonly day?: string
  /** The last day of the month on which anything came out: shown when none was asked for. */
  readonly latest?: string
  readonly month: string
  /** The next month in which anything came out. */
  readonly next?: string
  readonly path: string
  /** The last month before in which anything came out. */
  readonly previous?: string
  /** Weekday that the weeks begin on. */
  readonly firstWeekday: Weekday
  /** Null before the first and after the last of the month. */
  readonly weeks: readonly (readonly (BusyDay | null)[])[]
  /** Years in which anything came out, the latest first, and where each leads. */
  readonly years: readonly { readonly path: string; readonly year: string }[]
}

/** `/archive`, `/archive/2026-01`, `/archive/2026-01-09`. A month outside the archive is missing, but for this one. */
export async function getArchive({ chrome, path }: Question): Promise<PageResult<ArchiveView>> {
  const { timeZone, today } = chrome
  const { day, month } = readAsked(path.split('/')[2], today)
  const firstWeekday = firstWeekdayOf(chrome.language)
  const thisMonth = today.slice(0, 7)
  const span = (await findSpan(timeZone)) ?? { from: thisMonth, to: thisMonth }
  if (!isWithin({ month, span, today })) return { kind: 'missing' }
  const [busy, around, years] = await Promise.all([
    findBusyDays({ month, timeZone }),
    findMonthsAround({ month, timeZone }),
    findYears(timeZone),
  ])
  const latest = day ? undefined : findLatest(busy, today)
  const shown = day ?? latest
  const cards = shown ? await findCardsOfDay({ day: shown, timeZone }) : []
  return {
    kind: 'shown',
    view: {
      cards: cards.map(toCardView),
      month,
      path,
      firstWeekday,
      weeks: toWeeks({ busy, firstWeekday, month }),
      years: years.map((last) => ({ path: `/archive/${last}`, year: last.slice(0, 4) })),
      ...around,
      ...(day && { day }),
      ...(latest && { latest }),
    },
  }
}

/** Of the days so far; of a month still to come, the last that is made up. */
const findLatest = (busy: readonly BusyDay[], today: string) =>
  (busy.findLast(({ day }) => day <= today) ?? busy.at(-1))?.day

type Span = { readonly from: string; readonly to: string }
type Asked = { readonly day?: string; readonly month: string }

/** The month, and the day where one is named; an empty month for what is neither. */
function readAsked(asked: string | undefined, today: string): Asked {
  if (asked === undefined) return { month: today.slice(0, 7) }
  const day = readDay(asked)
  return day ? { day, month: day.slice(0, 7) } : { month: readMonth(asked) ?? '' }
}

/** From the first release to this month, or to the last of those made up ahead. */
const isWithin = ({ month, span, today }: { month: string; span: Span; today: string }): boolean =>
  month >= span.from && (month <= span.to || month <= today.slice(0, 7))
