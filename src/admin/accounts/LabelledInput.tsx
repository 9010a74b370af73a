'use client'
import type { InputHTMLAttributes } from 'react'

import styles from './accounts.module.css'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'onChange'> & {
  readonly label: string
  readonly name: string
  readonly onChange: (value: string) => void
}

/** Input with its label, named like Payload's own, so that password managers recognise it. */
export function LabelledInput({ label, name, onChange, ...rest }: Props) {
  return (
    <div className={styles.field}>
      <label htmlFor={`field-${name}`}>{label}</label>
      <input
        {...rest}
        id={`field-${name}`}
        name={name}
        onChange={({ target }) => {
          onChange(target.value)
        }}
      />
    </div>
  )
}
