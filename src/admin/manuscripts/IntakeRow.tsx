'use client'
import { Link, useConfig } from '@payloadcms/ui'

import type { ManuscriptState } from '../../domain/manuscripts/outcome.ts'
import type { Queue } from '../manuscript-queue/useQueue.ts'
import type { Sent } from './upload.ts'
import type { Incoming } from './useIntake.ts'

import { useAsked } from '../http/useAsked.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './Intake.module.css'
import { useManuscript } from './useManuscript.ts'

/** File that was handed in on this page: its progress, then what became of it. */
export function IntakeRow({
  incoming: { isUnderWay, name, progress, sent },
}: {
  readonly incoming: Incoming
}) {
  const words = useWords()
  return (
    <li data-kind={sent?.kind ?? 'sending'}>
      <strong>{name}</strong>
      {sent ? (
        <Outcome sent={sent} />
      ) : (
        <>
          <progress aria-label={words('manuscript.sending')} max={1} value={progress} />
          <span>{words(isUnderWay ? 'manuscript.sending' : 'manuscript.waitingToSend')}</span>
        </>
      )}
    </li>
  )
}

function Outcome({ sent }: { readonly sent: Sent }) {
  const words = useWords()
  const { admin } = useConfig().config.routes
  if (sent.kind === 'taken') return <Read id={sent.id} />
  const reason = sent.reason === '' ? words('manuscript.unreachable') : sent.reason
  return (
    <span role="alert">
      {reason}{' '}
      {sent.kind === 'known' && (
        <Link href={`${admin}/collections/manuscripts/${sent.known.manuscript}`}>
          {words('manuscript.knownOpen')}
        </Link>
      )}
    </span>
  )
}

/** What the reader makes of it, asked until it is read. */
function Read({ id }: { readonly id: string }) {
  const words = useWords()
  const { admin } = useConfig().config.routes
  const { fetched } = useManuscript(id, { isJustFiled: true })
  const state = fetched?.isRefused === false ? fetched.body : undefined
  if (!state || state.outcome === 'reading')
    return (
      <span data-reading>
        {words('manuscript.stateReading')} {state?.isWorkerSilent && words('manuscript.silent')}
      </span>
    )
  return (
    <>
      <span>
        <Understood id={id} state={state} />
      </span>
      <Link className={styles.open} href={`${admin}/collections/manuscripts/${id}`}>
        {words('manuscript.open')}
      </Link>
    </>
  )
}

function Understood({ id, state }: { readonly id: string; readonly state: ManuscriptState }) {
  const words = useWords()
  // Asked by each row for itself: a request of another row may have left before this one was read.
  const { latest: queue } = useAsked<Queue>('manuscripts/queue', state)
  if (state.outcome === 'failed') return words('manuscript.failed', { reason: state.problem ?? '' })
  const found = queue?.manuscripts.find((each) => each.id === id)
  if (!found) return words('manuscript.stateToCheck')
  const { doubtful, items } = found
  return words(doubtful > 0 ? 'manuscript.readDoubtful' : 'manuscript.readSure', {
    doubtful: String(doubtful),
    items: String(items),
  })
}
