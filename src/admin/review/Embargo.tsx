'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { ReviewPanel } from '../../domain/review/index.ts'
import type { Say } from './useReviewPanel.ts'

import { fromZoned } from '../../domain/time/clock.ts'
import { ActButton } from '../forms/ActButton.tsx'
import { TextArea } from '../forms/TextArea.tsx'
import { InstantInput } from '../time/InstantInput.tsx'
import { useTimeZone } from '../time/useTimeZone.tsx'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './ReviewView.module.css'

/** Embargo of the text; whoever may release can make it shorter than was signed. */
export function Embargo({ say, sheet }: { readonly say: Say; readonly sheet: ReviewPanel }) {
  const words = useWords()
  const when = useWhen()
  const [isOpen, setOpen] = useState(false)
  const { acts, embargo } = sheet
  if (!embargo) return null
  return (
    <section aria-labelledby="review-embargo" className={styles.card}>
      <h2 id="review-embargo">
        {words('reviewPanel.embargo', { time: when(embargo.until) })}
        {embargo.isFixed && <small>{words('reviewPanel.embargoFixed')}</small>}
      </h2>
      {acts.embargo.isPossible && !isOpen && (
        <div className={styles.acts}>
          <ActButton
            isSecond
            onAct={() => {
              setOpen(true)
            }}
            word="reviewPanel.embargoAct"
          />
        </div>
      )}
      {isOpen && (
        <Shortening
          onClose={() => {
            setOpen(false)
          }}
          say={say}
          sheet={sheet}
        />
      )}
    </section>
  )
}

type ShorteningProps = {
  readonly onClose: () => void
  readonly say: Say
  readonly sheet: ReviewPanel
}

function Shortening({ onClose, say, sheet }: ShorteningProps) {
  const words = useWords()
  const { reason, reasons, setReason, setUntil, shorten, until } = useShortening({
    onClose,
    say,
    sheet,
  })
  return (
    <>
      {reasons.length > 0 && (
        <p className={styles.refusal} role="alert">
          {reasons.join(' ')}
        </p>
      )}
      <InstantInput
        className={styles.opinion}
        label={words('reviewPanel.embargoHeading')}
        onChange={setUntil}
        value={until}
      >
        <small>{words('reviewPanel.embargoNone')}</small>
      </InstantInput>
      <TextArea
        className={styles.opinion}
        label={words('reviewPanel.opinionNeeded')}
        onChange={setReason}
        value={reason}
      />
      <div className={styles.acts}>
        <ActButton disabled={reason.trim() === ''} onAct={shorten} word="reviewPanel.confirm" />
        <ActButton isSecond onAct={onClose} word="reviewPanel.cancel" />
      </div>
    </>
  )
}

/** Shorter embargo and its reason until they are sent. What was typed stays when it was refused. */
function useShortening({ onClose, say, sheet }: ShorteningProps) {
  const words = useWords()
  const timeZone = useTimeZone()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const [reasons, setReasons] = useState<readonly string[]>([])
  const shorten = async () => {
    const answer = await say('review/embargo', {
      document: sheet.document.key,
      reason,
      // By the newsroom's clock, wherever the computer stands.
      until: until === '' ? null : fromZoned({ timeZone, wallTime: until }),
    })
    setReasons(answer.isRefused ? answer.reasons : [])
    if (answer.isRefused) return
    onClose()
    toast.success(words('reviewPanel.doneEmbargo'))
  }
  return { reason, reasons, setReason, setUntil, shorten, until }
}
