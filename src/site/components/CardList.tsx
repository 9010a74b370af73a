import type { CardView } from '../queries/cards.ts'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './CardList.module.css'
import { Picture } from './Picture.tsx'
import { Title } from './Title.tsx'
import { UnbrokenPhrases } from './UnbrokenPhrases.tsx'

export type CardListProps = {
  readonly cards: readonly CardView[]
  /** The level of the cards' headings: one below that of the heading the list stands under. */
  readonly level: 2 | 3 | 4
  /** `headlines`: titles and days; `brief`: and pictures; `lead`: and summaries; `full`: on a page of its own. */
  readonly size?: 'brief' | 'full' | 'headlines' | 'lead'
}

/** Documents in a row, in the order given. */
export const CardList = ({ cards, level, size = 'brief' }: CardListProps) => (
  <ul className={size === 'full' ? `${styles.list} ${styles.large}` : styles.list}>
    {cards.map((card) => (
      <li key={card.key}>
        <CardItem card={card} level={level} size={size} />
      </li>
    ))}
  </ul>
)

function CardItem({
  card,
  level,
  size,
}: Pick<Required<CardListProps>, 'level' | 'size'> & { card: CardView }) {
  const Heading = `h${level}` as const
  const picture = size === 'headlines' ? undefined : card.picture
  return (
    <article className={picture ? layoutOf[size] : undefined}>
      {picture && (
        <div className={styles.thumbnail}>
          <Picture
            picture={{ ...picture, alt: '' }}
            sizes={size === 'full' ? '(width >= 40rem) 12rem, 7rem' : '7rem'}
          />
        </div>
      )}
      <div>
        {card.kicker && size !== 'headlines' && (
          <p className={styles.kicker}>
            <UnbrokenPhrases text={card.kicker} />
          </p>
        )}
        <Heading className={styles.title}>
          <a href={card.path}>
            <Title text={card.title} />
          </a>
        </Heading>
        {(size === 'full' || size === 'lead') && <p className={styles.summary}>{card.summary}</p>}
        <CardFacts card={card} isShort={size === 'headlines'} />
      </div>
    </article>
  )
}

/** Beside a picture stands a title; a summary would be a column of few characters there, and runs around it. */
const layoutOf = {
  brief: styles.beside,
  full: styles.around,
  headlines: styles.beside,
  lead: styles.around,
} as const

/** When, who and what kind: the small line under a title. */
export function CardFacts({ card, isShort = false }: { card: CardView; isShort?: boolean }) {
  const t = useMessages()
  const genre = card.genre && card.genre !== 'news' ? t.genre[card.genre] : undefined
  return (
    <p className={styles.facts}>
      {card.date && <time dateTime={card.date}>{t.day(card.date)}</time>}
      {card.speaker && <span>{t.speaker({ name: card.speaker, office: card.office })}</span>}
      {genre && <span>{genre}</span>}
      {!isShort && card.bylines && card.bylines.length > 0 && (
        <span>
          {t.byline}
          {t.names(card.bylines)}
        </span>
      )}
    </p>
  )
}
