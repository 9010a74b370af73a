'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import styles from '../accounts/accounts.module.css'
import { PasswordInput } from '../accounts/PasswordInput.tsx'
import { Refusals } from '../accounts/Refusals.tsx'
import { ActButton } from '../forms/ActButton.tsx'
import { usePost } from '../http/usePost.ts'
import { useWords } from '../translations/useWords.ts'

/** Makes an API key, in the form that describes it, and shows the key this once. */
export function ApiKeyTools() {
  const { data, id } = useDocumentInfo()
  const words = useWords()
  const [key, setKey] = useState<string>()
  const [password, setPassword] = useState('')
  const { post, reasons } = usePost()
  if (id === undefined) return <p className={styles.hint}>{words('api.saveFirst')}</p>
  const hasKey = key !== undefined || Boolean(data?.ending)
  const make = async () => {
    const made = await post<{ key: string }>('api-keys/key', { currentPassword: password, id })
    setPassword('')
    if (made) setKey(made.key)
  }
  return (
    <section className={styles.panel}>
      <PasswordInput name="api-key" onChange={setPassword} value={password} />
      <ActButton isSecond onAct={make} word={hasKey ? 'api.makeAnother' : 'api.makeKey'} />
      {hasKey && key === undefined && <p className={styles.hint}>{words('api.replaced')}</p>}
      {key !== undefined && (
        <div className={styles.good} role="status">
          <p>{words('api.onlyOnce')}</p>
          <code className={styles.link}>Authorization: Newsroom-Key {key}</code>
        </div>
      )}
      <Refusals reasons={reasons} />
    </section>
  )
}
