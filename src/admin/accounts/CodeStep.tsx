'use client'
import { useState } from 'react'

import type { MessageKey } from '../../plugin/translations/messages.ts'

import { ActButton } from '../forms/ActButton.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'
import { LabelledInput } from './LabelledInput.tsx'

type Props = {
  readonly isSecond?: boolean
  readonly onCode: (code: string) => Promise<void>
  readonly word: MessageKey
}

/** Input of a code and the button that sends it. No form: it stands inside one. */
export function CodeStep({ isSecond = false, onCode, word }: Props) {
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
      <ActButton isSecond={isSecond} onAct={give} word={word} />
    </>
  )
}
