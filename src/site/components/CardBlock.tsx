import type { CardListProps } from './CardList.tsx'

import { Block } from './Block.tsx'
import { CardList } from './CardList.tsx'

type CardBlockProps = Omit<CardListProps, 'level'> & {
  /** Address of the whole list, where the cards are its beginning. */
  readonly path?: string
  readonly title: string
}

/** A list of documents under a heading of its own; nothing where there are none. */
export const CardBlock = ({ path, title, ...list }: CardBlockProps) =>
  list.cards.length > 0 && (
    <Block path={path} title={title}>
      <CardList level={3} {...list} />
    </Block>
  )
