'use client'
import type { InputHTMLAttributes } from 'react'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
  readonly label: string
  readonly onChange: (value: string) => void
}

/** Input inside its label, which has the class; children stand below the input. */
export const TextInput = ({ children, className, label, onChange, ...rest }: Props) => (
  <label className={className}>
    {label}
    <input
      {...rest}
      onChange={({ target }) => {
        onChange(target.value)
      }}
    />
    {children}
  </label>
)
