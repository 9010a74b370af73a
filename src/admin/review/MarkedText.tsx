'use client'
import { useRef, useState } from 'react'

import type { MarkedField, MarkedLine, MarkedSheet } from '../../domain/review/index.ts'
import type { Passage } from './passage.ts'

import { localeOf } from '../../domain/language/language.ts'
import { useNewsroomLanguage } from '../time/useTimeZone.tsx'
import { useForms } from '../translations/useForms.ts'
import { useWords } from '../translations/useWords.ts'
import { markLine } from './markLine.tsx'
import { readPassage } from './passage.ts'
import styles from './ReviewView.module.css'

type Props = {
  readonly onPassage: (passage: Passage | undefined) => void
  readonly onSince: (since: string) => void
  readonly sheet: MarkedSheet
}

/** Text that would become public; additions and removals are marked by colour and by form. */
export function MarkedText({ onPassage, onSince, sheet }: Props) {
  const { list } = useForms()
  const words = useWords()
  const text = useRef<HTMLElement>(null)
  const [isBrief, setBrief] = useState(false)
  const changes = sheet.text.fields
    .flatMap(({ lines }) => lines)
    .filter(({ state }) => state !== 'same').length
  const readSelection = () => {
    onPassage(readPassage(document.getSelection()))
  }
  return (
    <>
      <div className={styles.tools}>
        <SinceSelect onSince={onSince} sheet={sheet} />
        {sheet.text.since !== 'nothing' && (
          <span aria-live="polite">
            {changes === 0
              ? words('reviewPanel.noChanges')
              : words('reviewPanel.changes', { count: String(changes) })}
          </span>
        )}
        {changes > 0 && (
          <ChangeTools
            isBrief={isBrief}
            onBrief={setBrief}
            onNext={() => {
              showNextChange(text.current)
            }}
          />
        )}
      </div>
      {sheet.text.companions.length > 0 && (
        <p className={styles.companions}>
          {words('reviewPanel.companions', { names: list(sheet.text.companions) })}
        </p>
      )}
      <article
        aria-label={words('reviewPanel.text')}
        onKeyUp={readSelection}
        onPointerUp={readSelection}
        ref={text}
      >
        {sheet.text.fields.map((field) => (
          <Field field={field} isBrief={isBrief && changes > 0} key={field.key} />
        ))}
      </article>
    </>
  )
}

type ChangeToolsProps = {
  readonly isBrief: boolean
  readonly onBrief: (isBrief: boolean) => void
  readonly onNext: () => void
}

/** Button to the next change, box that hides what is unchanged, and legend of the marks. */
function ChangeTools({ isBrief, onBrief, onNext }: ChangeToolsProps) {
  const words = useWords()
  return (
    <>
      <button accessKey="n" className={styles.quiet} onClick={onNext} type="button">
        {words('reviewPanel.next')}
      </button>
      <label className={styles.check}>
        <input
          checked={isBrief}
          onChange={() => {
            onBrief(!isBrief)
          }}
          type="checkbox"
        />
        {words('reviewPanel.onlyChanges')}
      </label>
      <span className={styles.legend}>
        <ins className={styles.added}>{words('reviewPanel.legendAdded')}</ins>
        <del className={styles.removed}>{words('reviewPanel.legendRemoved')}</del>
      </span>
    </>
  )
}

function SinceSelect({ onSince, sheet }: Omit<Props, 'onPassage'>) {
  const words = useWords()
  const { since } = sheet.text
  const isSave =
    since !== 'released' && since !== 'nothing' && sheet.history.every(({ id }) => id !== since)
  return (
    <label className={styles.since}>
      {words('reviewPanel.since')}
      <select
        onChange={({ target }) => {
          onSince(target.value)
        }}
        value={since}
      >
        {isSave && <option value={since}>{words('reviewPanel.sinceSave')}</option>}
        {sheet.history.toReversed().map(({ id, round, stageLabel, who }) => (
          <option key={id} value={id}>
            {words('reviewPanel.round', { round: String(round) })} {stageLabel} {who}
          </option>
        ))}
        <option value="released">{words('reviewPanel.sinceReleased')}</option>
        <option value="nothing">{words('reviewPanel.sinceNothing')}</option>
      </select>
    </label>
  )
}

/** Fields set large as titles. Texts are set wide, everything else beside its label. */
const leading: ReadonlySet<string> = new Set(['headline', 'name', 'title'])

function Field({ field, isBrief }: { readonly field: MarkedField; readonly isBrief: boolean }) {
  const language = useNewsroomLanguage()
  const lines = field.lines.filter(({ state }) => !isBrief || state !== 'same')
  if (lines.length === 0) return null
  const isText = lines.some(({ kind }) => kind === 'text') && field.lines.length > 1
  const form = leading.has(field.key) ? styles.leading : isText ? styles.body : styles.figure
  return (
    <section className={form} data-changed={field.isChanged} data-field={field.key}>
      <h3>{field.label}</h3>
      <div lang={localeOf(language)}>{lines.map(toLine)}</div>
    </section>
  )
}

const toLine = (line: MarkedLine, index: number) =>
  line.kind === 'heading' ? (
    <h4 data-state={line.state} key={index}>
      {markLine(line)}
    </h4>
  ) : (
    <p data-kind={line.kind} data-state={line.state} key={index}>
      {markLine(line)}
    </p>
  )

/** Scrolls the next changed line below the middle into the middle; after the last one, the first. */
function showNextChange(text: HTMLElement | null) {
  const changed = [...(text?.querySelectorAll<HTMLElement>('[data-state]') ?? [])].filter(
    ({ dataset }) => dataset.state !== 'same',
  )
  const middle = window.innerHeight / 2
  const next = changed.find((line) => line.getBoundingClientRect().top > middle + 4) ?? changed[0]
  next?.scrollIntoView({ block: 'center' })
}
