'use client'
import { useRef, useState } from 'react'

import type { Sheet } from './useSheet.ts'

import frame from '../dialogs/Dialog.module.css'
import { ActButton } from '../forms/ActButton.tsx'
import { useWords } from '../translations/useWords.ts'
import { DeskButton } from './DeskButton.tsx'
import styles from './Sheet.module.css'
import { nameOfKey, useSheetWords } from './useSheetWords.ts'

/** What a newer reader would read differently. */
type Change = {
  readonly field: string
  readonly from: unknown
  readonly item: number
  readonly to: unknown
}

/** Button that shows what a newer reader would change, and takes it. Decisions stand. */
export function ReadAgain({ loaded }: { readonly loaded: Sheet }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [changes, setChanges] = useState<readonly Change[]>([])
  const look = async () => {
    const answer = await loaded.write<{ readonly changes: readonly Change[] }>({
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
        <div className={frame.actions}>
          <ActButton isSecond onAct={() => dialog.current?.close()} word="release.cancel" />
          {changes.length > 0 && <ActButton onAct={take} word="manuscript.readAgainTake" />}
        </div>
      </dialog>
    </>
  )
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const words = useWords()
  const { say } = useSheetWords()
  return (
    <>
      <p>{words('manuscript.readAgainHint')}</p>
      <ul className={styles.list}>
        {changes.map(({ field, from, item, to }) => (
          <li key={`${item}${field}${inWords(from)}${inWords(to)}`}>
            <span>
              {say('fields', nameOfKey(field))} <del>{inWords(from)}</del> <ins>{inWords(to)}</ins>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
