'use client'
import { Gutter, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { MarkedSheet } from '../../domain/review/index.ts'

import { ActButton } from '../forms/ActButton.tsx'
import { askPayload } from '../http/ask.ts'
import { Fetched } from '../http/Fetched.tsx'
import { useAsked } from '../http/useAsked.ts'
import { MarkedText } from '../review/MarkedText.tsx'
import styles from '../review/ReviewView.module.css'
import { useWords } from '../translations/useWords.ts'
import own from './VersionView.module.css'

/** An earlier save: all that changed since, marked as in the review, and the way back to it. */
export function VersionView() {
  const version = usePathname()?.split('/').findLast(Boolean) ?? ''
  const [since, setSince] = useState(version)
  const { id, collectionSlug, globalSlug, hasSavePermission } = useDocumentInfo()
  const document = `${globalSlug ?? collectionSlug}:${globalSlug ?? id}`
  const query = new URLSearchParams({ document, since })
  const { fetched } = useAsked<MarkedSheet>(`review/text?${query.toString()}`)
  return (
    <Gutter className={styles.view}>
      {hasSavePermission && <GoBack version={version} />}
      <Fetched failed="reviewPanel.failed" fetched={fetched}>
        {(sheet) => <MarkedText onPassage={readOnly} onSince={setSince} sheet={sheet} />}
      </Fetched>
    </Gutter>
  )
}

/** Notes are made on the page of the review. */
const readOnly = () => undefined

function GoBack({ version }: { readonly version: string }) {
  const words = useWords()
  const router = useRouter()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { admin, api } = useConfig().config.routes
  const goBack = async () => {
    const slug = globalSlug === undefined ? collectionSlug : `globals/${globalSlug}`
    const path = `${slug}/versions/${version}?draft=true`
    const answer = await askPayload({ api, body: {}, path })
    if (answer.isRefused) {
      for (const reason of answer.reasons) toast.error(reason)
      return
    }
    toast.success(words('history.wentBack'))
    const place =
      globalSlug === undefined ? `collections/${collectionSlug}/${id}` : `globals/${globalSlug}`
    router.push(formatAdminURL({ adminRoute: admin, path: `/${place}` }))
  }
  return (
    <p className={own.back}>
      <ActButton isSecond onAct={goBack} word="history.goBack" />
    </p>
  )
}
