'use client'
import type { SubmitEvent } from 'react'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL, getSafeRedirect } from 'payload/shared'
import { useState } from 'react'

import { NewsroomLogo } from '../brand/NewsroomLogo.tsx'
import { ActButton } from '../forms/ActButton.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'
import { LabelledInput } from './LabelledInput.tsx'
import { Refusals } from './Refusals.tsx'
import { signIn } from './signIn.ts'

/** Sign-in page in place of Payload's own: the password first, then the code of the second factor. */
export function SignInView() {
  const words = useWords()
  const { config } = useConfig()
  const { admin: adminRoute, api } = config.routes
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [asksForCode, setAsksForCode] = useState(false)
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [isWorking, setIsWorking] = useState(false)

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setIsWorking(true)
    const outcome = await signIn({ api, code, email, password, users: config.admin.user })
    if (outcome.kind === 'in') {
      const redirectTo = new URLSearchParams(window.location.search).get('redirect') ?? ''
      // A whole new page: nothing that was drawn for nobody stays.
      window.location.assign(getSafeRedirect({ fallbackTo: adminRoute, redirectTo }))
      return
    }
    setIsWorking(false)
    setCode('')
    // The first time, being asked for a code is a step and no mistake.
    setReasons(outcome.kind === 'code' && !asksForCode ? [] : outcome.reasons)
    if (outcome.kind === 'code') setAsksForCode(true)
  }
  return (
    <div className={styles.page}>
      <div className={styles.brand}>
        <NewsroomLogo />
      </div>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {asksForCode ? (
          <CodeInput onChange={setCode} value={code} />
        ) : (
          <PasswordInputs {...{ email, password, setEmail, setPassword }} />
        )}
        <Refusals reasons={reasons} />
        <div className={styles.actions}>
          <ActButton disabled={isWorking} size="large" type="submit" word="accounts.signIn" />
          {!asksForCode && (
            <a href={formatAdminURL({ adminRoute, path: config.admin.routes.forgot })}>
              {words('accounts.forgot')}
            </a>
          )}
        </div>
      </form>
    </div>
  )
}

function CodeInput(props: { readonly onChange: (code: string) => void; readonly value: string }) {
  const words = useWords()
  return (
    <>
      <LabelledInput
        autoComplete="one-time-code"
        autoFocus
        className={styles.code}
        label={words('accounts.codeField')}
        name="code"
        required
        {...props}
      />
      <p className={styles.hint}>{words('accounts.codeHint')}</p>
    </>
  )
}

type PasswordProps = {
  readonly email: string
  readonly password: string
  readonly setEmail: (email: string) => void
  readonly setPassword: (password: string) => void
}

function PasswordInputs({ email, password, setEmail, setPassword }: PasswordProps) {
  const words = useWords()
  return (
    <>
      <LabelledInput
        autoComplete="username"
        label={words('accounts.email')}
        name="email"
        onChange={setEmail}
        required
        type="email"
        value={email}
      />
      <LabelledInput
        autoComplete="current-password"
        label={words('accounts.password')}
        name="password"
        onChange={setPassword}
        required
        type="password"
        value={password}
      />
    </>
  )
}
