export const inFigures = (count: number): string => count.toLocaleString('en')

/** A count with its noun: `1 item`, `1,204 words`. */
export const counted = (count: number, noun: string): string =>
  `${inFigures(count)} ${noun}${count === 1 ? '' : 's'}`

export const capitalized = (words: string): string =>
  words.slice(0, 1).toUpperCase() + words.slice(1)

/** A time of day by two times twelve hours: `19:05` is `7:05 p.m.`; what is no time comes back as it is. */
export const twelveHours = (time: string): string => {
  const { clock, half } = readClock(time)
  return half ? `${clock} ${half}` : clock
}

/** From when until when; the half of the day is said once where both share it. */
export const span = (start: string, end: string): string => {
  if (end === '') return twelveHours(start)
  const [first, last] = [readClock(start), readClock(end)]
  const from = first.half === last.half ? first.clock : twelveHours(start)
  return `${from}\u2060–\u2060${twelveHours(end)}`
}

function readClock(time: string): { readonly clock: string; readonly half: string } {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/u.exec(time) ?? []
  if (hours === undefined || minutes === undefined) return { clock: time, half: '' }
  return {
    clock: `${Number(hours) % 12 || 12}:${minutes}`,
    half: Number(hours) < 12 ? 'a.m.' : 'p.m.',
  }
}

const suffix = /,?\s+(?:Jr\.?|Sr\.?|I{2,3}|IV|M\.?D\.?|Ph\.?D\.?)$/u

/** A name as a register files it: `Daniel Saint-Cyr Jr.` is `Saint-Cyr, Daniel`. */
export const surnameFirst = (name: string): string => {
  const [, given = '', surname = ''] =
    /^(.*?)\s*(\S+)$/u.exec(name.trim().replace(suffix, '')) ?? []
  return given ? `${surname}, ${given}` : surname
}
