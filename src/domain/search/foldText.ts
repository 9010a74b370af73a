import { Converter } from 'opencc-js/t2cn'

import { foldWidth } from '../text/foldWidth.ts'

const toSimplified = Converter({ from: 't', to: 'cn' })

/** Cache of folded code units, 0 while unknown: texts are long, and most characters stay. */
const known = new Uint16Array(0x10000)

/**
 * Folds text for comparison: half-width, lower case, simplified characters.
 *
 * The length is kept, as in `foldWidth`: a range in the result is a range of `text`. Therefore characters are converted
 * one by one, and stay where a form of another length would replace them.
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
  // Surrogates are skipped here: pairs are folded whole.
  const folded = FOLDED.test(character) ? toSimplified(character.toLowerCase()) : character
  const kept = folded.length === 1 ? folded.charCodeAt(0) : unit
  known[unit] = kept
  return kept
}

/** Folds characters of two code units. */
const foldPairs = (text: string): string =>
  /[\uD840-\uD8BF]/.test(text)
    ? text.replaceAll(/[\u{20000}-\u{3FFFF}]/gu, (pair) => {
        const folded = toSimplified(pair)
        return folded.length === pair.length ? folded : pair
      })
    : text
