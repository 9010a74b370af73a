import type { CorrectionSnapshot } from 'payload-newsroom/ledger'

import type { Link } from './links.ts'
import type { Material } from './readLiveDocument.ts'

import { toLink, toLiveLinks } from './links.ts'
import { readLiveDocument } from './readLiveDocument.ts'

/** What a correction's own page shows. */
export type CorrectionView = Omit<CorrectionSnapshot, 'target'> & {
  /** ISO 8601. */
  readonly publishedAt: string
  readonly target?: Link
}

export function toCorrectionView({
  firstReleasedAt,
  pointedAt,
  snapshot: { target, ...said },
}: Material<'correction'>): CorrectionView {
  const links = toLiveLinks(pointedAt)
  return {
    ...said,
    publishedAt: firstReleasedAt,
    ...(target && { target: toLink(links, target) }),
  }
}

/** The correction at the path, with what it corrects. */
export const getCorrection = readLiveDocument({ kind: 'correction', toView: toCorrectionView })
