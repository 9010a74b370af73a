/*
 * Months and days of the calendar as text, `YYYY-MM` and `YYYY-MM-DD`: what has no time zone needs no clock.
 */

const MONTH = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/

/** @returns undefined for what is no month */
export const readMonth = (text: string): string | undefined => (MONTH.test(text) ? text : undefined)

/** @returns undefined for what is no day of the calendar, the 30th of February included */
export function readDay(text: string): string | undefined {
  const [year = '', month = '', date = ''] = text.split('-')
  const isDay =
    MONTH.test(`${year}-${month}`) &&
    /^\d\d$/.test(date) &&
    Number(date) >= 1 &&
    Number(date) <= daysOf(`${year}-${month}`)
  return isDay && text === `${year}-${month}-${date}` ? text : undefined
}

/** The weeks of a month, Monday first: what is known of each day, null for days of other months. */
export function toWeeks<Known extends { readonly day: string }>({
  busy,
  month,
}: {
  busy: readonly Known[]
  month: string
}): (({ readonly count: 0; readonly day: string } | Known) | null)[][] {
  const known = new Map(busy.map((each) => [each.day, each]))
  const lead = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7
  const days = Array.from({ length: daysOf(month) }, (_, place) => {
    const day = `${month}-${String(place + 1).padStart(2, '0')}`
    return known.get(day) ?? ({ count: 0, day } as const)
  })
  const cells = [...Array.from({ length: lead }, () => null), ...days]
  const weeks = Math.ceil(cells.length / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, place) => cells[week * 7 + place] ?? null),
  )
}

const daysOf = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
