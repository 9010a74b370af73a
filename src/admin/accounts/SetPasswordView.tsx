'use client'
import type { SubmitEvent } from 'react'

import { Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

import { NewsroomLogo } from '../brand/NewsroomLogo.tsx'
import { ActButton } from '../forms/ActButton.tsx'
import { ask } from '../http/ask.ts'
import { usePost } from '../http/usePost.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'
import { LabelledInput } from './LabelledInput.tsx'
import { Refusals } from './Refusals.tsx'

type Holder = {
  readonly email: string
  readonly name: string
  /** A line for each role: what it may do. */
  readonly roles: readonly string[]
}

/** Page that an invitation links to. The secret after the `#` is sent to the newsroom alone. */
export function SetPasswordView() {
  const words = useWords()
  const { config } = useConfig()
  const [holder, setHolder] = useState<Holder>()
  const [isSet, setIsSet] = useState(false)
  const [reasons, setReasons] = useState<readonly string[]>([])
  const { admin: adminRoute, api } = config.routes

  useEffect(() => {
    const leaving = new AbortController()
    const check = async () => {
      const answer = await ask<Holder>({
        api,
        body: { token: tokenInAddress() },
        path: 'accounts/password/check',
        signal: leaving.signal,
      })
      if (leaving.signal.aborted) return
      if (answer.isRefused) setReasons(answer.reasons)
      else setHolder(answer.body)
    }
    void check()
    return () => {
      leaving.abort()
    }
  }, [api])

  return (
    <main className={`${styles.page} ${styles.alone}`}>
      <div className={styles.brand}>
        <NewsroomLogo />
      </div>
      <h1>{words('accounts.choosePassword')}</h1>
      {isSet ? (
        <div className={styles.form}>
          <p className={styles.good} role="status">
            {words('accounts.passwordSet')}
          </p>
          <Button
            el="anchor"
            margin={false}
            size="large"
            url={formatAdminURL({ adminRoute, path: config.admin.routes.login })}
          >
            {words('accounts.toSignIn')}
          </Button>
        </div>
      ) : holder ? (
        <PasswordForm
          holder={holder}
          onSet={() => {
            setIsSet(true)
          }}
        />
      ) : (
        <Refusals reasons={reasons} />
      )}
    </main>
  )
}

const tokenInAddress = () => window.location.hash.slice(1)

function Roles({ roles }: Pick<Holder, 'roles'>) {
  const words = useWords()
  if (roles.length === 0) return null
  return (
    <section aria-labelledby="own-roles" className={styles.hint}>
      <p id="own-roles">{words('accounts.youMay')}</p>
      <ul>
        {roles.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function PasswordForm({ holder, onSet }: { readonly holder: Holder; readonly onSet: () => void }) {
  const words = useWords()
  const { post, reasons, setReasons } = usePost()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (password !== again) {
      setReasons([words('accounts.passwordsDiffer')])
      return
    }
    const set = await post('accounts/password/set', { password, token: tokenInAddress() })
    if (set !== undefined) onSet()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p>{words('accounts.welcome', { email: holder.email, name: holder.name })}</p>
      <Roles roles={holder.roles} />
      <input autoComplete="username" hidden readOnly type="email" value={holder.email} />
      <LabelledInput
        aria-describedby="password-rule"
        autoComplete="new-password"
        label={words('accounts.password')}
        name="password"
        onChange={setPassword}
        required
        type="password"
        value={password}
      />
      <p className={styles.hint} id="password-rule">
        {words('accounts.passwordRule')}
      </p>
      <LabelledInput
        autoComplete="new-password"
        label={words('accounts.confirmPassword')}
        name="again"
        onChange={setAgain}
        required
        type="password"
        value={again}
      />
      <Refusals reasons={reasons} />
      <div className={styles.actions}>
        <ActButton size="large" type="submit" word="accounts.choosePassword" />
      </div>
    </form>
  )
}
