'use client'
import { Button, useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { kindOf } from '../../domain/ledger/kinds.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './Corrections.module.css'
import { Refusals } from './Refusals.tsx'

/** Begins a correction that names this document, and opens it. */
export function CorrectionPart() {
  const words = useWords()
  const router = useRouter()
  const { config } = useConfig()
  const { id, collectionSlug = '' } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const [reasons, setReasons] = useState<readonly string[]>([])
  const field = kindOf(collectionSlug)?.correctedIn
  if (field === undefined || id === undefined) return null
  const begin = async () => {
    const begun = await createCorrection(config.routes.api, {
      [field]: id,
      severity: 'correction',
      title: words('corrections.correctionTitle', { title }),
    })
    if (typeof begun === 'string')
      router.push(`${config.routes.admin}/collections/corrections/${begun}`)
    else setReasons([words('corrections.failed', { reason: begun.reason })])
  }
  return (
    <section className={styles.part}>
      <h3>{words('corrections.correct')}</h3>
      <p>{words('corrections.correctHint')}</p>
      <Refusals reasons={reasons} />
      <Button margin={false} onClick={() => void begin()}>
        {words('corrections.correct')}
      </Button>
    </section>
  )
}

/** @returns the id of the draft, or why there is none */
async function createCorrection(
  api: string,
  data: Record<string, unknown>,
): Promise<string | { readonly reason: string }> {
  try {
    const response = await fetch(`${api}/corrections?draft=true&depth=0`, {
      body: JSON.stringify(data),
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    const answer = (await response.json()) as {
      doc?: { id: number | string }
      errors?: { message: string }[]
    }
    if (answer.doc) return String(answer.doc.id)
    return { reason: answer.errors?.map(({ message }) => message).join(' ') ?? response.statusText }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}
