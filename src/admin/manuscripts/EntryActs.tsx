'use client'
import { toast } from '@payloadcms/ui'

import type { SheetEntry } from '../../domain/manuscripts/sheetEntries.ts'

import { acceptActs, correctActs, fillActs } from '../../domain/manuscripts/sheetActs.ts'
import { formOf, isUnchanged, toInputs } from '../../domain/manuscripts/valueForms.ts'
import { useWords } from '../translations/useWords.ts'
import { passageOf, useDesk } from './desk.ts'
import { DeskButton } from './DeskButton.tsx'
import { IdentityActs } from './IdentityActs.tsx'
import styles from './Sheet.module.css'
import { useSheetWords } from './useSheetWords.ts'
import { ValueInputs } from './ValueInputs.tsx'

type ValueEntry = SheetEntry & { readonly kind: 'value' }

/** What an editor can say of an entry. */
export function EntryActs({ entry }: { readonly entry: SheetEntry }) {
  const { isCorrecting, sheet } = useDesk()
  // What was typed stays to be read where somebody else took the manuscript off the desk meanwhile.
  const isTypedInto = isCorrecting && entry.kind === 'value'
  return (
    <div className={styles.acts} data-quote={(!sheet.mayDecide && !isTypedInto) || undefined}>
      <Quote entry={entry} />
      {isTypedInto ? <Correcting entry={entry} /> : sheet.mayDecide && <Acts entry={entry} />}
    </div>
  )
}

const Acts = ({ entry }: { readonly entry: SheetEntry }) =>
  entry.kind === 'value' ? <ValueActs entry={entry} /> : <IdentityActs entry={entry} />

const around = 18

/** The words in their sentence, for screens on which the manuscript stands below. */
function Quote({ entry }: { readonly entry: SheetEntry }) {
  const { sheet } = useDesk()
  const [span] = entry.spans
  const text = span && sheet.paragraphs[span.paragraph]?.text
  if (!span || text === undefined) return null
  return (
    <blockquote className={styles.quote}>
      {span.start > around && '…'}
      {text.slice(Math.max(0, span.start - around), span.start)}
      <mark data-tone="check">{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end, span.end + around)}
      {text.length > span.end + around && '…'}
    </blockquote>
  )
}

function ValueActs({ entry }: { readonly entry: ValueEntry }) {
  const { activate, decide, setPassage } = useDesk()
  const { field, item, spans } = entry
  const { state, value } = entry.value
  if (state === 'removed')
    return (
      <div className={styles.buttons}>
        <DeskButton
          onAct={() => decide(fillActs({ field, item, span: spans[0], to: value }))}
          word="manuscript.putBack"
        />
      </div>
    )
  return (
    <>
      <Alternatives entry={entry} />
      <div className={styles.buttons}>
        {state === 'read' && (
          <DeskButton
            isFirst
            onAct={() => decide(acceptActs(entry))}
            shortcut="A"
            word="manuscript.accept"
          />
        )}
        <DeskButton
          onAct={() => {
            activate(entry.key, true)
          }}
          shortcut="E"
          word="manuscript.correct"
        />
        <DeskButton
          onAct={() => {
            setPassage(passageOf(entry))
          }}
          shortcut="M"
          word="manuscript.move"
        />
        <DeskButton
          onAct={() => decide(correctActs({ entry, to: null }))}
          shortcut="X"
          word="manuscript.remove"
        />
      </div>
    </>
  )
}

/** Corrects a value; whoever is spelled otherwise then is spelled so wherever the file has the name. */
function useCorrect() {
  const words = useWords()
  const { decide, sheet } = useDesk()
  return async (entry: ValueEntry, to: unknown, seen?: number): Promise<boolean> => {
    const [own, ...others] = correctActs({ entry, items: sheet.items, to })
    const isSaved = await decide(own ? [own, ...others] : [], seen)
    if (isSaved && others.length > 0)
      toast.success(words('manuscript.correctedToo', { count: String(others.length) }))
    return isSaved
  }
}

function Alternatives({ entry }: { readonly entry: ValueEntry }) {
  const words = useWords()
  const correct = useCorrect()
  const { wordsOf } = useSheetWords()
  const { alternatives } = entry.value
  if (alternatives.length === 0) return null
  return (
    <div aria-label={words('manuscript.alternatives')} className={styles.choices} role="group">
      {alternatives.map((other, index) => (
        <button
          data-choice={index + 1}
          key={JSON.stringify(other.value)}
          onClick={() => void correct(entry, other.value)}
          type="button"
        >
          <kbd>{index + 1}</kbd>
          {wordsOf({ ...entry, value: { ...entry.value, ...other } })}
        </button>
      ))}
    </div>
  )
}

/** Inputs of a value. What is typed is about the value over which it was begun, until somebody was told otherwise. */
function Correcting({ entry }: { readonly entry: ValueEntry }) {
  const { activate, keepTyped, sheet, typed } = useDesk()
  const correct = useCorrect()
  const { key } = entry
  const { value } = entry.value
  const form = formOf(entry.field, value)
  const save = async (to: unknown) => {
    const before = typed.get(key)
    const { revision, value: from = value } = before?.since ?? {}
    const seen = { ...entry, value: { ...entry.value, value: from } }
    const isSaved = await correct(seen, to, revision)
    keepTyped(key, !isSaved && before ? { inputs: before.inputs } : undefined)
  }
  return (
    <ValueInputs
      before={value}
      first={() => typed.get(key)?.inputs ?? toInputs(form, value)}
      form={form}
      onCancel={() => {
        keepTyped(key, undefined)
        activate(key)
      }}
      onLeave={() => {
        activate(key)
      }}
      onSave={save}
      onType={(inputs) => {
        const before = typed.get(key)
        const since = before ? before.since : { revision: sheet.revision, value }
        const isNone = isUnchanged(form, inputs, value)
        keepTyped(key, isNone ? undefined : { inputs, ...(since && { since }) })
      }}
    />
  )
}
