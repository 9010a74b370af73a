'use client'
import { useRef } from 'react'

import type { SheetEntry } from '../../domain/manuscripts/sheetEntries.ts'

import { openBeforeDrafts } from '../../domain/manuscripts/beforeDrafts.ts'
import frame from '../dialogs/Dialog.module.css'
import { ActButton } from '../forms/ActButton.tsx'
import { useWords } from '../translations/useWords.ts'
import { typedWords, useDesk } from './desk.ts'
import { DeskButton } from './DeskButton.tsx'
import styles from './Sheet.module.css'
import { useSheetWords } from './useSheetWords.ts'

type Props = {
  readonly isBusy: boolean
  readonly onCheck: () => void
  readonly onMake: () => Promise<void>
}

/** Button that makes the drafts. What is open is told before, in one question; where nothing is, nothing is asked. */
export function MakeDrafts({ isBusy, onCheck, onMake }: Props) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const { sheet } = useDesk()
  const open = openBeforeDrafts(sheet)
  const halfTyped = useHalfTyped()
  const parts = [open.doubts, open.unidentified, open.untitled, halfTyped]
  const isAsked = parts.some((part) => part.length > 0)
  const close = () => dialog.current?.close()
  return (
    <>
      <DeskButton
        disabled={isBusy}
        isFirst
        onAct={() => (isAsked ? dialog.current?.showModal() : onMake())}
        shortcut="D"
        word="manuscript.make"
      />
      <dialog
        aria-labelledby="before-drafts"
        className={`${frame.dialog} ${styles.before}`}
        ref={dialog}
      >
        <h2 id="before-drafts">{words('manuscript.makeAsk')}</h2>
        <Entries entries={open.unidentified} word="manuscript.openWho" />
        <Entries entries={open.doubts} word="manuscript.openDoubts" />
        {open.untitled.map((item) => (
          <p key={item.start}>
            {words('manuscript.openUntitled', {
              number: String(sheet.items.indexOf(item) + 1),
              title: sheet.title,
            })}
          </p>
        ))}
        <HalfTyped texts={halfTyped} />
        <div className={frame.actions}>
          <ActButton
            isSecond={open.unidentified.length === 0}
            onAct={() => {
              close()
              if (open.doubts.length + open.unidentified.length > 0) onCheck()
            }}
            word="manuscript.checkFirst"
          />
          {open.unidentified.length === 0 && (
            <ActButton
              onAct={async () => {
                close()
                await onMake()
              }}
              word="manuscript.makeAnyway"
            />
          )}
        </div>
      </dialog>
    </>
  )
}

type EntriesProps = {
  readonly entries: readonly SheetEntry[]
  readonly word: 'manuscript.openDoubts' | 'manuscript.openWho'
}

function Entries({ entries, word }: EntriesProps) {
  const words = useWords()
  const { nameOf, wordsOf } = useSheetWords()
  if (entries.length === 0) return null
  return (
    <>
      <p>{words(word, { count: String(entries.length) })}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            <span className={styles.label}>{nameOf(entry)}</span> {wordsOf(entry)}
          </li>
        ))}
      </ul>
    </>
  )
}

function HalfTyped({ texts }: { readonly texts: readonly string[] }) {
  const words = useWords()
  if (texts.length === 0) return null
  return (
    <>
      <p>{words('manuscript.openTyped', { count: String(texts.length) })}</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}

/** What is half typed for the values of the sheet: field and words. */
function useHalfTyped(): readonly string[] {
  const { entries, typed } = useDesk()
  const { nameOf } = useSheetWords()
  return entries.flatMap((entry) => {
    const found = typed.get(entry.key)
    return found ? [`${nameOf(entry)} ${typedWords(found)}`] : []
  })
}
