import type { MeetingView } from '../queries/getMeeting.ts'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './Commitments.module.css'

/** What the meeting promised, and how far it has come. Colour is never the only sign. */
export function Commitments({ commitments }: Pick<MeetingView, 'commitments'>) {
  const t = useMessages()
  if (commitments.length === 0) return null
  return (
    <section aria-labelledby="commitments">
      <h2 className={styles.heading} id="commitments">
        {t.commitments}
      </h2>
      <ol className={styles.commitments}>
        {commitments.map(({ progress, status, title, votes }) => (
          <li key={title}>
            <p className={styles.title}>{title}</p>
            <p className={styles.facts}>
              <b className={styles[status]}>{t.commitmentStatus[status]}</b>
              {votes !== undefined && <span>{t.votesFor(votes)}</span>}
              {progress && <span>{progress}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
