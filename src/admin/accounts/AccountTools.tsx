'use client'
import { Button, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { HandedOut } from './HandedLink.tsx'

import { isRole, may } from '../../domain/staff/roles.ts'
import { ask } from '../http/ask.ts'
import { useWords } from '../translations/useWords.ts'
import { AbsencePanel } from './AbsencePanel.tsx'
import styles from './accounts.module.css'
import { FactorPanel } from './FactorPanel.tsx'
import { HandedLink } from './HandedLink.tsx'
import { PasswordInput } from './PasswordInput.tsx'
import { Refusals } from './Refusals.tsx'

/** In the form of an account: one's own second factor, or what a keeper or the chief editor does for a colleague. */
export function AccountTools() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  if (id === undefined || !user) return null
  if (String(id) === String(user.id)) return <FactorPanel />
  const held: unknown = user.roles
  const own = { roles: Array.isArray(held) ? held.filter(isRole) : [] }
  if (may(own, 'keepAccounts'))
    return (
      <div className={styles.ofOther}>
        <KeeperTools account={String(id)} />
      </div>
    )
  return may(own, 'release') ? <AbsencePanel account={String(id)} /> : null
}

function KeeperTools({ account }: { readonly account: string }) {
  const words = useWords()
  const { config } = useConfig()
  const [handed, setHanded] = useState<HandedOut>()
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [password, setPassword] = useState('')
  const [isReset, setIsReset] = useState(false)
  const { api } = config.routes
  const body = { account, currentPassword: password }
  const makeLink = async () => {
    const answer = await ask<HandedOut>({ api, body, path: 'accounts/link' })
    setPassword('')
    setReasons(answer.isRefused ? answer.reasons : [])
    setHanded(answer.isRefused ? undefined : answer.body)
  }
  const resetFactor = async () => {
    const answer = await ask<unknown>({ api, body, path: 'accounts/factor/reset' })
    setPassword('')
    setReasons(answer.isRefused ? answer.reasons : [])
    setIsReset(!answer.isRefused)
  }
  return (
    <section className={styles.panel}>
      <PasswordInput name="keeper" onChange={setPassword} value={password} />
      <div className={styles.actions}>
        <Button buttonStyle="secondary" margin={false} onClick={() => void makeLink()}>
          {words('accounts.sendLink')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => void resetFactor()}>
          {words('accounts.resetFactor')}
        </Button>
      </div>
      {handed && <HandedLink handed={handed} />}
      {isReset && (
        <p className={styles.good} role="status">
          {words('accounts.resetFactorDone')}
        </p>
      )}
      <Refusals reasons={reasons} />
    </section>
  )
}
