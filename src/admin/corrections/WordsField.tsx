'use client'
import { useId } from 'react'

import styles from './Corrections.module.css'

/** A few lines of text under a label. */
export function WordsField({
  label,
  onChange,
  value,
}: {
  readonly label: string
  readonly onChange: (value: string) => void
  readonly value: string
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        maxLength={2000}
        onChange={({ target }) => {
          onChange(target.value)
        }}
        rows={2}
        value={value}
      />
    </div>
  )
}
