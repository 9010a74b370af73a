import type { PageResult } from '../http/pageResult.ts'
import type { Messages } from '../messages/messages.ts'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './ErrorState.module.css'

type Absent = Exclude<PageResult<never>, { kind: 'sent' | 'shown' }>

const frontPath = '/'

/** The body of an error page: what happened, and links to go on. */
export function ErrorState({ outcome }: { outcome: Absent }) {
  const t = useMessages()
  const { text, title } = describeError(outcome, t)
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

export function describeError(
  outcome: Absent,
  t: Messages,
): { readonly text: string; readonly title: string } {
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
