import type { Language } from '../language/language.ts'
import type { SittingPhase } from './snapshot.ts'

import { recordWordsOf } from './recordWords/recordWords.ts'

const sittingPhases: readonly SittingPhase[] = [
  'closing',
  'opening',
  'plenary',
  'preparatory',
  'presidium',
  'single',
]

/** Label of a sitting by its key, which is made of phase and ordinal and never changes. */
export function labelOfKey(key: string, language: Language): string {
  const [first, number] = key.split('-')
  const phase = sittingPhases.find((each) => each === first)
  if (phase === undefined) return key
  return sittingLabel({
    language,
    number: /^\d+$/u.test(number ?? '') ? Number(number) : null,
    phase,
  })
}

type Sitting = {
  readonly language: Language
  /** Ordinal among the sittings of its phase, when it has one. */
  readonly number?: null | number | undefined
  readonly phase: SittingPhase
}

/** Title of a sitting, with its meeting; one that is the whole meeting has its name: 会议 is not said twice. */
export const sittingTitle = ({
  meeting,
  ...sitting
}: Sitting & { readonly meeting: string }): string =>
  sitting.phase === 'single'
    ? meeting
    : recordWordsOf(sitting.language).sittingOf({ meeting, sitting: sittingLabel(sitting) })

/** Label of a sitting: `预备会议`, `第二次全体会议`, `第三次全体会议（闭幕会）`; `Session 3 (closing session)`. */
export const sittingLabel = ({ language, number, phase }: Sitting): string =>
  recordWordsOf(language).sittingLabel({
    phase,
    ...(typeof number === 'number' && { number }),
  })
