'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState } from 'react'

import type { Line, Outcome } from './requests.ts'

import { useWords } from '../translations/useWords.ts'
import styles from './Corrections.module.css'
import { Lines } from './Lines.tsx'
import { Refusals } from './Refusals.tsx'
import { requestRestoration, toDocuments } from './requests.ts'
import { WordsField } from './WordsField.tsx'

const texts = { newest: 'corrections.asNewest', withdrawn: 'corrections.asWithdrawn' } as const
type Text = keyof typeof texts

/** The form of a restoration: which text, what comes back with it, and why. */
export function RestorePart({
  onDone,
  together,
}: {
  readonly onDone: () => void
  readonly together: readonly Line[]
}) {
  const words = useWords()
  const api = useConfig().config.routes.api
  const router = useRouter()
  const { id, collectionSlug, setHasPublishedDoc } = useDocumentInfo()
  const [along, setAlong] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const [text, setText] = useState<Text>('withdrawn')
  const [refusal, setRefusal] = useState<readonly string[]>([])
  const keys = [`${collectionSlug ?? ''}:${String(id)}`, ...along].join(' ')

  const plan = useRehearsal(keys, text)
  const restore = async () => {
    const outcome = await requestRestoration({
      api,
      documents: toDocuments(keys.split(' ')),
      reason,
      rehearse: false,
      text,
    })
    if (outcome.isRefused) {
      setRefusal(outcome.reasons)
      return
    }
    setHasPublishedDoc(true)
    toast.success(words('corrections.doneRestore'))
    onDone()
    router.refresh()
  }
  const toggle = (key: string) => {
    const next = new Set(along)
    if (!next.delete(key)) next.add(key)
    setAlong(next)
  }

  return (
    <>
      <TextChoice onChange={setText} text={text} />
      <Together along={along} onToggle={toggle} together={together} />
      {plan?.isRefused === false && (
        <Lines label={words('corrections.refreshed')} lines={plan.body.refreshed} />
      )}
      <Refusals reasons={plan?.isRefused === true ? plan.reasons : refusal} />
      <WordsField label={words('corrections.reasonLabel')} onChange={setReason} value={reason} />
      <Button
        disabled={plan?.isRefused !== false || reason.trim() === ''}
        margin={false}
        onClick={() => void restore()}
      >
        {words('corrections.restoreConfirm')}
      </Button>
    </>
  )
}

/** What the restoration of these would do; asked again whenever the choice changes. */
function useRehearsal(keys: string, text: Text): Outcome | undefined {
  const [plan, setPlan] = useState<Outcome>()
  const api = useConfig().config.routes.api
  useEffect(() => {
    let isCurrent = true
    const documents = toDocuments(keys.split(' '))
    void requestRestoration({ api, documents, rehearse: true, text }).then((found) => {
      if (isCurrent) setPlan(found)
    })
    return () => {
      isCurrent = false
    }
  }, [api, keys, text])
  return plan
}

function TextChoice({
  onChange,
  text,
}: {
  readonly onChange: (text: Text) => void
  readonly text: Text
}) {
  const words = useWords()
  return (
    <fieldset className={styles.choices}>
      {(['withdrawn', 'newest'] as const).map((each) => (
        <label key={each}>
          <input
            checked={text === each}
            name="restored-text"
            onChange={() => {
              onChange(each)
            }}
            type="radio"
          />
          {words(texts[each])}
        </label>
      ))}
    </fieldset>
  )
}

type Props = {
  readonly along: ReadonlySet<string>
  readonly onToggle: (key: string) => void
  readonly together: readonly Line[]
}

function Together({ along, onToggle, together }: Props) {
  const words = useWords()
  if (together.length === 0) return null
  return (
    <fieldset className={styles.choices}>
      <legend>{words('corrections.together')}</legend>
      {together.map(({ key, title }) => (
        <label key={key}>
          <input
            checked={along.has(key)}
            onChange={() => {
              onToggle(key)
            }}
            type="checkbox"
          />
          {title}
        </label>
      ))}
    </fieldset>
  )
}
