/**
 * The hands of a newsroom's clock at an instant, as an `<input type="datetime-local">` holds them: `2026-01-09T09:30:00`.
 *
 * @param at - milliseconds since 1970
 */
export const toWallTime = ({ at, timeZone }: { at: number; timeZone: string }): string =>
  new Intl.DateTimeFormat('sv-SE', {
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    month: '2-digit',
    second: '2-digit',
    timeZone,
    year: 'numeric',
  })
    .format(at)
    .replace(' ', 'T')

/**
 * The instant at which a newsroom's clock shows this, in milliseconds since 1970; undefined for what is no time. Where
 * the clock is turned back and shows it twice, the earlier one; where it is put forward past it, as much later.
 *
 * @param wallTime - `2026-01-09T09:30`, with or without seconds
 */
export function fromWallTime({
  timeZone,
  wallTime,
}: {
  timeZone: string
  wallTime: string
}): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(wallTime)) return undefined
  const asUtc = Date.parse(`${wallTime}Z`)
  if (Number.isNaN(asUtc)) return undefined
  const dayMs = 86_400_000
  // The clock may be turned within a day of it: what it was ahead before decides first.
  const before = asUtc - aheadOf({ at: asUtc - dayMs, timeZone })
  const after = asUtc - aheadOf({ at: asUtc + dayMs, timeZone })
  const shows = (at: number) => Date.parse(`${toWallTime({ at, timeZone })}Z`) === asUtc
  return shows(before) || !shows(after) ? before : after
}

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. */
const aheadOf = ({ at, timeZone }: { at: number; timeZone: string }): number =>
  Date.parse(`${toWallTime({ at, timeZone })}Z`) - Math.floor(at / 1000) * 1000
