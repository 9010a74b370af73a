import type { Forms } from './Forms.ts'

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const

const day = (named: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(named) ?? []
  return year ? `${year}年${Number(month)}月${Number(date)}日` : named
}

const month = (named: string): string => day(`${named.slice(0, 7)}-01`).replace(/1日$/u, '')

/** Writes days, lists and brackets as a Chinese newspaper sets them (GB/T 15834, GB/T 15835). */
export const zhForms: Forms = {
  bracketed: (words) => `（${words}）`,
  clock: (time) => time,
  clocks: ({ end, start }) => (end ? `${start}—${end}` : start),
  colon: '：',
  day,
  days: ({ from, to }) => {
    if (!from || !to || from === to) return day(from ?? to ?? '')
    if (from.slice(0, 7) === to.slice(0, 7)) return `${day(from)}—${Number(to.slice(8))}日`
    if (from.slice(0, 4) === to.slice(0, 4)) return `${day(from)}—${day(to).slice(5)}`
    return `${day(from)}—${day(to)}`
  },
  gap: '\u3000',
  list: (items) => items.join('、'),
  month,
  quoted: (words) => `“${words}”`,
  sentence: (clauses) => clauses.join('，'),
  months: ({ from, to }) => (from || to ? `${from ? month(from) : ''}—${to ? month(to) : ''}` : ''),
  titles: (titles) => titles.join('；'),
  weekday: (named) => weekdays[new Date(`${named}T00:00:00Z`).getUTCDay()] ?? '',
}
