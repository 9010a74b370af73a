'use client'
import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { Aftermath } from './requests.ts'

import { useWords } from '../translations/useWords.ts'
import styles from './Aftermath.module.css'
import { AftermathDialog } from './AftermathDialog.tsx'
import { readAftermath } from './requests.ts'

/** Beside the release button of what readers have, or had: to correct it, to withdraw it, to bring it back. */
export function AftermathControls() {
  const words = useWords()
  const isModified = useFormModified()
  const { id, collectionSlug, data } = useDocumentInfo()
  const dialog = useRef<HTMLDialogElement>(null)
  const [aftermath, setAftermath] = useState<Aftermath>()
  const [done, setDone] = useState(0)
  const key =
    id === undefined || collectionSlug === undefined ? undefined : `${collectionSlug}:${id}`

  useEffect(() => {
    if (key === undefined) return
    const asking = new AbortController()
    void readAftermath({ document: key, signal: asking.signal }).then((found) => {
      if (!asking.signal.aborted) setAftermath(found)
    })
    return () => {
      asking.abort()
    }
    // Asked again after every act: the document itself may be the same afterwards.
  }, [key, data, done])

  if (!aftermath || aftermath.state === 'never' || key === undefined) return null
  const hint = isModified ? words('aftermath.unsaved') : undefined
  return (
    <div className={styles.place} title={hint}>
      <Button
        buttonStyle="secondary"
        disabled={hint !== undefined}
        margin={false}
        onClick={() => dialog.current?.showModal()}
        size="medium"
      >
        {words(aftermath.state === 'live' ? 'aftermath.button' : 'aftermath.buttonWithdrawn')}
      </Button>
      <AftermathDialog
        aftermath={aftermath}
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
