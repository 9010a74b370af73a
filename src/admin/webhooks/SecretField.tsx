'use client'
import { toast, useConfig, useDocumentInfo, useField } from '@payloadcms/ui'
import { useState } from 'react'

import { ActButton } from '../forms/ActButton.tsx'
import { ask } from '../http/ask.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './Webhooks.module.css'

/** Secret shared with the receiver, with buttons to copy and to replace it. */
export function SecretField({ path }: { readonly path: string }) {
  const words = useWords()
  const { id } = useDocumentInfo()
  const { value } = useField<string | undefined>({ path })
  return (
    <div className={styles.secret}>
      <label htmlFor="webhook-secret">{words('webhooks.secret')}</label>
      {id === undefined ? (
        <span className={styles.quiet}>{words('webhooks.saveFirst')}</span>
      ) : (
        <Secret kept={value ?? ''} webhook={String(id)} />
      )}
    </div>
  )
}

function Secret({ kept, webhook }: { readonly kept: string; readonly webhook: string }) {
  const words = useWords()
  const { api } = useConfig().config.routes
  const [made, setMade] = useState<string>()
  const secret = made ?? kept
  const renew = async () => {
    const said = await ask<{ readonly secret: string }>({
      api,
      body: { webhook },
      path: 'webhooks/secret',
    })
    if (said.isRefused) toast.error(said.reasons.join(' '))
    else {
      setMade(said.body.secret)
      toast.success(words('webhooks.newSecretDone'))
    }
  }
  const copy = async () => {
    await navigator.clipboard.writeText(secret)
    toast.success(words('webhooks.copied'))
  }
  return (
    <>
      <input
        id="webhook-secret"
        onFocus={({ target }) => {
          target.select()
        }}
        readOnly
        value={secret}
      />
      <small className={styles.why}>{words('webhooks.secretWhy')}</small>
      <div className={styles.buttons}>
        <ActButton isSecond onAct={copy} size="small" word="webhooks.copy" />
        <ActButton isSecond onAct={renew} size="small" word="webhooks.newSecret" />
      </div>
      <small className={styles.why}>{words('webhooks.newSecretWhy')}</small>
    </>
  )
}
