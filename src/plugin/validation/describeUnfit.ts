import type { PayloadRequest } from 'payload'

import { findUnfit } from '../../domain/text/fitText.ts'
import { isBlank } from '../../domain/text/isBlank.ts'
import { translate } from '../translations/messages.ts'

/** Describes a character that no text may hold; `undefined` when the value holds none. */
export function describeUnfit(value: unknown, req: PayloadRequest): string | undefined {
  const found = findUnfitIn(value)
  if (!found) return undefined
  const { after, character } = found
  if (isBlank(after)) return translate(req, { key: 'text.unfitFirst', vars: { character } })
  return translate(req, { key: 'text.unfit', vars: { after, character } })
}

/**
 * Finds a forbidden character in a value, names of properties included, without recursion: no depth of nesting exhausts
 * the stack.
 */
export function findUnfitIn(value: unknown): ReturnType<typeof findUnfit> {
  const waiting: unknown[] = [value]
  const seen = new Set<object>()
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next === 'string') {
      const found = findUnfit(next)
      if (found) return found
    } else if (typeof next === 'object' && next !== null && !seen.has(next) && isPlain(next)) {
      seen.add(next)
      for (const [name, inside] of Object.entries<unknown>({ ...next })) waiting.push(name, inside)
    }
  }
  return undefined
}

/** Whether an object is plain data, not a file or a date. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}
