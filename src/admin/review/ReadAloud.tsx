'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { ReviewPanel } from '../../domain/review/index.ts'
import type { Say } from './useReviewPanel.ts'

import { localeOf } from '../../domain/language/language.ts'
import { paragraphsToRead } from '../../domain/review/index.ts'
import { ActButton } from '../forms/ActButton.tsx'
import { toggled } from '../forms/toggled.ts'
import { useNewsroomLanguage } from '../time/useTimeZone.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './ReviewView.module.css'
import { toSigned } from './toSigned.ts'

type Props = { readonly onClose: () => void; readonly say: Say; readonly sheet: ReviewPanel }

/** Reading aloud: once every paragraph is ticked off it can be signed. A changed paragraph must be read again. */
export function ReadAloud({ onClose, say, sheet }: Props) {
  const words = useWords()
  const paragraphs = paragraphsToRead(sheet.text.fields)
  const { isRead, toggle } = useTicks(sheet.document.key)
  const { speak, speaking } = useVoice()
  const done = paragraphs.filter(isRead).length
  const sign = async () => {
    const answer = await say('review/sign', {
      detail: { paragraphs: paragraphs.length },
      documents: [toSigned(sheet)],
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
        <ActButton
          disabled={done < paragraphs.length}
          onAct={sign}
          size="small"
          word="reviewPanel.readAloudDone"
        />
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

/** Speaks one paragraph at a time by the browser's own voice, until the reader leaves. */
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

/** Paragraphs that were read, by their words. They stay ticked on this machine. */
function useTicks(key: string) {
  const place = `newsroom:read-aloud:${key}`
  const [read, setRead] = useState<ReadonlySet<string>>(() => kept(place))
  return {
    isRead: (paragraph: string) => read.has(paragraph),
    toggle: (paragraph: string) => {
      const next = toggled(read, paragraph)
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
