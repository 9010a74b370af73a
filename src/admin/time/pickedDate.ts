import { formatSecond, fromZoned } from '../../domain/time/clock.ts'
import { atNoon, dayOf } from '../../domain/time/days.ts'

/** What a date field holds: a day, the same everywhere, or an instant, which every clock shows otherwise. */
export type DateKind = 'day' | 'instant'

type Stored = { readonly kind: DateKind; readonly stored: string; readonly timeZone: string }

/**
 * Date for Payload's picker, which shows what the computer's clock says: its parts on that clock are those that the
 * newsroom's clock shows, or those of the day.
 */
export const toPicker = ({ kind, stored, timeZone }: Stored): Date =>
  new Date(
    kind === 'day'
      ? `${dayOf(stored)}T12:00:00`
      : formatSecond({ instant: stored, timeZone }).replace(' ', 'T'),
  )

/**
 * Date to store for what was picked: its parts on the computer's clock are meant by the newsroom's. The picker has put a
 * day at noon UTC, or within the hour of it, whatever clock the computer has.
 */
export const fromPicker = ({
  kind,
  picked,
  timeZone,
}: {
  readonly kind: DateKind
  readonly picked: Date
  readonly timeZone: string
}): string | undefined =>
  kind === 'day'
    ? atNoon(dayOf(picked.toISOString()))
    : fromZoned({ timeZone, wallTime: wallTimeOf(picked) })

/** What the picker shows, to the minute: `YYYY-MM-DDTHH:mm`. */
export const wallMinuteOf = (picked: Date): string => wallTimeOf(picked).slice(0, 16)

const wallTimeOf = (at: Date): string => {
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(padded).join('-')
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(padded).join(':')
  return `${day.padStart(10, '0')}T${time}`
}

const padded = (part: number): string => String(part).padStart(2, '0')
