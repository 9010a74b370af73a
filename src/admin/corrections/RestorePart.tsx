'use client'
import { useState } from 'react'

import type { Line } from './correctionOptions.ts'
import type { Text } from './useAct.ts'

import { ActButton } from '../forms/ActButton.tsx'
import { Choices } from '../forms/Choices.tsx'
import { toggled } from '../forms/toggled.ts'
import { Reasons } from '../http/Reasons.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './Corrections.module.css'
import { Lines } from './Lines.tsx'
import { useAct } from './useAct.ts'
import { WordsField } from './WordsField.tsx'

const texts = [
  ['withdrawn', 'corrections.asWithdrawn'],
  ['newest', 'corrections.asNewest'],
] as const

/** Form of a restoration: which text, what comes back with it, and why. */
export function RestorePart({
  onDone,
  together,
}: {
  readonly onDone: () => void
  readonly together: readonly Line[]
}) {
  const words = useWords()
  const [along, setAlong] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const [text, setText] = useState<Text>('withdrawn')
  const { act, plan, reasons } = useAct({ along: [...along], onDone, path: 'restore', text })
  return (
    <>
      <Choices
        className={styles.choices}
        name="restored-text"
        onPick={setText}
        options={texts.map(([key, word]) => ({ isChosen: key === text, key, title: words(word) }))}
      />
      {together.length > 0 && (
        <Choices
          className={styles.choices}
          legend={words('corrections.together')}
          onPick={(key) => {
            setAlong(toggled(along, key))
          }}
          options={together.map(({ key, title }) => ({ isChosen: along.has(key), key, title }))}
        />
      )}
      {plan?.isRefused === false && (
        <Lines label={words('corrections.refreshed')} lines={plan.body.refreshed} />
      )}
      <Reasons
        className={styles.refusal}
        reasons={plan?.isRefused === true ? plan.reasons : reasons}
      />
      <WordsField label={words('corrections.reasonLabel')} onChange={setReason} value={reason} />
      <ActButton
        disabled={plan?.isRefused !== false || reason.trim() === ''}
        onAct={() => act({ reason })}
        word="corrections.restoreConfirm"
      />
    </>
  )
}
