'use client'
import type { SheetEntry } from '../../domain/manuscripts/sheetEntries.ts'

import { useWords } from '../translations/useWords.ts'
import { typedWords, useDesk } from './desk.ts'
import { EntryActs } from './EntryActs.tsx'
import styles from './Sheet.module.css'
import { useSheetWords } from './useSheetWords.ts'

/** Doubtful entry: what it is, what was read, and its acts when it is open. */
export function SheetEntryCard({ entry }: { readonly entry: SheetEntry }) {
  const { activate, active } = useDesk()
  const { nameOf, wordsOf } = useSheetWords()
  const isOpen = active === entry.key
  return (
    <div
      className={styles.card}
      data-keys={entry.key}
      data-open={isOpen || undefined}
      data-tone="check"
    >
      <button
        aria-expanded={isOpen}
        className={styles.cardHead}
        data-entry={entry.key}
        onClick={() => {
          activate(isOpen ? undefined : entry.key)
        }}
        type="button"
      >
        <span className={styles.label}>{nameOf(entry)}</span>
        <strong>{wordsOf(entry)}</strong>
        <Doubt entry={entry} />
        {!isOpen && <HalfTyped entry={entry} />}
      </button>
      {isOpen && <EntryActs entry={entry} />}
    </div>
  )
}

/** What is half typed for an entry. */
export function HalfTyped({ entry }: { readonly entry: SheetEntry }) {
  const words = useWords()
  const typed = useDesk().typed.get(entry.key)
  if (!typed) return null
  return <small data-typed>{words('manuscript.halfTyped', { text: typedWords(typed) })}</small>
}

function Doubt({ entry }: { readonly entry: SheetEntry }) {
  const words = useWords()
  if (entry.kind !== 'value')
    return (
      <small>
        {words(entry.kind === 'meeting' ? 'manuscript.whichMeeting' : 'manuscript.who')}
      </small>
    )
  const percent = String(Math.round(entry.value.confidence * 100))
  return <small>{words('manuscript.sure', { percent })}</small>
}
