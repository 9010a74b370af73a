'use client'
import { useRef, useState } from 'react'

import type { FieldChange } from '../../domain/manuscripts/decidedReading.ts'
import type { Sheet } from './useSheet.ts'

import { fieldOfKey } from '../../domain/manuscripts/sheetFields.ts'
import frame from '../dialogs/Dialog.module.css'
import { ActButton } from '../forms/ActButton.tsx'
import { useWords } from '../translations/useWords.ts'
import { useDesk } from './desk.ts'
import { DeskButton } from './DeskButton.tsx'
import styles from './Sheet.module.css'
import { nameOfKey, useSheetWords } from './useSheetWords.ts'

/** Button that shows what a newer reader would change, and takes it. Decisions stand. */
export function ReadAgain({ loaded }: { readonly loaded: Sheet }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [changes, setChanges] = useState<readonly FieldChange[]>([])
  const look = async () => {
    const answer = await loaded.write<{ readonly changes: readonly FieldChange[] }>({
      body: { isTaken: false },
      path: 'read-again',
    })
    if (!answer) return
    setChanges(answer.changes)
    dialog.current?.showModal()
  }
  const take = async () => {
    await loaded.write({ body: { isTaken: true }, path: 'read-again' })
    dialog.current?.close()
  }
  return (
    <>
      <DeskButton onAct={look} word="manuscript.readAgain" />
      <dialog aria-labelledby="read-again" className={frame.dialog} ref={dialog}>
        <h2 id="read-again">{words('manuscript.readAgain')}</h2>
        {changes.length === 0 ? (
          <p>{words('manuscript.readAgainSame')}</p>
        ) : (
          <Changes changes={changes} />
        )}
        <Kept />
        <div className={frame.actions}>
          <ActButton
            isSecond
            onAct={() => dialog.current?.close()}
            word={changes.length > 0 ? 'release.cancel' : 'notification.close'}
          />
          {changes.length > 0 && <ActButton onAct={take} word="manuscript.readAgainTake" />}
        </div>
      </dialog>
    </>
  )
}

/** Decisions that stand in the newer reading as well. */
function Kept() {
  const words = useWords()
  const { loggedWords } = useSheetWords()
  const { sheet } = useDesk()
  const { decisions } = sheet
  if (decisions.length === 0) return null
  return (
    <details>
      <summary>{words('manuscript.readAgainKept', { count: String(decisions.length) })}</summary>
      <ol className={styles.list}>
        {decisions.map((decision) => (
          <li key={`${decision.at}${JSON.stringify(decision)}`}>
            <span>{loggedWords(decision, sheet)}</span>
            <small>{decision.by}</small>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Changes({ changes }: { readonly changes: readonly FieldChange[] }) {
  const words = useWords()
  return (
    <>
      <p>{words('manuscript.readAgainHint')}</p>
      <ul className={styles.list}>
        {changes.map((change) => (
          <ChangeRow change={change} key={`${change.item} ${change.field}`} />
        ))}
      </ul>
    </>
  )
}

function ChangeRow({ change: { field, from, to } }: { readonly change: FieldChange }) {
  const { say } = useSheetWords()
  const saidOf = (text: string) =>
    fieldOfKey(field)?.kind === 'choice' ? say('choice', text) : text
  return (
    <li className={styles.changed}>
      <strong>{say('fields', nameOfKey(field))}</strong>
      <span>
        {from !== '' && <del>{saidOf(from)}</del>}
        <span aria-hidden>→</span>
        {to !== '' && <ins>{saidOf(to)}</ins>}
      </span>
    </li>
  )
}
