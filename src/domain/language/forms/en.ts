import type { Forms } from './Forms.ts'

import { localeOf } from '../language.ts'

const formatter = (options: Intl.DateTimeFormatOptions) =>
  // eslint-disable-next-line no-restricted-syntax -- Days have no zone.
  new Intl.DateTimeFormat(localeOf('en'), { ...options, timeZone: 'UTC' })

const days = formatter({ dateStyle: 'long' })
const months = formatter({ month: 'long', year: 'numeric' })
const weekdays = formatter({ weekday: 'long' })

/** Reads a day or a month; undefined for what names neither. */
const dateOf = (named = ''): Date | undefined => {
  const date = new Date(`${named.length === 7 ? `${named}-01` : named}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

const written = (format: Intl.DateTimeFormat, named: string): string => {
  const date = dateOf(named)
  return date ? format.format(date) : named
}

const month = (named: string): string => written(months, named.slice(0, 7))

const isOneMonth = (one: Date, other: Date): boolean =>
  one.toISOString().slice(0, 7) === other.toISOString().slice(0, 7)

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' ')

/** Midday and midnight, which a.m. and p.m. leave open. */
const named: Readonly<Record<string, string>> = { '00:00': 'midnight', '12:00': 'noon' }

/** A time of day by two times twelve hours, without minutes on the hour; what is no time comes back as it is. */
function readClock(time: string): Readonly<Record<'clock' | 'half' | 'zone', string>> {
  const [, hours, minutes, zone = ''] = /^(\d\d):(\d\d)(?: (\S+))?$/u.exec(time) ?? []
  if (hours === undefined || minutes === undefined) return { clock: time, half: '', zone: '' }
  const word = named[`${hours}:${minutes}`]
  if (word !== undefined) return { clock: word, half: '', zone }
  return {
    clock: `${Number(hours) % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}`,
    half: Number(hours) < 12 ? 'a.m.' : 'p.m.',
    zone,
  }
}

/** Writes days, lists and brackets as an English newspaper sets them. Source: the Associated Press stylebook, “times”. */
export const enForms: Forms = {
  bracketed: (words) => ` (${words})`,
  clock: (time) => {
    const { clock, half, zone } = readClock(time)
    return joined([clock, half, zone])
  },
  clocks: ({ end, start }) => {
    if (end === '') return enForms.clock(start)
    const [first, last] = [readClock(start), readClock(end)]
    // The half of the day is said once where both share it; a zone is said of each.
    const isShared = first.half === last.half && !first.zone && !last.zone
    return `${isShared ? first.clock : enForms.clock(start)}–${enForms.clock(end)}`
  },
  colon: ': ',
  day: (day) => written(days, day),
  days: ({ from, to }) => {
    const [first, last] = [dateOf(from), dateOf(to)]
    if (!first || !last) return written(days, from ?? to ?? '')
    const range = days.formatRange(first, last)
    return isOneMonth(first, last) ? range.replace(/\s*–\s*/u, '–') : range
  },
  gap: ' \u00b7 ',
  list: (items) => items.join(', '),
  month,
  quoted: (words) => `“${words}”`,
  sentence: (clauses) => clauses.join(', '),
  months: ({ from, to }) => {
    if (from && to) return `${month(from)} – ${month(to)}`
    return from ? `since ${month(from)}` : to ? `until ${month(to)}` : ''
  },
  titles: (titles) => titles.join('; '),
  weekday: (day) => {
    const date = dateOf(day)
    return date ? weekdays.format(date) : ''
  },
}
