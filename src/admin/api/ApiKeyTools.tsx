'use client'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import styles from '../accounts/accounts.module.css'
import { PasswordInput } from '../accounts/PasswordInput.tsx'
import { Refusals } from '../accounts/Refusals.tsx'
import { ask } from '../http/ask.ts'
import { useWords } from '../translations/useWords.ts'

/** In the form of a key of the API: makes the key, and shows it this once. */
export function ApiKeyTools() {
  const { data, id } = useDocumentInfo()
  const words = useWords()
  const { config } = useConfig()
  const [key, setKey] = useState<string>()
  const [password, setPassword] = useState('')
  const [reasons, setReasons] = useState<readonly string[]>([])
  if (id === undefined) return <p className={styles.hint}>{words('api.saveFirst')}</p>
  const hasKey = key !== undefined || Boolean(data?.ending)
  const make = async () => {
    const { api } = config.routes
    const body = { currentPassword: password, id }
    const answer = await ask<{ key: string }>({ api, body, path: 'api-keys/key' })
    setPassword('')
    setReasons(answer.isRefused ? answer.reasons : [])
    if (!answer.isRefused) setKey(answer.body.key)
  }
  return (
    <section className={styles.panel}>
      <PasswordInput name="api-key" onChange={setPassword} value={password} />
      <Button buttonStyle="secondary" margin={false} onClick={() => void make()}>
        {words(hasKey ? 'api.makeAnother' : 'api.makeKey')}
      </Button>
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
