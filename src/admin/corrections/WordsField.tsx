'use client'
import { useId } from 'react'

import styles from './Corrections.module.css'

type Props = {
  readonly label: string
  readonly onChange: (value: string) => void
  readonly value: string
}

/** Multi-line text input under its label. */
export function WordsField({ label, onChange, value }: Props) {
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
