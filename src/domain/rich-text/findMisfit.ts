import type { TextPlace } from './textPlace.ts'

import { canonicalJson } from '../text/canonicalJson.ts'
import { fitRichText } from './fitRichText.ts'
import { childrenOf, rootOf } from './node.ts'
import { placeOf } from './textPlace.ts'

/**
 * Finds where a stored text differs from what `fitRichText` would store, since it was saved before that rule.
 *
 * @returns the first such paragraph; undefined when the text fits, or is no rich text
 */
export function findMisfit(value: unknown): TextPlace | undefined {
  const root = rootOf(value)
  const fitted = fitRichText(value)
  if (!root || !fitted || canonicalJson(value) === canonicalJson(fitted)) return undefined
  const blocks = childrenOf(root)
  const kept = childrenOf(fitted.root)
  const index = blocks.findIndex((block, at) => canonicalJson(block) !== canonicalJson(kept[at]))
  return placeOf(blocks, Math.max(index, 0) + 1) ?? { number: 1, words: '' }
}
