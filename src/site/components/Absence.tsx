import type { Outcome } from '../outcome.ts'

import { t } from '../words.ts'
import styles from './Absence.module.css'

type Absent = Exclude<Outcome<never>, { kind: 'sent' | 'shown' }>

const frontPath = '/'

/** In place of a page: what happened, and the way on. */
export function Absence({ outcome }: { outcome: Absent }) {
  const { text, title } = sayAbsence(outcome)
  return (
    <div className={styles.absence}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={outcome.kind === 'moved' ? outcome.target : frontPath}>
          {outcome.kind === 'moved' ? outcome.target : t.toFrontPage}
        </a>
      </p>
    </div>
  )
}

export function sayAbsence(outcome: Absent): { readonly text: string; readonly title: string } {
  switch (outcome.kind) {
    case 'failed':
    case 'unavailable':
      return { text: t.unavailable, title: t.unavailableTitle }
    case 'missing':
      return { text: t.missing, title: t.missingTitle }
    case 'moved':
      return { text: t.moved, title: t.movedTitle }
    case 'withdrawn':
      return { text: outcome.notice, title: t.withdrawnTitle }
  }
}
