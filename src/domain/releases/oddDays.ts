import type { ListItem } from './completeness.ts'

import { addDays, addMonths } from '../time/days.ts'

/** Dated text of a release. */
export type DatedText = {
  readonly day: string
  /** Whether it may be dated long before it takes place, as a meeting is. */
  readonly isAnnounced: boolean
  readonly key: string
  readonly title: string
}

/** How far a day may lie from today before somebody is asked whether it is meant. */
const usual = { announcedDays: 366, daysAhead: 31, monthsBack: 5 * 12 } as const

/**
 * Asks about each day that is probably mistyped: 2062 for 2026, 1926. Texts of another age are released with the reason
 * why.
 *
 * @param today - by the newsroom's clock
 */
export const oddDays = (texts: readonly DatedText[], today: string): ListItem[] =>
  texts
    .filter(({ day, isAnnounced }) => {
      const ahead = isAnnounced ? usual.announcedDays : usual.daysAhead
      return day > addDays(today, ahead) || day < addMonths(today, -usual.monthsBack)
    })
    .map(({ day, key, title }) => ({
      day,
      document: key,
      id: `day:${key}:${day}`,
      isSatisfied: false,
      kind: 'day',
      title,
    }))
