import type { TextRange } from '../text/textRange.ts'

import { spellName } from './names.ts'

/** Where a name begins in its word, which may have `和` before it. */
export function startOfName({
  end,
  name,
  start,
  word,
}: TextRange & { name: string; word: string }): number {
  const spelled = spellName(word)
  if (spelled === name) return start
  const from = end - word.length + (spelled.length - name.length)
  return Math.max(start, Math.min(from, end))
}
