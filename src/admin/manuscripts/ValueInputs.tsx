'use client'
import type { KeyboardEvent } from 'react'

import { useState } from 'react'

import type { TypedInputs, ValueForm, ValueInput } from '../../domain/manuscripts/valueForms.ts'

import { isTyped, isUnchanged, toValue } from '../../domain/manuscripts/valueForms.ts'
import { DeskButton } from './DeskButton.tsx'
import styles from './Sheet.module.css'
import { useSheetWords } from './useSheetWords.ts'

type Props = {
  readonly before: unknown
  readonly first: () => TypedInputs
  readonly form: ValueForm
  /** What was typed is discarded. */
  readonly onCancel: () => void
  /** The inputs close; what was typed stays. */
  readonly onLeave: () => void
  readonly onSave: (value: unknown) => Promise<unknown>
  readonly onType: (typed: TypedInputs) => void
}

/** Inputs of a value. Enter saves, but not the one that ends a word of an input method; Escape leaves. */
export function ValueInputs({ before, first, form, onCancel, onLeave, onSave, onType }: Props) {
  const [typed, setTyped] = useState(first)
  const isReady = isTyped(form, typed)
  const save = async () => {
    if (isReady) await onSave(toValue(form, typed, before))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      // The inputs stand inside the form of the document, which would be saved.
      event.preventDefault()
      void save()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      onLeave()
    }
  }
  return (
    <div className={styles.inputs} onKeyDown={onKeyDown}>
      {form.inputs.map((input, index) => (
        <Input
          input={input}
          isFirst={index === 0}
          key={input.name}
          onChange={(words) => {
            const now = { ...typed, [input.name]: words }
            setTyped(now)
            onType(now)
          }}
          value={typed[input.name] ?? ''}
        />
      ))}
      <div className={styles.buttons}>
        <DeskButton disabled={!isReady} isFirst onAct={save} word="manuscript.keep" />
        <DeskButton
          onAct={onCancel}
          word={isUnchanged(form, typed, before) ? 'release.cancel' : 'manuscript.discard'}
        />
      </div>
    </div>
  )
}

type InputProps = {
  readonly input: ValueInput
  readonly isFirst: boolean
  readonly onChange: (words: string) => void
  readonly value: string
}

const types = { day: 'date', list: 'text', number: 'text', text: 'text', time: 'time' } as const

function Input({
  input: { choices = [], isRequired, kind, name },
  isFirst,
  onChange,
  value,
}: InputProps) {
  const { say } = useSheetWords()
  const common = {
    // Opened to be typed into.
    autoFocus: isFirst,
    onChange: ({ target }: { target: { value: string } }) => {
      onChange(target.value)
    },
    required: isRequired,
    value,
  }
  return (
    <label data-kind={kind}>
      {say('input', name)}
      {kind === 'choice' ? (
        <select {...common}>
          {!choices.includes(value) && <option value={value} />}
          {choices.map((key) => (
            <option key={key} value={key}>
              {key === '' ? '' : say('choice', key)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          {...(kind === 'number' && { inputMode: 'numeric' })}
          onFocus={({ target }) => {
            target.select()
          }}
          type={types[kind]}
        />
      )}
    </label>
  )
}
