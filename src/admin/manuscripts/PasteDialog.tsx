'use client'
import type { ClipboardEvent } from 'react'

import { useRef, useState } from 'react'

import frame from '../dialogs/Dialog.module.css'
import { ActButton } from '../forms/ActButton.tsx'
import { TextInput } from '../forms/TextInput.tsx'
import { Reasons } from '../http/Reasons.tsx'
import { usePost } from '../http/usePost.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './Intake.module.css'

type Pasted = { readonly html?: string; readonly text: string }

const none: Pasted = { text: '' }

/** Button that takes pasted text as a manuscript. What was formatted goes along, unless it is changed by hand. */
export function PasteDialog({ onTaken }: { readonly onTaken: (name: string, id: string) => void }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [pasted, setPasted] = useState(none)
  const [title, setTitle] = useState('')
  const { post, reasons } = usePost()
  const take = async () => {
    const taken = await post<{ readonly manuscript: number | string }>('manuscripts/paste', {
      ...pasted,
      ...(title.trim() !== '' && { title: title.trim() }),
    })
    if (!taken) return
    onTaken(title.trim() || firstLineOf(pasted.text), String(taken.manuscript))
    setPasted(none)
    setTitle('')
    dialog.current?.close()
  }
  return (
    <>
      <ActButton
        isSecond
        onAct={() => dialog.current?.showModal()}
        size="small"
        word="manuscript.paste"
      />
      <dialog aria-labelledby="paste-heading" className={frame.dialog} ref={dialog}>
        <h2 id="paste-heading">{words('manuscript.paste')}</h2>
        <PasteInputs pasted={pasted} setPasted={setPasted} setTitle={setTitle} title={title} />
        <Reasons className={styles.refusal} reasons={reasons} />
        <div className={frame.actions}>
          <ActButton isSecond onAct={() => dialog.current?.close()} word="release.cancel" />
          <ActButton
            disabled={pasted.text.trim() === ''}
            onAct={take}
            word="manuscript.pasteTake"
          />
        </div>
      </dialog>
    </>
  )
}

type InputsProps = {
  readonly pasted: Pasted
  readonly setPasted: (pasted: Pasted) => void
  readonly setTitle: (title: string) => void
  readonly title: string
}

function PasteInputs({ pasted, setPasted, setTitle, title }: InputsProps) {
  const words = useWords()
  const takeFormatted = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    const text = event.clipboardData.getData('text/plain')
    // Into text that stands there already it goes as words.
    if (html === '' || text === '' || pasted.text.trim() !== '') return
    event.preventDefault()
    setPasted({ html, text })
  }
  return (
    <div className={styles.paste}>
      <label>
        {words('manuscript.pasteText')}
        <textarea
          autoFocus
          onChange={({ target }) => {
            setPasted({ text: target.value })
          }}
          onPaste={takeFormatted}
          rows={12}
          value={pasted.text}
        />
        <small>
          {words(pasted.html === undefined ? 'manuscript.pasteHint' : 'manuscript.pasteFormatted')}
        </small>
      </label>
      <TextInput
        label={words('manuscript.pasteTitle')}
        maxLength={200}
        onChange={setTitle}
        value={title}
      />
    </div>
  )
}

const firstLineOf = (text: string): string => text.trim().split('\n', 1)[0]?.slice(0, 60) ?? ''
