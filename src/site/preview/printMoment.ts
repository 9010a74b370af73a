import { toWallClock } from 'payload-newsroom/time'

import type { Messages } from '../messages/messages.ts'

type Shown = { readonly instant: string; readonly timeZone: string }

/** An instant, ISO 8601, in the words of the site: `2026年1月9日 17:20`, `January 9, 2026, 5:20 p.m.`. */
export function printMoment(shown: Shown, t: Messages): string {
  const { day, time } = toWallClock({ ...shown, language: t.language })
  return t.dayAndTime({ day: t.day(day), time: t.clock(time) })
}
