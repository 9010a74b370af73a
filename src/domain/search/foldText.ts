import { Converter } from 'opencc-js/t2cn'

import { foldWidth } from '../text/foldWidth.ts'

const toSimplified = Converter({ from: 't', to: 'cn' })
const known = new Map<string, string>()

/**
 * Text as search compares it: half-width, lower case, simplified characters.
 *
 * Length is kept, as in `foldWidth`: a range found in the result is a range of `text`. That is why characters are
 * converted one by one, and stay as they are where a form of another length would replace them.
 *
 * @example foldText('臨渡區ＡＩ４１８') // '临渡区ai418'
 */
export const foldText = (text: string): string =>
  foldWidth(text).replaceAll(/[\u3400-\u9FFFA-Z\u00C0-\u024F\u{20000}-\u{3FFFF}]/gu, foldCharacter)

function foldCharacter(character: string): string {
  const found = known.get(character)
  if (found !== undefined) return found
  const folded = toSimplified(character.toLowerCase())
  const kept = folded.length === character.length ? folded : character
  known.set(character, kept)
  return kept
}
