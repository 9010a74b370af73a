'use client'
import { toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import frame from '../dialogs/Dialog.module.css'
import { ActButton } from '../forms/ActButton.tsx'
import { TextArea } from '../forms/TextArea.tsx'
import { Reasons } from '../http/Reasons.tsx'
import { usePost } from '../http/usePost.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './ManuscriptField.module.css'

/** Button that erases a manuscript, after a dialog that asks for the reason. */
export function EraseDialog({ id }: { readonly id: string }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const { post, reasons } = usePost()
  const erase = async () => {
    const done = await post('manuscripts/erase', { manuscript: id, reason })
    if (!done) return
    toast.success(words('manuscript.erasedDone'))
    // The form still holds what was erased.
    window.location.reload()
  }
  return (
    <>
      <ActButton
        isSecond
        onAct={() => dialog.current?.showModal()}
        size="small"
        word="manuscript.erase"
      />
      <dialog aria-labelledby="erase-heading" className={frame.dialog} ref={dialog}>
        <h2 id="erase-heading">{words('manuscript.erase')}</h2>
        <p>{words('manuscript.eraseHint')}</p>
        <TextArea
          className={styles.reason}
          label={words('manuscript.eraseReason')}
          maxLength={500}
          onChange={setReason}
          value={reason}
        />
        <Reasons className={styles.refusal} reasons={reasons} />
        <div className={frame.actions}>
          <ActButton isSecond onAct={() => dialog.current?.close()} word="release.cancel" />
          <ActButton disabled={reason.trim() === ''} onAct={erase} word="manuscript.eraseConfirm" />
        </div>
      </dialog>
    </>
  )
}
