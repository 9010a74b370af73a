'use client'
import { useWords } from '../translations/useWords.ts'
import { LabelledInput } from './LabelledInput.tsx'

type Props = {
  /** Prefix of the input's name, unique on the page. */
  readonly name: string
  readonly onChange: (value: string) => void
  readonly value: string
}

/** Password of the signed-in user, asked for again before each act that grants access. */
export function PasswordInput({ name, onChange, value }: Props) {
  const words = useWords()
  return (
    <LabelledInput
      autoComplete="current-password"
      label={words('accounts.yourPassword')}
      name={`${name}-password`}
      onChange={onChange}
      onKeyDown={(event) => {
        // Else the form around it would be saved.
        if (event.key === 'Enter') event.preventDefault()
      }}
      type="password"
      value={value}
    />
  )
}
