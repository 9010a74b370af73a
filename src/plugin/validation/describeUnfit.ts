import type { PayloadRequest } from 'payload'

import { childrenOf, rootOf } from '../../domain/rich-text/node.ts'
import { placeOf } from '../../domain/rich-text/textPlace.ts'
import { findUnfit } from '../../domain/text/fitText.ts'
import { describePlace } from '../rich-text/describeTextFault.ts'
import { translate } from '../translations/messages.ts'

/** Stands in a message where the character stands that nobody sees. */
const mark = '▯'

/**
 * Describes a character that no text may hold, and where it stands: the words around it, and the paragraph of a rich
 * text. `undefined` when the value holds none.
 */
export function describeUnfit(value: unknown, req: PayloadRequest): string | undefined {
  const root = rootOf(value)
  const blocks = root ? childrenOf(root) : []
  const index = blocks.findIndex((block) => findUnfitIn(block))
  const found = findUnfitIn(index < 0 ? value : blocks[index])
  if (!found) return undefined
  const { after, before, character } = found
  const vars = { around: `${after}${mark}${before}`, character, mark }
  return (
    translate(req, { key: 'text.unfit', vars }) + describePlace(req, placeOf(blocks, index + 1))
  )
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
