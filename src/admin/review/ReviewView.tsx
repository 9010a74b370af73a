'use client'
import { Gutter } from '@payloadcms/ui'
import { useState } from 'react'

import type { ReviewPanel } from '../../domain/review/index.ts'
import type { Passage } from './passage.ts'
import type { Say } from './useReviewPanel.ts'

import { ExternalReviewCard } from '../external-review/ExternalReviewCard.tsx'
import { Fetched } from '../http/Fetched.tsx'
import { SheetOfText } from '../sign-off-sheets/SheetLink.tsx'
import { Comments } from './Comments.tsx'
import { Embargo } from './Embargo.tsx'
import { History } from './History.tsx'
import { MarkedText } from './MarkedText.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import styles from './ReviewView.module.css'
import { SignPanel } from './SignPanel.tsx'
import { Steps } from './Steps.tsx'
import { useReviewPanel } from './useReviewPanel.ts'

/** Review of a text: what readers would get, every change marked; who signed; what one may do. */
export function ReviewView() {
  const { fetched, say, setSince } = useReviewPanel()
  return (
    <Gutter className={styles.view}>
      <Fetched failed="reviewPanel.failed" fetched={fetched}>
        {(sheet) => <Sheet onSince={setSince} say={say} sheet={sheet} />}
      </Fetched>
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
