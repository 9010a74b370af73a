import { parseChineseNumeral } from './chineseNumerals.ts'
import { foldWidth } from './foldWidth.ts'

const CLOCK =
  /(?<part>上午|下午|晚上|晚|中午|凌晨)?(?<hour>[0-9一二三四五六七八九十]{1,3})(?:时|点)(?:(?<minute>[0-9一二三四五六七八九十]{1,3})分|(?<half>半))?/u

/** A clock time as printed (`下午4时12分`, `上午9点整`) as `HH:MM`; undefined when there is none. */
export function readClockTime(text: string): string | undefined {
  const found = CLOCK.exec(foldWidth(text))?.groups ?? {}
  const hour = parseChineseNumeral(found.hour ?? '')
  if (hour === undefined || hour > 24) return undefined
  const isLate = /下午|晚/u.test(found.part ?? '') && hour < 12
  return `${two(isLate ? hour + 12 : hour)}:${two(minuteOf(found))}`
}

const minuteOf = ({ half, minute = '' }: Readonly<Record<string, string | undefined>>): number =>
  half ? 30 : (parseChineseNumeral(minute) ?? 0)

const two = (value: number): string => String(value).padStart(2, '0')
