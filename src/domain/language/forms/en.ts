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

/** Writes days, lists and brackets as an English newspaper sets them. */
export const enForms: Forms = {
  bracketed: (words) => ` (${words})`,
  colon: ': ',
  day: (day) => written(days, day),
  days: ({ from, to }) => {
    const [first, last] = [dateOf(from), dateOf(to)]
    if (!first || !last) return written(days, from ?? to ?? '')
    return days.formatRange(first, last)
  },
  gap: ' \u00b7 ',
  list: (items) => items.join(', '),
  month,
  quoted: (words) => `“${words}”`,
  sentence: (clauses) => clauses.join(', '),
  months: ({ from, to }) => {
    if (from && to) return `${month(from)} – ${month(to)}`
    if (from) return `${month(from)} – present`
    return to ? `until ${month(to)}` : ''
  },
  titles: (titles) => titles.join('; '),
  weekday: (day) => {
    const date = dateOf(day)
    return date ? weekdays.format(date) : ''
  },
}
