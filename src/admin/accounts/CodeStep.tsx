'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'
import { LabelledInput } from './LabelledInput.tsx'

type Props = {
  readonly buttonStyle?: 'primary' | 'secondary'
  readonly label: string
  readonly onCode: (code: string) => Promise<void>
}

/** A code and what is done with it. No form: it stands inside one. */
export function CodeStep({ buttonStyle = 'primary', label, onCode }: Props) {
  const words = useWords()
  const [code, setCode] = useState('')
  const give = () => {
    setCode('')
    void onCode(code)
  }
  return (
    <>
      <LabelledInput
        autoComplete="one-time-code"
        className={styles.code}
        label={words('accounts.codeField')}
        name="factor-code"
        onChange={setCode}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // Else the form around it would be saved.
          event.preventDefault()
          give()
        }}
        value={code}
      />
      <Button buttonStyle={buttonStyle} margin={false} onClick={give}>
        {label}
      </Button>
    </>
  )
}
