'use client'
import { useState } from 'react'

import type { Line } from './correctionOptions.ts'

import { ActButton } from '../forms/ActButton.tsx'
import { Reasons } from '../http/Reasons.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './Corrections.module.css'
import { Lines } from './Lines.tsx'
import { useAct } from './useAct.ts'
import { WordsField } from './WordsField.tsx'

/** Form of a withdrawal: what goes, what becomes of dependent texts, the notice for readers and the reason. */
export function WithdrawPart({ onDone }: { readonly onDone: () => void }) {
  const words = useWords()
  const [along, setAlong] = useState<readonly Line[]>([])
  const [notice, setNotice] = useState('')
  const [reason, setReason] = useState('')
  const keys = along.map(({ key }) => key)
  const { act, plan, reasons } = useAct({ along: keys, onDone, path: 'withdraw' })
  if (plan === undefined) return <p aria-live="polite">{words('corrections.working')}</p>
  if (plan.isRefused) return <Reasons className={styles.refusal} reasons={plan.reasons} />
  const { dependents = [], pictures = [], refreshed } = plan.body
  const isDependent = new Set(dependents.map(({ key }) => key))
  return (
    <>
      <Dependents along={along} dependents={dependents} onChange={setAlong} />
      <Lines label={words('corrections.pictures')} lines={pictures} />
      <Lines
        label={words('corrections.refreshed')}
        lines={refreshed.filter(({ key }) => !isDependent.has(key))}
      />
      <WordsField label={words('corrections.noticeLabel')} onChange={setNotice} value={notice} />
      <WordsField label={words('corrections.reasonLabel')} onChange={setReason} value={reason} />
      <Reasons className={styles.refusal} reasons={reasons} />
      <ActButton
        disabled={notice.trim() === '' || reason.trim() === ''}
        onAct={() => act({ dependents: 'detach', notice, reason })}
        word="corrections.withdrawConfirm"
      />
    </>
  )
}

type Props = {
  readonly along: readonly Line[]
  readonly dependents: readonly Line[]
  readonly onChange: (along: readonly Line[]) => void
}

/** Choice for each dependent text: kept without the link, or withdrawn too. */
function Dependents({ along, dependents, onChange }: Props) {
  const words = useWords()
  const lines = [...along, ...dependents]
  if (lines.length === 0) return null
  const chosen = new Set(along.map(({ key }) => key))
  return (
    <fieldset className={styles.choices}>
      <legend>{words('corrections.dependents')}</legend>
      {lines.map((line) => (
        <div key={line.key}>
          <strong>{line.title}</strong>
          <label>
            <input
              checked={!chosen.has(line.key)}
              name={line.key}
              onChange={() => {
                onChange(along.filter(({ key }) => key !== line.key))
              }}
              type="radio"
            />
            {words('corrections.detach')}
          </label>
          <label>
            <input
              checked={chosen.has(line.key)}
              name={line.key}
              onChange={() => {
                onChange([...along, line])
              }}
              type="radio"
            />
            {words('corrections.cascade')}
          </label>
        </div>
      ))}
    </fieldset>
  )
}
