'use client'
import { Gutter, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation.js'

import { usePlace } from '../dashboard/usePlace.ts'
import { ActButton } from '../forms/ActButton.tsx'
import { askPayload } from '../http/ask.ts'
import { Fetched } from '../http/Fetched.tsx'
import { MarkedText } from '../review/MarkedText.tsx'
import styles from '../review/ReviewView.module.css'
import { useReviewPanel } from '../review/useReviewPanel.ts'
import { useWords } from '../translations/useWords.ts'
import own from './VersionView.module.css'

/** An earlier save of a text: all that changed since, marked as in the review, and the way back to it. */
export function VersionView() {
  const version = usePathname()?.split('/').findLast(Boolean) ?? ''
  const { fetched, setSince } = useReviewPanel(version)
  const { hasSavePermission } = useDocumentInfo()
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
  const address = usePlace()
  const { id, collectionSlug: collection = '' } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const goBack = async () => {
    const path = `${collection}/versions/${version}?draft=true`
    const answer = await askPayload({ api, body: {}, path })
    if (answer.isRefused) {
      for (const reason of answer.reasons) toast.error(reason)
      return
    }
    toast.success(words('history.wentBack'))
    router.push(address({ collection, id: String(id) }))
  }
  return (
    <p className={own.back}>
      <ActButton isSecond onAct={goBack} word="history.goBack" />
    </p>
  )
}
