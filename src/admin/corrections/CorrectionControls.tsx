'use client'
import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { MessageKey } from '../../plugin/translations/messages.ts'
import type { CorrectionOptions } from './correctionOptions.ts'

import { useAsked } from '../http/useAsked.ts'
import { useWords } from '../translations/useWords.ts'
import { CorrectionDialog } from './CorrectionDialog.tsx'
import styles from './Corrections.module.css'

/** Label of the button, by what the person may do. */
const buttonOf = ({
  mayWithdraw,
  state,
}: {
  mayWithdraw: boolean
  state: CorrectionOptions['state']
}): MessageKey =>
  state === 'withdrawn'
    ? 'corrections.buttonWithdrawn'
    : mayWithdraw
      ? 'corrections.button'
      : 'corrections.buttonCorrect'

/** Corrects, withdraws or restores what readers have or had; stands beside the release button. */
export function CorrectionControls() {
  const words = useWords()
  const isModified = useFormModified()
  const { id, collectionSlug, data } = useDocumentInfo()
  const dialog = useRef<HTMLDialogElement>(null)
  const [done, setDone] = useState(0)
  const path =
    id === undefined || collectionSlug === undefined
      ? undefined
      : `aftermath?document=${encodeURIComponent(`${collectionSlug}:${id}`)}`
  const { again, fetched } = useAsked<CorrectionOptions>(path, data)
  if (fetched?.isRefused !== false || fetched.body.state === 'never') return null
  const { reason, state } = fetched.body
  if (state === 'withdrawn' && reason !== undefined)
    return (
      <p className={styles.quiet} role="note">
        {reason}
      </p>
    )
  const hint = isModified ? words('corrections.unsaved') : undefined
  return (
    <div className={styles.place} title={hint}>
      <Button
        buttonStyle="secondary"
        disabled={hint !== undefined}
        margin={false}
        onClick={() => dialog.current?.showModal()}
        size="medium"
      >
        <span className={styles.long}>
          {words(buttonOf({ mayWithdraw: reason === undefined, state }))}
        </span>
        {/* A phone has no room for more. */}
        <span className={styles.short}>{words(buttonOf({ mayWithdraw: false, state }))}</span>
      </Button>
      <CorrectionDialog
        options={fetched.body}
        dialog={dialog}
        key={done}
        onDone={() => {
          dialog.current?.close()
          setDone((count) => count + 1)
          // The document itself may be the same afterwards.
          void again()
        }}
      />
    </div>
  )
}
