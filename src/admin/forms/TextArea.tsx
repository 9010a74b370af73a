'use client'
import type { TextareaHTMLAttributes } from 'react'

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> & {
  readonly label: string
  readonly onChange: (value: string) => void
}

/** Two lines of text inside their label, which has the class; children stand below them. */
export const TextArea = ({ children, className, label, onChange, ...rest }: Props) => (
  <label className={className}>
    {label}
    <textarea
      {...rest}
      onChange={({ target }) => {
        onChange(target.value)
      }}
      rows={2}
    />
    {children}
  </label>
)
