import type { Card, SnapshotKind } from 'payload-newsroom/ledger'

import type { PictureView } from './links.ts'

import { toPictureView } from './links.ts'

/** A document as a list shows it. */
export type CardView = Omit<Card, 'picture'> & { readonly picture?: PictureView }

export const toCardView = ({ picture, ...card }: Card): CardView => ({
  ...card,
  ...(picture && { picture: toPictureView(picture) }),
})

/** The cards of one kind, in the order they came. */
export const cardsOfKind = (cards: readonly Card[], kind: SnapshotKind): CardView[] =>
  cards.filter((card) => card.kind === kind).map(toCardView)
