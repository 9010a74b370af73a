import { Converter } from 'opencc-js/t2cn'

import { foldWidth } from '../text/foldWidth.ts'

const toSimplified = Converter({ from: 't', to: 'cn' })

/** What each code unit becomes, 0 as long as nobody asked: texts are long, and most of their characters stay. */
const known = new Uint16Array(0x10000)

/**
 * Text as search compares it: half-width, lower case, simplified characters.
 *
 * Length is kept, as in `foldWidth`: a range found in the result is a range of `text`. That is why characters are
 * converted one by one, and stay as they are where a form of another length would replace them.
 *
 * @example foldText('臨渡區ＡＩ４１８') // '临渡区ai418'
 */
export function foldText(text: string): string {
  let folded = ''
  let done = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const kept = known[unit] || learn(unit)
    if (kept === unit) continue
    folded += text.slice(done, at) + String.fromCharCode(kept)
    done = at + 1
  }
  return foldPairs(done === 0 ? text : folded + text.slice(done))
}

const FOLDED = /[\u3400-\u9FFFA-Z\u00C0-\u024F]/u

function learn(unit: number): number {
  const character = foldWidth(String.fromCharCode(unit))
  // Halves of characters are no characters: pairs are folded whole.
  const folded = FOLDED.test(character) ? toSimplified(character.toLowerCase()) : character
  const kept = folded.length === 1 ? folded.charCodeAt(0) : unit
  known[unit] = kept
  return kept
}

/** Rare characters are two code units long. */
const foldPairs = (text: string): string =>
  /[\uD840-\uD8BF]/.test(text)
    ? text.replaceAll(/[\u{20000}-\u{3FFFF}]/gu, (pair) => {
        const folded = toSimplified(pair)
        return folded.length === pair.length ? folded : pair
      })
    : text
