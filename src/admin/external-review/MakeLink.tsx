'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import { externalLinkDays } from '../../domain/external-review/externalReview.ts'
import { PasswordInput } from '../accounts/PasswordInput.tsx'
import { ActButton } from '../forms/ActButton.tsx'
import { TextInput } from '../forms/TextInput.tsx'
import { ask } from '../http/ask.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './ExternalReview.module.css'

type Props = { readonly document: string; readonly onMade: () => Promise<void> }

/** Makes a link to the newest saved revision, and shows its address until the page is left. */
export function MakeLink(props: Props) {
  const words = useWords()
  const making = useMaking(props)
  const { days, isOnce, make, purpose, setDays, setOnce, setPurpose, url } = making
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <TextInput
        label={words('externalReview.purpose')}
        maxLength={200}
        onChange={setPurpose}
        required
        value={purpose}
      />
      <TextInput
        className={styles.days}
        label={words('externalReview.days')}
        max={externalLinkDays.most}
        min={1}
        onChange={setDays}
        required
        type="number"
        value={days}
      />
      <label className={styles.once}>
        <input
          checked={isOnce}
          onChange={({ target }) => {
            setOnce(target.checked)
          }}
          type="checkbox"
        />
        {words('externalReview.once')}
      </label>
      <PasswordInput name="outside" onChange={making.setPassword} value={making.password} />
      <ActButton isSecond type="submit" word="externalReview.make" />
      {url !== undefined && <Made url={url} />}
    </form>
  )
}

function useMaking({ document, onMade }: Props) {
  const api = useConfig().config.routes.api
  const [purpose, setPurpose] = useState('')
  const [days, setDays] = useState(String(externalLinkDays.usual))
  const [isOnce, setOnce] = useState(false)
  const [password, setPassword] = useState('')
  const [url, setUrl] = useState<string>()
  const make = async () => {
    const said = await ask<{ readonly url: string }>({
      api,
      body: { currentPassword: password, days: Number(days), document, isOnce, purpose },
      path: 'outside/make',
    })
    if (said.isRefused) {
      toast.error(said.reasons.join(' '))
      return
    }
    setUrl(said.body.url)
    setPassword('')
    setPurpose('')
    await onMade()
  }
  return {
    days,
    isOnce,
    make,
    password,
    purpose,
    setDays,
    setOnce,
    setPassword,
    setPurpose,
    url,
  }
}

function Made({ url }: { readonly url: string }) {
  const words = useWords()
  return (
    <div className={styles.made} role="status">
      <p>{words('externalReview.onceOnly')}</p>
      <input
        aria-label={words('externalReview.onceOnly')}
        onFocus={({ target }) => {
          target.select()
        }}
        readOnly
        value={url}
      />
      <ActButton
        onAct={() => {
          void navigator.clipboard
            .writeText(url)
            .then(() => toast.success(words('externalReview.copied')))
        }}
        size="small"
        word="externalReview.copy"
      />
    </div>
  )
}
