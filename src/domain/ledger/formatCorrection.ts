import type { Language } from '../language/language.ts'
import type { CorrectionSnapshot } from './snapshot.ts'

import { formsOf } from '../language/forms/formsOf.ts'
import { recordWordsOf } from './recordWords/recordWords.ts'

/** Writes a correction in one line, for whoever takes a text without its page: `【更正】2026年1月10日 误：… 正：…`. */
export function formatCorrection(
  {
    date,
    right,
    severity,
    wrong,
  }: Pick<CorrectionSnapshot, 'date' | 'right' | 'severity' | 'wrong'>,
  language: Language,
): string {
  const { colon, day, gap } = formsOf(language)
  const words = recordWordsOf(language)
  return [
    words.correctionHead({ day: day(date), severity: words.severity[severity] }),
    words.wrong + colon + wrong,
    words.right + colon + right,
  ].join(gap)
}
