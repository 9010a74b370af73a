'use client'
import type { SubmitEvent } from 'react'

import { useAuth, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { Role } from '../../domain/staff/roles.ts'
import type { HandedOut } from './HandedLink.tsx'

import { roleLabel } from '../../domain/staff/roleLabels.ts'
import { isRole, may, roles } from '../../domain/staff/roles.ts'
import { ActButton } from '../forms/ActButton.tsx'
import { Choices } from '../forms/Choices.tsx'
import { toggled } from '../forms/toggled.ts'
import { useAsked } from '../http/useAsked.ts'
import { usePost } from '../http/usePost.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'
import { HandedLink } from './HandedLink.tsx'
import { LabelledInput } from './LabelledInput.tsx'
import { PasswordInput } from './PasswordInput.tsx'
import { Refusals } from './Refusals.tsx'

/** Invites a colleague, above the list of accounts; for those who keep them. */
export function InvitePanel() {
  const { user } = useAuth()
  const [isOpen, setIsOpen] = useState(false)
  const held: unknown = user?.roles
  if (!may({ roles: Array.isArray(held) ? held.filter(isRole) : [] }, 'keepAccounts')) return null
  if (isOpen) return <InviteForm />
  return (
    <ActButton
      onAct={() => {
        setIsOpen(true)
      }}
      word="accounts.invite"
    />
  )
}

function InviteForm() {
  const words = useWords()
  const router = useRouter()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [chosen, setChosen] = useState<readonly Role[]>([])
  const { post, reasons, setReasons } = usePost()
  const [handed, setHanded] = useState<HandedOut>()
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setHanded(undefined)
    if (chosen.length === 0) {
      setReasons([words('accounts.roleMissing')])
      return
    }
    const body = { currentPassword: password, email, name, roles: chosen }
    const made = await post<HandedOut>('accounts/invite', body)
    if (!made) return
    setHanded(made)
    setName('')
    setEmail('')
    setChosen([])
    setPassword('')
    router.refresh()
  }
  return (
    <section className={styles.panel}>
      <h3>{words('accounts.inviteHeading')}</h3>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <PersonInputs {...{ email, name, setEmail, setName }} />
        <RoleChoice chosen={chosen} onChoose={setChosen} />
        <PasswordInput name="invite" onChange={setPassword} value={password} />
        <Refusals reasons={reasons} />
        <div className={styles.actions}>
          <ActButton type="submit" word="accounts.sendInvite" />
        </div>
      </form>
      {handed && <HandedLink handed={handed} />}
    </section>
  )
}

type RoleChoiceProps = {
  readonly chosen: readonly Role[]
  readonly onChoose: (roles: readonly Role[]) => void
}

function RoleChoice({ chosen, onChoose }: RoleChoiceProps) {
  const words = useWords()
  const { i18n } = useTranslation()
  const { latest } = useAsked<{ readonly lines: Readonly<Record<Role, string>> }>('accounts/roles')
  return (
    <Choices
      className={styles.checks}
      legend={words('accounts.roles')}
      onPick={(role) => {
        onChoose([...toggled(new Set(chosen), role)])
      }}
      options={roles.map((role) => ({
        isChosen: chosen.includes(role),
        key: role,
        title: roleLabel(role, i18n.language),
      }))}
    >
      {latest && chosen.length > 0 && (
        <ul aria-live="polite" className={`${styles.hint} ${styles.wide}`}>
          {roles
            .filter((role) => chosen.includes(role))
            .map((role) => (
              <li key={role}>{latest.lines[role]}</li>
            ))}
        </ul>
      )}
    </Choices>
  )
}

type PersonProps = {
  readonly email: string
  readonly name: string
  readonly setEmail: (email: string) => void
  readonly setName: (name: string) => void
}

function PersonInputs({ email, name, setEmail, setName }: PersonProps) {
  const words = useWords()
  return (
    <>
      <LabelledInput
        autoComplete="off"
        label={words('accounts.name')}
        maxLength={40}
        name="invite-name"
        onChange={setName}
        required
        value={name}
      />
      <LabelledInput
        autoComplete="off"
        label={words('accounts.email')}
        name="invite-email"
        onChange={setEmail}
        required
        type="email"
        value={email}
      />
    </>
  )
}
