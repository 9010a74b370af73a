'use client'
import { useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { kindOf } from '../../domain/ledger/kinds.ts'
import { ActButton } from '../forms/ActButton.tsx'
import { askPayload } from '../http/ask.ts'
import { Reasons } from '../http/Reasons.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './Corrections.module.css'

/** Creates a draft correction of this document, and opens it. */
export function CorrectionPart() {
  const words = useWords()
  const router = useRouter()
  const { admin, api } = useConfig().config.routes
  const { id, collectionSlug = '' } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const [reasons, setReasons] = useState<readonly string[]>([])
  const field = kindOf(collectionSlug)?.correctedIn
  if (field === undefined || id === undefined) return null
  const begin = async () => {
    const begun = await askPayload<{ doc: { id: number | string } }>({
      api,
      body: {
        [field]: id,
        severity: 'correction',
        title: words('corrections.correctionTitle', { title }),
      },
      path: 'corrections?draft=true&depth=0',
    })
    if (begun.isRefused)
      setReasons([words('corrections.failed', { reason: begun.reasons.join(' ') })])
    else router.push(`${admin}/collections/corrections/${begun.body.doc.id}`)
  }
  return (
    <section className={styles.part}>
      <h3>{words('corrections.correct')}</h3>
      <p>{words('corrections.correctHint')}</p>
      <Reasons className={styles.refusal} reasons={reasons} />
      <ActButton onAct={begin} word="corrections.correct" />
    </section>
  )
}
