'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { ReviewPanel } from '../../domain/review/index.ts'
import type { Say } from './useReviewPanel.ts'

import { localeOf } from '../../domain/language/language.ts'
import { paragraphsToRead } from '../../domain/review/index.ts'
import { useNewsroomLanguage } from '../time/useTimeZone.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './ReviewView.module.css'

type Props = { readonly onClose: () => void; readonly say: Say; readonly sheet: ReviewPanel }

/** Reading aloud: every paragraph is ticked off, then it can be signed. A changed paragraph asks to be read again. */
export function ReadAloud({ onClose, say, sheet }: Props) {
  const words = useWords()
  const paragraphs = paragraphsToRead(sheet.text.fields)
  const { isRead, toggle } = useTicks(sheet.document.key)
  const { speak, speaking } = useVoice()
  const done = paragraphs.filter(isRead).length
  const sign = async () => {
    const answer = await say('review/sign', {
      detail: { paragraphs: paragraphs.length },
      documents: [whatIsSeen(sheet)],
      stage: 'readAloud',
      verdict: 'pass',
    })
    if (answer.isRefused) {
      toast.error(answer.reasons.join(' '))
      return
    }
    toast.success(words('reviewPanel.donePass'))
    onClose()
  }
  return (
    <>
      <div className={styles.tools}>
        <strong>{words('reviewPanel.readAloud')}</strong>
        <span aria-live="polite">
          {words('reviewPanel.readAloudProgress', {
            done: String(done),
            total: String(paragraphs.length),
          })}
        </span>
        <Button
          disabled={done < paragraphs.length}
          margin={false}
          onClick={() => void sign()}
          size="small"
        >
          {words('reviewPanel.readAloudDone')}
        </Button>
        <button className={styles.quiet} onClick={onClose} type="button">
          {words('reviewPanel.close')}
        </button>
      </div>
      <ol className={styles.reading}>
        {paragraphs.map((paragraph, index) => (
          <Paragraph
            isRead={isRead(paragraph)}
            isSpoken={speaking === paragraph}
            key={`${index}${paragraph}`}
            onSpeak={speak}
            onToggle={toggle}
            paragraph={paragraph}
          />
        ))}
      </ol>
    </>
  )
}

/** The text and the embargo that the reader has before them: what a signature stands on. */
const whatIsSeen = ({ approvalHash, document: { key }, embargo }: ReviewPanel) => ({
  approvalHash,
  document: key,
  embargoUntil: embargo?.until ?? null,
})

type ParagraphProps = {
  readonly isRead: boolean
  readonly isSpoken: boolean
  readonly onSpeak: (paragraph: string) => void
  readonly onToggle: (paragraph: string) => void
  readonly paragraph: string
}

function Paragraph({ isRead, isSpoken, onSpeak, onToggle, paragraph }: ParagraphProps) {
  const words = useWords()
  return (
    <li data-read={isRead}>
      <label>
        <input
          checked={isRead}
          onChange={() => {
            onToggle(paragraph)
          }}
          type="checkbox"
        />
        <span>{paragraph}</span>
      </label>
      <button
        className={styles.quiet}
        onClick={() => {
          onSpeak(paragraph)
        }}
        type="button"
      >
        {words(isSpoken ? 'reviewPanel.stop' : 'reviewPanel.listen')}
      </button>
    </li>
  )
}

/** The browser's own voice: one paragraph at a time, silent when the reader leaves. */
function useVoice() {
  const language = useNewsroomLanguage()
  const [speaking, setSpeaking] = useState<string>()
  useEffect(
    () => () => {
      speechSynthesis.cancel()
    },
    [],
  )
  const speak = (paragraph: string) => {
    speechSynthesis.cancel()
    if (speaking === paragraph) {
      setSpeaking(undefined)
      return
    }
    const utterance = new SpeechSynthesisUtterance(paragraph)
    utterance.lang = localeOf(language)
    utterance.onend = () => {
      setSpeaking(undefined)
    }
    speechSynthesis.speak(utterance)
    setSpeaking(paragraph)
  }
  return { speak, speaking }
}

/** What was read stays ticked on this machine; a paragraph is known by its words. */
function useTicks(key: string) {
  const place = `newsroom:read-aloud:${key}`
  const [read, setRead] = useState<ReadonlySet<string>>(() => kept(place))
  return {
    isRead: (paragraph: string) => read.has(paragraph),
    toggle: (paragraph: string) => {
      const next = new Set(read)
      if (!next.delete(paragraph)) next.add(paragraph)
      localStorage.setItem(place, JSON.stringify([...next]))
      setRead(next)
    },
  }
}

function kept(place: string): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return new Set(Array.isArray(stored) ? stored.map(String) : [])
  } catch {
    // Somebody else's words under our name: begin anew.
    return new Set()
  }
}
