import type { CardView } from '../queries/cards.ts'
import type { ReportView } from '../queries/getReport.ts'
import type { Link } from '../queries/links.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { HideInPreview } from './HideInPreview.tsx'
import styles from './ReportDossier.module.css'
import { Title } from './Title.tsx'

/** What stands behind a report: the meeting's record and the speeches in full. */
export function ReportDossier({ view }: { view: ReportView }) {
  const t = useMessages()
  const { meeting, meetingCard, speechCards, speeches } = view
  const unlinked = speeches.filter(({ path }) => path === undefined)
  if (!meeting && speechCards.length + unlinked.length === 0) return null
  return (
    <aside aria-label={t.packageOf} className={styles.dossier}>
      {speechCards.map((card) => (
        <Entry
          card={card}
          facts={t.speaker({ name: card.speaker ?? '', office: card.office })}
          key={card.key}
          label={t.speechOf}
        />
      ))}
      {unlinked.map(({ label }) => (
        <Entry facts="" key={label} label={t.speechOf} words={{ label }} />
      ))}
      {meeting && (
        <Entry
          {...(meetingCard && { card: meetingCard })}
          facts={view.sitting ?? ''}
          label={t.meetingOf}
          words={meeting}
        />
      )}
      {view.quotations > 0 && (
        <HideInPreview>
          <p className={styles.compare}>
            <a href={`${view.path}/compare`}>{t.compareWith(view.quotations)}</a>
          </p>
        </HideInPreview>
      )}
    </aside>
  )
}

type Props = {
  card?: CardView
  facts: string
  label: string
  /** What to print when the document is not public. */
  words?: Link
}

function Entry({ card, facts, label, words }: Props) {
  return (
    <div className={styles.entry}>
      <p className={styles.label}>{label}</p>
      <p className={styles.title}>
        {card ? (
          <a href={card.path}>
            <Title text={card.title} />
          </a>
        ) : (
          words?.label
        )}
      </p>
      {facts && <p className={styles.facts}>{facts}</p>}
      {card && <p className={styles.summary}>{card.summary}</p>}
    </div>
  )
}
