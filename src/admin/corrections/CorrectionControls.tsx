'use client'
import { Button, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { MessageKey } from '../../plugin/translations/messages.ts'
import type { CorrectionOptions } from './requests.ts'

import { useWords } from '../translations/useWords.ts'
import { CorrectionDialog } from './CorrectionDialog.tsx'
import styles from './Corrections.module.css'
import { readCorrectionOptions } from './requests.ts'

/** What is behind the button, for whoever sees it. */
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

/** Beside the release button of what readers have, or had: to correct it, to withdraw it, to bring it back. */
export function CorrectionControls() {
  const words = useWords()
  const api = useConfig().config.routes.api
  const isModified = useFormModified()
  const { id, collectionSlug, data } = useDocumentInfo()
  const dialog = useRef<HTMLDialogElement>(null)
  const [options, setOptions] = useState<CorrectionOptions>()
  const [done, setDone] = useState(0)
  const key =
    id === undefined || collectionSlug === undefined ? undefined : `${collectionSlug}:${id}`

  useEffect(() => {
    if (key === undefined) return
    const asking = new AbortController()
    void readCorrectionOptions({ api, document: key, signal: asking.signal }).then((found) => {
      if (!asking.signal.aborted) setOptions(found)
    })
    return () => {
      asking.abort()
    }
    // Asked again after every act: the document itself may be the same afterwards.
  }, [api, key, data, done])

  if (!options || options.state === 'never' || key === undefined) return null
  const { reason, state } = options
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
        options={options}
        dialog={dialog}
        key={done}
        onDone={() => {
          dialog.current?.close()
          setDone((count) => count + 1)
        }}
      />
    </div>
  )
}
