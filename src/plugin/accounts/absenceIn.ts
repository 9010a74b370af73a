import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'

/** Absence and deputies of an account as one text, for comparison. */
export function absenceIn(account: unknown): string {
  const { absentFrom, absentUntil, deputies } = toObject(account)
  return JSON.stringify([dayOf(absentFrom), dayOf(absentUntil), idsOf(deputies)])
}

const dayOf = (value: unknown): null | string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (toText(value)?.slice(0, 10) ?? null)

export const idsOf = (values: unknown): string[] =>
  (Array.isArray(values) ? values : []).map((each: unknown) =>
    String(typeof each === 'object' ? toObject(each).id : each),
  )
