'use client'
import { useWords } from '../translations/useWords.ts'
import { LabelledInput } from './LabelledInput.tsx'

type Props = {
  /** Among others on the page. */
  readonly name: string
  readonly onChange: (value: string) => void
  readonly value: string
}

/** The password of whoever sits here, for what opens a door: it is asked for anew each time. */
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
