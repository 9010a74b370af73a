import { toObject } from './toObject.ts'

/**
 * Text of a row's value: ids may be numbers or text in the host app, a populated relation gives its id, and an empty
 * value gives `undefined`.
 */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' && value !== null ? toText(toObject(value).id) : undefined
}
