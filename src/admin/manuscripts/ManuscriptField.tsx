'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { KnownCopy, ManuscriptState } from '../../domain/manuscripts/outcome.ts'

import { formatMinute } from '../../domain/time/clock.ts'
import { onRefusal } from '../edit-conflicts/watchSaves.ts'
import { ActButton } from '../forms/ActButton.tsx'
import { Fetched } from '../http/Fetched.tsx'
import { Reasons } from '../http/Reasons.tsx'
import { usePost } from '../http/usePost.ts'
import { useTimeZone } from '../time/useTimeZone.tsx'
import { useWords } from '../translations/useWords.ts'
import { EraseDialog } from './EraseDialog.tsx'
import { MadeDrafts } from './MadeDrafts.tsx'
import styles from './ManuscriptField.module.css'
import { SheetView } from './SheetView.tsx'
import { isKnownCopy } from './upload.ts'
import { useManuscript } from './useManuscript.ts'

/** What came of a manuscript and what can be done next, in place of a field that nobody may set by hand. */
export function ManuscriptField() {
  const { id } = useDocumentInfo()
  return (
    <div className="field-type">
      {id === undefined ? <BeforeFiling /> : <Filed id={String(id)} />}
    </div>
  )
}

/** Says what happens on saving; after a refused copy it leads to the manuscript that is here. */
function BeforeFiling() {
  const words = useWords()
  const { admin } = useConfig().config.routes
  const [known, setKnown] = useState<KnownCopy>()
  useEffect(
    () =>
      onRefusal(({ data, key }) => {
        if (key === 'manuscripts:new') setKnown(isKnownCopy(data) ? data : undefined)
      }),
    [],
  )
  if (!known) return <p className={styles.state}>{words('manuscript.newHint')}</p>
  return (
    <p className={styles.state} role="alert">
      {words('manuscript.known', { title: known.title })}{' '}
      <a href={`${admin}/collections/manuscripts/${known.manuscript}`}>
        {words('manuscript.knownOpen')}
      </a>
    </p>
  )
}

function Filed({ id }: { readonly id: string }) {
  const { again, fetched } = useManuscript(id)
  return (
    <Fetched fetched={fetched}>
      {(state) =>
        hasSheet(state) ? (
          <SheetView id={id} onState={again}>
            <Without again={again} id={id} state={state} />
          </SheetView>
        ) : (
          <Without again={again} id={id} state={state} />
        )
      }
    </Fetched>
  )
}

/** Whether it may have been read for the desk; one of earlier versions may have no sheet all the same. */
const hasSheet = ({ outcome }: ManuscriptState): boolean =>
  !['erased', 'failed', 'reading', 'received'].includes(outcome)

/** State of a manuscript that has no sheet. */
const Without = ({ again, id, state }: ActsProps) => (
  <div className={styles.state}>
    <Outcome state={state} />
    {state.lost !== undefined && (
      <p className={styles.lost} role="status">
        {state.lost}
      </p>
    )}
    <Acts again={again} id={id} state={state} />
  </div>
)

function Outcome({ state }: { readonly state: ManuscriptState }) {
  const words = useWords()
  const timeZone = useTimeZone()
  const { erased, isWorkerSilent, outcome, problem = '' } = state
  if (erased) {
    const time = formatMinute({ instant: erased.at, timeZone })
    return <p>{words('manuscript.erased', { ...erased, time })}</p>
  }
  if (outcome === 'failed')
    return <p role="alert">{words('manuscript.failed', { reason: problem })}</p>
  if (outcome === 'reading')
    return (
      <p aria-live="polite">
        {words('manuscript.reading')} {isWorkerSilent && words('manuscript.silent')}
      </p>
    )
  if (outcome !== 'imported')
    return <p>{words(outcome === 'spiked' ? 'manuscript.spiked' : 'manuscript.received')}</p>
  return <MadeDrafts state={state} />
}

type ActsProps = {
  readonly again: () => Promise<void>
  readonly id: string
  readonly state: ManuscriptState
}

function Acts({ again, id, state: { mayErase, mayRead, mayTakeUp, outcome } }: ActsProps) {
  const { post, reasons } = usePost()
  const act = (path: string) => async () => {
    await post(`manuscripts/${path}`, { manuscript: id })
    await again()
  }
  return (
    <div className={styles.acts}>
      <Reasons className={styles.refusal} reasons={reasons} />
      {mayRead && <ActButton onAct={act('read')} size="small" word="manuscript.readAgain" />}
      {mayTakeUp && outcome === 'imported' && (
        <ActButton onAct={act('take-up')} size="small" word="manuscript.checkAgain" />
      )}
      {mayErase && <EraseDialog id={id} />}
    </div>
  )
}
