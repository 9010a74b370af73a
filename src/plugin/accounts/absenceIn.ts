import { readRecord } from '../requests/readRecord.ts'
import { textOf } from '../requests/textOf.ts'

/** When somebody is away and who signs for them, as one text to compare. */
export function absenceIn(account: unknown): string {
  const { absentFrom, absentUntil, deputies } = readRecord(account)
  return JSON.stringify([dayOf(absentFrom), dayOf(absentUntil), idsOf(deputies)])
}

const dayOf = (value: unknown): null | string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (textOf(value)?.slice(0, 10) ?? null)

export const idsOf = (values: unknown): string[] =>
  (Array.isArray(values) ? values : []).map((each: unknown) =>
    String(typeof each === 'object' ? readRecord(each).id : each),
  )
