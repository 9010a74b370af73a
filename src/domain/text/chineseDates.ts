import type { TextRange } from './textRange.ts'

import { parseChineseNumeral } from './chineseNumerals.ts'
import { foldWidth } from './foldWidth.ts'
import { matchesOf } from './matchesOf.ts'

/** A day as printed. Year and month are absent where the text leaves them out. */
export type PrintedDay = TextRange & {
  readonly day: number
  readonly month?: number
  /** As printed, part of the day included: `1月6日上午`, `昨(15)日`. */
  readonly raw: string
  readonly year?: number
}

const N = '[0-9〇零○一二三四五六七八九十廿卅]'
const DAY_PART = '(?:上午|下午|晚上|晚间|晚|中午|凌晨|清晨|傍晚)?'
const PRINTED_DAY = new RegExp(
  `(?:(?<year>${N}{4})年)?(?:(?<month>${N}{1,3})月)?(?:[昨今前]天?\\()?(?<day>${N}{1,3})\\)?(?:日|(?<=月${N}{1,3})号(?![楼线院令文库车]))${DAY_PART}|(?<![\\d.])(?<years>(?:19|20)\\d{2})[./-](?<months>\\d{1,2})[./-](?<days>\\d{1,2})(?![\\d.])`,
  'gu',
)
const ISO_DAY = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/u

/**
 * The days printed in `text`, in order: `1月6日上午`, `4日下午`, `昨（15）日`, `二〇二四年三月五日`, in either width.
 *
 * A number that cannot be a day (`第35日`) or month is passed over; whether the month has that many days is
 * for a check to say.
 */
export const findPrintedDays = (text: string): readonly PrintedDay[] =>
  matchesOf(PRINTED_DAY, foldWidth(text)).flatMap(({ groups = {}, index, 0: matched }) => {
    const [day = 0, month, year] = ['day', 'month', 'year'].map((part) =>
      parseChineseNumeral(groups[part] ?? groups[`${part}s`] ?? ''),
    )
    if (!isWithin({ most: 31, value: day }) || !isWithin({ most: 12, value: month ?? 1 })) return []
    const end = index + matched.length
    return [
      {
        day,
        end,
        ...(month !== undefined && { month }),
        raw: text.slice(index, end),
        start: index,
        ...(year !== undefined && { year }),
      },
    ]
  })

const isWithin = ({ most, value }: { readonly most: number; readonly value: number }): boolean =>
  value >= 1 && value <= most

/** The day of `2024-03-05`, `2024/3/5` or `2024年3月5日` as `YYYY-MM-DD`; undefined when there is no full one. */
export function findFullDay(text: string): string | undefined {
  const [, year, month, day] = ISO_DAY.exec(foldWidth(text)) ?? []
  if (year !== undefined) return `${year}-${two(Number(month))}-${two(Number(day))}`
  const printed = findPrintedDays(text).find(
    (each) => each.month !== undefined && each.year !== undefined,
  )
  return printed && toTruncatedDay(printed)
}

/** ISO 8601 truncated as far as the print is: `2024-01-06`, `--01-06`, `---06`. */
export function toTruncatedDay({ day, month, year }: PrintedDay): string {
  if (month === undefined) return `---${two(day)}`
  return `${year === undefined ? '-' : String(year)}-${two(month)}-${two(day)}`
}

/**
 * The day meant, when the paper of `filedOn` (`YYYY-MM-DD`) prints it: the latest such day not after the
 * filing, so that a January paper may report December.
 */
export function resolveDay(filedOn: string, printed: PrintedDay): string {
  const [filedYear = 0, filedMonth = 1] = filedOn.split('-').map(Number)
  const { day, month, year } = printed
  if (month !== undefined) {
    const thisYear = toDay({ day, month, year: year ?? filedYear })
    return year === undefined && thisYear > filedOn
      ? toDay({ day, month, year: filedYear - 1 })
      : thisYear
  }
  const thisMonth = toDay({ day, month: filedMonth, year: filedYear })
  if (thisMonth <= filedOn) return thisMonth
  return filedMonth === 1
    ? toDay({ day, month: 12, year: filedYear - 1 })
    : toDay({ day, month: filedMonth - 1, year: filedYear })
}

const toDay = ({
  day,
  month,
  year,
}: Required<Pick<PrintedDay, 'day' | 'month' | 'year'>>): string =>
  `${year}-${two(month)}-${two(day)}`

const two = (value: number): string => String(value).padStart(2, '0')
