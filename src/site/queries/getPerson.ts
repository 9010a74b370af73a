import type { PersonSnapshot } from 'payload-newsroom/ledger'

import type { CardView } from './cards.ts'
import type { PictureView } from './links.ts'
import type { Material } from './readLiveDocument.ts'

import { cardsOfKind } from './cards.ts'
import { toPictureView } from './links.ts'
import { readLiveDocument } from './readLiveDocument.ts'

/** What a person's page shows. */
export type PersonView = Omit<PersonSnapshot, 'photo'> & {
  readonly meetings: readonly CardView[]
  readonly photo?: PictureView
  readonly reports: readonly CardView[]
  readonly speeches: readonly CardView[]
}

export function toPersonView({ pointing, snapshot }: Material<'person'>): PersonView {
  const { photo, ...said } = snapshot
  return {
    ...said,
    meetings: cardsOfKind(pointing, 'meeting'),
    offices: snapshot.offices.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? '')),
    reports: cardsOfKind(pointing, 'report'),
    speeches: cardsOfKind(pointing, 'speech'),
    ...(photo && { photo: toPictureView(photo) }),
  }
}

/** The person at the path, with what was written about them. */
export const getPerson = readLiveDocument({ kind: 'person', toView: toPersonView })
