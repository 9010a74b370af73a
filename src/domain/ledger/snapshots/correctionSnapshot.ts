import type { Language } from '../../language/language.ts'
import type { CorrectionDocument } from '../documents.ts'
import type { SnapshotContext } from '../related.ts'
import type { CorrectionSnapshot } from '../snapshot.ts'

import { keyOf } from '../kinds.ts'
import { optional } from '../optional.ts'
import { recordWordsOf } from '../recordWords/recordWords.ts'
import { shortenQuoted } from './textOf.ts'

/** Makes the snapshot of a correction, with the document it corrects where that is public. */
export function correctionSnapshot(
  document: CorrectionDocument,
  { locale, related }: SnapshotContext,
): CorrectionSnapshot {
  const { date, id, passage, print, right, severity, slug, title, wrong } = document
  const keys = targetsOf(document)
  const target = keys.map((key) => related.get(key)).find((found) => found !== undefined)
  return optional({
    date: date ?? '',
    key: keyOf('corrections', id),
    kind: 'correction' as const,
    passage,
    path: `/corrections/${slug ?? id}`,
    print: print?.date === undefined && print?.page === undefined ? undefined : optional(print),
    related: keys,
    right,
    severity,
    summary: summaryOf({ right, wrong }, locale.language),
    target: target && { key: target.key, label: target.label, path: target.path },
    title,
    wrong,
  })
}

/** Keys of the corrected documents. */
const targetsOf = ({ meeting, report, speech }: CorrectionDocument): string[] => [
  ...(report === undefined ? [] : [keyOf('reports', report)]),
  ...(speech === undefined ? [] : [keyOf('speeches', speech)]),
  ...(meeting === undefined ? [] : [keyOf('meetings', meeting)]),
]

/** Summary as a paper prints it: what stood there, and what should have. */
const summaryOf = (
  { right, wrong }: Pick<CorrectionDocument, 'right' | 'wrong'>,
  language: Language,
): string =>
  recordWordsOf(language).correctionSummary({
    right: shortenQuoted(right, language),
    wrong: shortenQuoted(wrong, language),
  })
