import { localeOf } from '../language/language.ts'

/** Time zone of a newsroom until its settings name another. */
export const defaultTimeZone = 'Asia/Shanghai'

/** Whether a name is one that clocks know: an IANA name such as `America/New_York`. */
export const isTimeZone = (name: string): boolean =>
  makeFormatter({ dateStyle: 'short', locale: 'sv-SE', timeZone: name }) !== undefined

/** Instant, ISO 8601, and the time zone to show it in, an IANA name; an unknown zone counts as the default one. */
type Shown = { readonly instant: string; readonly timeZone: string }

/** Converts an instant to wall-clock time in a zone: `{ day: '2026-01-09', time: '17:20' }`. */
export function toZoned(shown: Shown): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = formatMinute(shown).split(' ')
  return { day, time }
}

/**
 * Converts wall-clock time in a zone to an instant, ISO 8601; undefined when it is no time. A time that occurs twice when clocks go back is the earlier one; a time skipped when they go forward is moved later by the gap, as `compatible` does in Temporal.
 *
 * @param wallTime - `2026-01-09T09:30` or `2026-01-09 09:30`, with or without seconds
 */
export function fromZoned({
  timeZone,
  wallTime,
}: {
  readonly timeZone: string
  readonly wallTime: string
}): string | undefined {
  if (!/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/u.test(wallTime)) return undefined
  const asUtc = readUtc(wallTime)
  if (Number.isNaN(asUtc)) return undefined
  // The offset may change within a day: the offset before decides first.
  const before = asUtc - aheadOf(asUtc - dayMs, timeZone)
  const after = asUtc - aheadOf(asUtc + dayMs, timeZone)
  const shows = (at: number) => readUtc(formatSecond({ instant: toIso(at), timeZone })) === asUtc
  return toIso(shows(before) || !shows(after) ? before : after)
}

const dayMs = 86_400_000

/** Offset of a zone from UTC at an instant, both in milliseconds. */
const aheadOf = (at: number, timeZone: string): number =>
  readUtc(formatSecond({ instant: toIso(at), timeZone })) - Math.floor(at / 1000) * 1000

const readUtc = (wallTime: string): number => Date.parse(`${wallTime.replace(' ', 'T')}Z`)

const toIso = (at: number): string => new Date(at).toISOString()

/** Formats an instant to the second, in every language: `2026-01-09 17:20:05`. */
export const formatSecond = ({ instant, timeZone }: Shown): string =>
  // Swedish writes dates as ISO 8601 does.
  formatter({ dateStyle: 'short', locale: 'sv-SE', timeStyle: 'medium', timeZone }).format(
    new Date(instant),
  )

/** Formats an instant to the minute, in every language: `2026-01-09 17:20`. */
export const formatMinute = (shown: Shown): string => formatSecond(shown).slice(0, 16)

/** Instant with the language to write it in: a language code of the panel. */
type Read = Shown & { readonly language: string }

/** Formats an instant in words with its year: `2026年1月9日 17:20`, `January 9, 2026 at 17:20`. */
export const formatLong = ({ instant, language, timeZone }: Read): string =>
  formatter({
    dateStyle: 'long',
    hourCycle: 'h23',
    locale: localeOf(language),
    timeStyle: 'short',
    timeZone,
  }).format(new Date(instant))

/**
 * Formats an instant in short: `1月9日 17:20`, `Jan 9, 17:20`; the time alone on `today`, and with the year outside the year of `today`.
 *
 * @param today - `YYYY-MM-DD`; without it, always day and month, never the year
 */
export function formatShort({
  instant,
  language,
  timeZone,
  today,
}: Read & { readonly today?: string | undefined }): string {
  const { day, time } = toZoned({ instant, timeZone })
  if (day === today) return time
  return formatter({
    day: 'numeric',
    hour: '2-digit',
    hourCycle: 'h23',
    locale: localeOf(language),
    minute: '2-digit',
    month: 'short',
    timeZone,
    ...(today !== undefined && !today.startsWith(day.slice(0, 4)) && { year: 'numeric' }),
  }).format(new Date(instant))
}

/**
 * Converts an instant to wall-clock time to be printed. Where clocks go back and show the time a second time, it names its zone: `{ day: '2026-11-01', time: '01:30 EDT' }`.
 */
export function toWallClock(read: Read): ReturnType<typeof toZoned> {
  const { day, time } = toZoned(read)
  return { day, time: isRepeated(read) ? `${time} ${zoneOf(read)}` : time }
}

/** Whether the clock of a zone shows the minute of an instant twice. */
function isRepeated({ instant, timeZone }: Shown): boolean {
  const at = Date.parse(instant)
  const gap = aheadOf(at - dayMs, timeZone) - aheadOf(at + dayMs, timeZone)
  const shown = formatMinute({ instant, timeZone })
  return (
    gap > 0 &&
    [at - gap, at + gap].some(
      (other) => formatMinute({ instant: toIso(other), timeZone }) === shown,
    )
  )
}

const zoneOf = ({ instant, language, timeZone }: Read): string =>
  formatter({ locale: localeOf(language), timeZone, timeZoneName: 'short' })
    .formatToParts(new Date(instant))
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''

/** Day with the language to write it in. */
type DayRead = { readonly day: string; readonly language: string }

/** Formats a day in short, without its year: `11月9日`, `Nov 9`. */
export const formatDay = ({ day, language }: DayRead): string =>
  formatter({ day: 'numeric', locale: localeOf(language), month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** Formats the month of a day: `2026年11月`, `November 2026`. */
export const formatMonth = ({ day, language }: DayRead): string =>
  formatter({ locale: localeOf(language), month: 'long', timeZone: 'UTC', year: 'numeric' }).format(
    new Date(`${day}T00:00:00Z`),
  )

type Format = Intl.DateTimeFormatOptions & { readonly locale: string; readonly timeZone: string }

/** Cache of formatters, which are expensive to make: one for each format and zone. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(format: Format): Intl.DateTimeFormat {
  const key = JSON.stringify(format)
  const known = formatters.get(key)
  if (known) return known
  const made =
    makeFormatter(format) ??
    new Intl.DateTimeFormat(format.locale, { ...format, timeZone: defaultTimeZone })
  formatters.set(key, made)
  return made
}

function makeFormatter({ locale, ...options }: Format): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(locale, options)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
