'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { HandedOut } from './HandedLink.tsx'

import { isRole, may } from '../../domain/staff/roles.ts'
import { ActButton } from '../forms/ActButton.tsx'
import { usePost } from '../http/usePost.ts'
import { useWords } from '../translations/useWords.ts'
import { AbsencePanel } from './AbsencePanel.tsx'
import styles from './accounts.module.css'
import { FactorPanel } from './FactorPanel.tsx'
import { HandedLink } from './HandedLink.tsx'
import { PasswordInput } from './PasswordInput.tsx'
import { Refusals } from './Refusals.tsx'

/** Tools in the form of an account: one's own second factor, or what a keeper or the chief editor does for others. */
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
  const [handed, setHanded] = useState<HandedOut>()
  const { post, reasons } = usePost()
  const [password, setPassword] = useState('')
  const [isReset, setIsReset] = useState(false)
  const body = { account, currentPassword: password }
  const makeLink = async () => {
    setHanded(await post<HandedOut>('accounts/link', body))
    setPassword('')
  }
  const resetFactor = async () => {
    setIsReset((await post('accounts/factor/reset', body)) !== undefined)
    setPassword('')
  }
  return (
    <section className={styles.panel}>
      <PasswordInput name="keeper" onChange={setPassword} value={password} />
      <div className={styles.actions}>
        <ActButton isSecond onAct={makeLink} word="accounts.sendLink" />
        <ActButton isSecond onAct={resetFactor} word="accounts.resetFactor" />
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
