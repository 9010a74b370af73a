'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState } from 'react'

import type { Line, Outcome } from './requests.ts'

import { useWords } from '../translations/useWords.ts'
import styles from './Corrections.module.css'
import { Lines } from './Lines.tsx'
import { Refusals } from './Refusals.tsx'
import { requestWithdrawal, toDocuments } from './requests.ts'
import { WordsField } from './WordsField.tsx'

/** The form of a withdrawal: what goes, what becomes of the texts that speak of it, and the words for both sides. */
export function WithdrawPart({ onDone }: { readonly onDone: () => void }) {
  const words = useWords()
  const api = useConfig().config.routes.api
  const router = useRouter()
  const { id, collectionSlug, setHasPublishedDoc } = useDocumentInfo()
  const own = `${collectionSlug ?? ''}:${String(id)}`
  const [along, setAlong] = useState<readonly Line[]>([])
  const [notice, setNotice] = useState('')
  const [reason, setReason] = useState('')
  const [reasons, setReasons] = useState<readonly string[]>([])
  const keys = [own, ...along.map(({ key }) => key)].join(' ')

  const plan = useRehearsal(keys)
  const withdraw = async () => {
    const outcome = await requestWithdrawal({
      api,
      dependents: 'detach',
      documents: toDocuments(keys.split(' ')),
      notice,
      reason,
      rehearse: false,
    })
    if (outcome.isRefused) {
      setReasons(outcome.reasons)
      return
    }
    setHasPublishedDoc(false)
    toast.success(words('corrections.doneWithdraw'))
    onDone()
    router.refresh()
  }

  if (plan === undefined) return <p aria-live="polite">{words('corrections.working')}</p>
  if (plan.isRefused) return <Refusals reasons={plan.reasons} />
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
      <Refusals reasons={reasons} />
      <Button
        disabled={notice.trim() === '' || reason.trim() === ''}
        margin={false}
        onClick={() => void withdraw()}
      >
        {words('corrections.withdrawConfirm')}
      </Button>
    </>
  )
}

/** What the withdrawal of these would do; asked again whenever the choice changes. */
function useRehearsal(keys: string): Outcome | undefined {
  const [plan, setPlan] = useState<Outcome>()
  const api = useConfig().config.routes.api
  useEffect(() => {
    let isCurrent = true
    void requestWithdrawal({ api, documents: toDocuments(keys.split(' ')), rehearse: true }).then(
      (found) => {
        if (isCurrent) setPlan(found)
      },
    )
    return () => {
      isCurrent = false
    }
  }, [api, keys])
  return plan
}

type Props = {
  readonly along: readonly Line[]
  readonly dependents: readonly Line[]
  readonly onChange: (along: readonly Line[]) => void
}

/** Each text that speaks of what is withdrawn: kept without the link, or withdrawn too. */
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
