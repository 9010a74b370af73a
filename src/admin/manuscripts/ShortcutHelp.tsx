'use client'
import { useEffect, useRef } from 'react'

import frame from '../dialogs/Dialog.module.css'
import { ActButton } from '../forms/ActButton.tsx'
import { useWords } from '../translations/useWords.ts'
import { DeskButton } from './DeskButton.tsx'
import styles from './Sheet.module.css'

const shortcuts = [
  ['N', 'manuscript.next'],
  ['A', 'manuscript.accept'],
  ['E', 'manuscript.correct'],
  ['1–9', 'manuscript.keyChoose'],
  ['0', 'manuscript.keyNew'],
  ['M', 'manuscript.move'],
  ['X', 'manuscript.remove'],
  ['J K ↓ ↑', 'manuscript.keyStep'],
  ['T', 'manuscript.keyText'],
  ['U', 'manuscript.undo'],
  ['D', 'manuscript.make'],
  ['Esc', 'manuscript.keyClose'],
  ['?', 'manuscript.help'],
] as const

type Props = { readonly isOpen: boolean; readonly setOpen: (isOpen: boolean) => void }

/** Button and list of the shortcuts of the desk. */
export function ShortcutHelp({ isOpen, setOpen }: Props) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  const close = () => {
    setOpen(false)
  }
  return (
    <>
      <DeskButton
        onAct={() => {
          setOpen(true)
        }}
        shortcut="?"
        word="manuscript.help"
      />
      <dialog
        aria-labelledby="sheet-help"
        className={`${frame.dialog} ${styles.help}`}
        onClose={close}
        ref={dialog}
      >
        <h2 id="sheet-help">{words('manuscript.help')}</h2>
        <dl>
          {shortcuts.map(([key, word]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words(word)}</dd>
            </div>
          ))}
        </dl>
        <div className={frame.actions}>
          <ActButton onAct={close} word="notification.close" />
        </div>
      </dialog>
    </>
  )
}
