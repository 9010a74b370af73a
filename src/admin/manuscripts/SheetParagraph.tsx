'use client'
import type { KeyboardEvent } from 'react'

import type { SheetMark } from '../../domain/manuscripts/sheetBlocks.ts'
import type { MarkedRun } from '../../domain/manuscripts/sheetEntries.ts'
import type { SourceMarks } from './sourceMarks.ts'

import { moveActs } from '../../domain/manuscripts/sheetActs.ts'
import { cutRuns, holderOf, itemOfParagraph } from '../../domain/manuscripts/sheetEntries.ts'
import { useWords } from '../translations/useWords.ts'
import { passageOfParagraph, useDesk } from './desk.ts'
import styles from './Sheet.module.css'
import { numberOf } from './useFocusBack.ts'

type Props = { readonly index: number; readonly source: SourceMarks }

/** Paragraph of the manuscript: its number, which opens its acts, and its text with marks. */
export function SheetParagraph({ index, source: { marks, open, setOpen } }: Props) {
  const words = useWords()
  const { paragraph, setParagraph, sheet } = useDesk()
  const { heading, text = '' } = sheet.paragraphs[index] ?? {}
  const isOpen = open === index
  return (
    <div
      className={styles.paragraph}
      data-heading={heading}
      data-open={isOpen || undefined}
      onKeyDown={(event) => {
        if (!isOpen || event.key !== 'Escape') return
        event.preventDefault()
        setOpen(undefined)
        numberOf(event.currentTarget, index)?.focus({ preventScroll: true })
      }}
    >
      <button
        aria-expanded={isOpen}
        aria-label={words('manuscript.paragraph', { number: String(index + 1) })}
        className={styles.number}
        data-paragraph={index}
        disabled={!sheet.mayDecide}
        onClick={() => {
          setOpen(isOpen ? undefined : index)
        }}
        onFocus={() => {
          setParagraph(index)
        }}
        onKeyDown={stepThrough}
        tabIndex={paragraph === index ? 0 : -1}
        type="button"
      >
        {index + 1}
      </button>
      <div>
        <Text index={index} marks={marks.get(index) ?? []} text={text} />
        <Moved index={index} />
        {isOpen && <ParagraphActs index={index} />}
      </div>
    </div>
  )
}

/** Arrows lead from paragraph to paragraph. */
function stepThrough(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const next = Number(event.currentTarget.dataset.paragraph) + step
  event.currentTarget
    .closest('[data-pane]')
    ?.querySelector<HTMLElement>(`[data-paragraph="${next}"]`)
    ?.focus()
}

type TextProps = {
  readonly index: number
  readonly marks: readonly SheetMark[]
  readonly text: string
}

function Text({ index, marks, text }: TextProps) {
  const { joins } = useDesk().sheet
  const here = joins.filter(({ paragraph }) => paragraph === index)
  // A join is a place: its mark covers the character after it.
  const places = here.map(({ position }) => ({
    end: position + 1,
    key: joinKey,
    start: position,
  }))
  return (
    <p data-text={index}>
      {cutRuns(text, [...marks, ...places]).map((run) => (
        <Run key={run.start} marks={marks} run={run} />
      ))}
    </p>
  )
}

const joinKey = 'join'

const tones = ['check', 'residue', 'sure', 'punctuation'] as const

function Run({ marks, run }: { readonly marks: readonly SheetMark[]; readonly run: MarkedRun }) {
  const words = useWords()
  const { activate, active, entries } = useDesk()
  if (run.marks.length === 0) return run.text
  const isJoin = run.marks.includes(joinKey)
  const keys = run.marks.filter((key) => key !== joinKey)
  const toneOf = new Map(marks.map(({ key, tone }) => [key, tone]))
  const tone = tones.find((each) => keys.some((key) => toneOf.get(key) === each))
  const open = () => {
    // Words that are being marked are no click.
    if (document.getSelection()?.isCollapsed === false) return
    const own = keys.filter((key) => entries.some((entry) => entry.key === key))
    activate(own[(own.indexOf(active ?? '') + 1) % own.length])
  }
  return (
    <mark
      data-active={(active !== undefined && keys.includes(active)) || undefined}
      data-join={isJoin || undefined}
      data-keys={keys.join(' ')}
      data-tone={tone}
      onClick={open}
      title={isJoin ? words('manuscript.joined') : undefined}
    >
      {run.text}
    </mark>
  )
}

/** Says of a paragraph that it stands in the text of another item than the one it was received in. */
function Moved({ index }: { readonly index: number }) {
  const words = useWords()
  const { sheet } = useDesk()
  const holder = holderOf(sheet, index)
  if (!holder || holder === itemOfParagraph(sheet, index)) return null
  const number = String(sheet.items.indexOf(holder) + 1)
  return <p className={styles.quiet}>{words('manuscript.inOtherItem', { number })}</p>
}

/** What can be done with a paragraph. */
function ParagraphActs({ index }: { readonly index: number }) {
  const words = useWords()
  const { decide, setPassage, sheet } = useDesk()
  const { received = 0 } = sheet.paragraphs[index] ?? {}
  const holder = holderOf(sheet, index)
  const place = sheet.items.findIndex(({ start }) => start === received)
  const item = { item: received }
  const own = holder ?? itemOfParagraph(sheet, index)
  const others = sheet.items.filter((each) => each !== own)
  const isText = holder !== undefined
  return (
    <div className={styles.paragraphActs}>
      {place === -1 && (
        <button onClick={() => void decide([{ act: 'splitItem', ...item }])} type="button">
          {words('manuscript.split')}
        </button>
      )}
      {place > 0 && (
        <button onClick={() => void decide([{ act: 'joinItem', ...item }])} type="button">
          {words('manuscript.join')}
        </button>
      )}
      <button
        onClick={() =>
          void decide([
            { act: 'place', isText: !isText, item: own?.start ?? 0, paragraph: received },
          ])
        }
        type="button"
      >
        {words(isText ? 'manuscript.takeOutOfText' : 'manuscript.putIntoText')}
      </button>
      <button
        onClick={() => {
          setPassage(passageOfParagraph(sheet, index))
        }}
        type="button"
      >
        {words('manuscript.giveParagraph')}
      </button>
      {others.map((other) => (
        <button
          key={other.start}
          onClick={() => void decide(moveActs({ from: holder, paragraph: received, to: other }))}
          title={other.title}
          type="button"
        >
          {words('manuscript.moveToItem', { number: String(sheet.items.indexOf(other) + 1) })}
        </button>
      ))}
    </div>
  )
}
