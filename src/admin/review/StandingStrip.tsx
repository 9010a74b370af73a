'use client'
import { Link } from '@payloadcms/ui'

import type { TextStanding } from '../../domain/review/index.ts'

import { usePlace } from '../dashboard/usePlace.ts'
import { useWhen } from '../time/useWhen.ts'
import { useForms } from '../translations/useForms.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './StandingStrip.module.css'
import { useStanding } from './useStanding.ts'

/** Line above the form of a text: its stage, whose turn it is, why it came back, which notes are open. */
export function StandingStrip() {
  const standing = useStanding()
  return standing ? <Strip standing={standing} /> : null
}

type Props = { readonly standing: TextStanding }

function Strip({ standing }: Props) {
  const words = useWords()
  const { list } = useForms()
  const address = usePlace()
  const { deadEnd, document, isUrgent, state, stateLabel, turn } = standing
  const { collection, id } = document
  return (
    <section
      aria-label={words('reviewPanel.standing')}
      className={styles.strip}
      data-state={state.kind}
    >
      <p className={styles.line}>
        <strong>{stateLabel}</strong>
        {isUrgent && <strong className={styles.urgent}>{words('reviewPanel.urgent')}</strong>}
        {turn.length > 0 && <span>{words('reviewPanel.turn', { names: list(turn) })}</span>}
        <Link href={address({ collection, id, view: 'review' })}>
          {words('reviewPanel.toReview')}
        </Link>
      </p>
      <Plan standing={standing} />
      <Returned standing={standing} />
      {deadEnd?.isBySigning === false && (
        <p className={styles.alarm} role="alert">
          {deadEnd.message}
        </p>
      )}
      <Faults standing={standing} />
      <OpenNotes standing={standing} />
    </section>
  )
}

/** The release that is planned, and what goes out in it. */
function Plan({ standing: { plan } }: Props) {
  const words = useWords()
  const when = useWhen()
  const address = usePlace()
  if (!plan) return null
  const { at, by, release, title } = plan
  return (
    <p className={styles.line}>
      <time dateTime={at}>{words('scheduled.waiting', { time: when(at) })}</time>
      <Link href={address({ collection: 'releases', id: release })}>{title}</Link>
      <span>{words('scheduled.by', { name: by })}</span>
    </p>
  )
}

function Returned({ standing: { returned } }: Props) {
  const words = useWords()
  const when = useWhen()
  if (!returned) return null
  const { at, opinion, stageLabel, who } = returned
  return (
    <div className={styles.returned} role="status">
      <p>
        {words('reviewPanel.returnedBy', { stage: stageLabel, who })}{' '}
        <time dateTime={at}>{when(at)}</time>
      </p>
      {opinion !== undefined && <blockquote>{opinion}</blockquote>}
    </div>
  )
}

/** What keeps a text that lies with its authors from being handed in. */
function Faults({ standing: { faults, state } }: Props) {
  const words = useWords()
  if (faults.length === 0 || (state.kind !== 'draft' && state.kind !== 'returned')) return null
  return (
    <details>
      <summary>{words('reviewPanel.faultsCount', { count: String(faults.length) })}</summary>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </details>
  )
}

function OpenNotes({ standing: { openNotes } }: Props) {
  const words = useWords()
  if (openNotes.length === 0) return null
  return (
    <details open>
      <summary>{words('reviewPanel.notesCount', { count: String(openNotes.length) })}</summary>
      <ul>
        {openNotes.map(({ body, id, quote, who }) => (
          <li key={id}>
            {quote !== '' && <q>{quote}</q>} {body} <small>{who}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}
