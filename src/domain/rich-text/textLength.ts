import { textOfBlock } from './block.ts'
import { rootOf } from './node.ts'
import { readBlocks } from './readBlocks.ts'

/** Number of characters of a stored text, punctuation included, spaces and line breaks not; 0 for any other value. */
export const textLength = (value: unknown): number =>
  rootOf(value) === undefined
    ? 0
    : (readBlocks(value).map(textOfBlock).join('').match(/\S/gu)?.length ?? 0)
