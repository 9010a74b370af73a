import { toObject } from './toObject.ts'

/**
 * A value of a row as text: ids are numbers or text, as the host app has them, a relation that was read deeply is
 * named by its id, and nothing is what is empty.
 */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' && value !== null ? toText(toObject(value).id) : undefined
}
