'use client'
import { Gutter } from '@payloadcms/ui'
import { useState } from 'react'

import type { ReviewPanel } from '../../domain/review/index.ts'
import type { Passage } from './passage.ts'
import type { Say } from './useReviewPanel.ts'

import { ExternalReviewCard } from '../external-review/ExternalReviewCard.tsx'
import { SheetOfText } from '../sign-off-sheets/SheetLink.tsx'
import { useWords } from '../translations/useWords.ts'
import { Comments } from './Comments.tsx'
import { Embargo } from './Embargo.tsx'
import { History } from './History.tsx'
import { MarkedText } from './MarkedText.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import styles from './ReviewView.module.css'
import { SignPanel } from './SignPanel.tsx'
import { Steps } from './Steps.tsx'
import { useReviewPanel } from './useReviewPanel.ts'

/** The review of a text: what readers would get with every change marked, who signed, what one may say to it. */
export function ReviewView() {
  const words = useWords()
  const { fetched, say, setSince } = useReviewPanel()
  return (
    <Gutter className={styles.view}>
      {fetched === undefined ? (
        <p aria-live="polite">{words('reviewPanel.loading')}</p>
      ) : fetched.isRefused ? (
        <p role="alert">{words('reviewPanel.failed', { reason: fetched.reasons.join(' ') })}</p>
      ) : (
        <Sheet onSince={setSince} say={say} sheet={fetched.body} />
      )}
    </Gutter>
  )
}

type Props = {
  readonly onSince: (since: string) => void
  readonly say: Say
  readonly sheet: ReviewPanel
}

function Sheet({ onSince, say, sheet }: Props) {
  const [passage, setPassage] = useState<Passage>()
  const [isReading, setReading] = useState(false)
  return (
    <div className={styles.columns}>
      <div className={styles.text}>
        {isReading ? (
          <ReadAloud
            onClose={() => {
              setReading(false)
            }}
            say={say}
            sheet={sheet}
          />
        ) : (
          <MarkedText onPassage={setPassage} onSince={onSince} sheet={sheet} />
        )}
      </div>
      <aside className={styles.rail}>
        <Steps sheet={sheet} />
        <Embargo say={say} sheet={sheet} />
        <SignPanel
          onReadAloud={() => {
            setReading(true)
          }}
          say={say}
          sheet={sheet}
        />
        <Comments
          onDone={() => {
            setPassage(undefined)
          }}
          passage={passage}
          say={say}
          sheet={sheet}
        />
        <History sheet={sheet} />
        <ExternalReviewCard card={styles.card} document={sheet.document.key} hint={styles.why} />
        <div>
          <SheetOfText document={sheet.document.key} />
        </div>
      </aside>
    </div>
  )
}
