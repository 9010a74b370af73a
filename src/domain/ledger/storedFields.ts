import { z } from 'zod'

import { dayOf } from '../time/days.ts'

/* Fields as the collections store them: what is empty there is undefined or an empty list here, never null. */

export const id = z.union([z.string(), z.number()]).transform(String)
export const text = z
  .string()
  .nullish()
  .transform((value) => (value ? value : undefined))
export const number = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined)
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)
export const day = z
  .string()
  .nullish()
  .transform((value) => (value ? dayOf(value) : undefined))
export const ids = z
  .array(id)
  .nullish()
  .transform((value) => value ?? [])
export const optionalID = id.nullish().transform((value) => value ?? undefined)
export const words = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? [])
export const lines = z
  .string()
  .nullish()
  .transform((value) =>
    (value ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )
export const rows = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((value) => value ?? [])
export const choice = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  otherwise: Values[number],
) =>
  z
    .enum(values)
    .nullish()
    .transform((value) => value ?? otherwise)
