import type { ReporterSnapshot } from 'payload-newsroom/ledger'

import type { CardView } from './cards.ts'
import type { PictureView } from './links.ts'
import type { Material } from './readLiveDocument.ts'

import { cardsOfKind } from './cards.ts'
import { toPictureView } from './links.ts'
import { readLiveDocument } from './readLiveDocument.ts'

/** What a reporter's page shows. */
export type ReporterView = Omit<ReporterSnapshot, 'photo'> & {
  readonly photo?: PictureView
  readonly reports: readonly CardView[]
}

export function toReporterView({ pointing, snapshot }: Material<'reporter'>): ReporterView {
  const { photo, ...said } = snapshot
  return {
    ...said,
    reports: cardsOfKind(pointing, 'report'),
    ...(photo && { photo: toPictureView(photo) }),
  }
}

/** The reporter at the path, with what they wrote. */
export const getReporter = readLiveDocument({ kind: 'reporter', toView: toReporterView })
