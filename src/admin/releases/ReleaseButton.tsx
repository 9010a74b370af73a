'use client'
import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'

import type { Rehearsal } from './requestRelease.ts'

import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'
import { ReleaseDialog } from './ReleaseDialog.tsx'
import { requestRelease } from './requestRelease.ts'
import { useChosenDocuments } from './useChosenDocuments.ts'

/**
 * Stands where Payload has its Publish button. It rehearses first, shows what would go out or why it may not,
 * and then releases everything at once.
 */
export function ReleaseButton() {
  const words = useWords()
  const router = useRouter()
  const isModified = useFormModified()
  const { setHasPublishedDoc } = useDocumentInfo()
  const dialog = useRef<HTMLDialogElement>(null)
  const [rehearsal, setRehearsal] = useState<Rehearsal>()
  const { chosen, isSaved, partners, toggle } = useChosenDocuments()

  const rehearse = async (documents = chosen) => {
    setRehearsal(undefined)
    if (dialog.current?.open === false) dialog.current.showModal()
    setRehearsal(await requestRelease({ documents, rehearse: true }))
  }
  const release = async () => {
    const outcome = await requestRelease({ documents: chosen, rehearse: false })
    if (outcome.kind !== 'released') {
      setRehearsal(outcome)
      return
    }
    dialog.current?.close()
    setHasPublishedDoc(true)
    toast.success(words('release.done'))
    router.refresh()
  }
  const hint = isSaved
    ? isModified
      ? words('release.notSaved')
      : undefined
    : words('release.unsavedFirst')
  return (
    <div className={styles.place} title={hint}>
      <Button
        disabled={hint !== undefined}
        margin={false}
        onClick={() => void rehearse()}
        size="medium"
      >
        {words('release.button')}
      </Button>
      <ReleaseDialog
        dialog={dialog}
        onConfirm={() => void release()}
        onToggle={(key) => void rehearse(toggle(key))}
        partners={partners}
        rehearsal={rehearsal}
      />
    </div>
  )
}
