import type { SittingPhase } from './snapshot.ts'

const DIGITS = '零一二三四五六七八九'

/** Han figures of a number below a hundred, as in `第十七届` and `第三次`. */
export function hanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const tensPrinted = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`
  return tensPrinted + (ones === 0 && tens > 0 ? '' : DIGITS.charAt(ones))
}

const phaseWords: Readonly<Record<SittingPhase, string>> = {
  closing: '闭幕会',
  opening: '开幕会',
  plenary: '全体会议',
  preparatory: '预备会议',
  presidium: '主席团会议',
  single: '会议',
}

// Keys of a table that holds every phase.
const sittingPhases = Object.keys(phaseWords) as SittingPhase[]

/** Label of a sitting by its key, which is made of phase and ordinal and never changes. */
export function labelOfKey(key: string): string {
  const [first, number] = key.split('-')
  const phase = sittingPhases.find((each) => each === first)
  if (phase === undefined) return key
  return sittingLabel({ phase, ...(/^\d+$/u.test(number ?? '') && { number: Number(number) }) })
}

/**
 * Label of a sitting: `预备会议`, `第二次全体会议`, `第三次全体会议（闭幕会）`.
 *
 * @param number - the ordinal among sittings of its phase, when it has one
 */
export function sittingLabel({ number, phase }: { number?: number; phase: SittingPhase }): string {
  const word = phaseWords[phase]
  if (number === undefined) return word
  const ordinal = `第${hanNumber(number)}次`
  if (phase === 'plenary' || phase === 'presidium') return ordinal + word
  if (phase === 'opening' || phase === 'closing') return `${ordinal}全体会议（${word}）`
  return word
}
