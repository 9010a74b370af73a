import type { PayloadRequest } from 'payload'

import { findUnfit } from '../../domain/text/fitText.ts'
import { isBlank } from '../../domain/text/isBlank.ts'
import { translate } from '../translations/messages.ts'

/** What somebody is told of a value that holds a character which no text may; undefined when it holds none. */
export function describeUnfit(value: unknown, req: PayloadRequest): string | undefined {
  const found = findUnfitIn(value)
  if (!found) return undefined
  const { after, character } = found
  if (isBlank(after)) return translate(req, { key: 'text.unfitFirst', vars: { character } })
  return translate(req, { key: 'text.unfit', vars: { after, character } })
}

/** Walks a value without recursion, names of fields included: no depth of nesting exhausts the stack. */
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

/** What arrives as data: a file or a date is none of it. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}
