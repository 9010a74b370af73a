'use client'
import type { ReactNode } from 'react'

import { useState } from 'react'

import { ActButton } from '../forms/ActButton.tsx'
import { useAsked } from '../http/useAsked.ts'
import { usePost } from '../http/usePost.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'
import { CodeStep } from './CodeStep.tsx'
import { PasswordInput } from './PasswordInput.tsx'
import { Refusals } from './Refusals.tsx'

type Begun = {
  readonly picture: { readonly path: string; readonly size: number }
  readonly secret: string
}

type Confirmed = { readonly recoveryCodes: readonly string[] }

/** Sets up one's own second factor, confirms it with a code, and removes it with one. */
export function FactorPanel() {
  const words = useWords()
  const { again, latest: standing } = useAsked<Standing>('accounts/factor')
  const { post, reasons } = usePost()
  const [begun, setBegun] = useState<Begun>()
  const [password, setPassword] = useState('')
  const [codes, setCodes] = useState<readonly string[]>([])

  const begin = async () => {
    setBegun(await post<Begun>('accounts/factor/begin', { currentPassword: password }))
    setPassword('')
  }
  const confirm = async (code: string) => {
    const confirmed = await post<Confirmed>('accounts/factor/confirm', { code })
    if (!confirmed) return
    setBegun(undefined)
    setCodes(confirmed.recoveryCodes)
    void again()
  }
  const remove = async (code: string) => {
    const removed = await post('accounts/factor/remove', { code, currentPassword: password })
    if (removed !== undefined) void again()
    setPassword('')
  }
  const keep = () => {
    setCodes([])
  }
  if (!standing || standing.policy === 'off') return null
  return (
    <section className={styles.panel}>
      <h3>{words('accounts.factorHeading')}</h3>
      {codes.length > 0 ? (
        <RecoveryCodes codes={codes} onKept={keep} />
      ) : standing.isEnrolled ? (
        <Enrolled onRemove={remove} standing={standing}>
          <PasswordInput name="factor" onChange={setPassword} value={password} />
        </Enrolled>
      ) : begun ? (
        <Enrolment begun={begun} onConfirm={confirm} />
      ) : (
        <>
          <p>{words(standing.isRequired ? 'accounts.factorMissing' : 'accounts.enrolNow')}</p>
          <PasswordInput name="factor" onChange={setPassword} value={password} />
          <ActButton onAct={begin} word="accounts.begin" />
        </>
      )}
      <Refusals reasons={reasons} />
    </section>
  )
}

type EnrolmentProps = {
  readonly begun: Begun
  readonly onConfirm: (code: string) => Promise<void>
}

function Enrolment({ begun: { picture, secret }, onConfirm }: EnrolmentProps) {
  const words = useWords()
  return (
    <>
      <p>{words('accounts.reader')}</p>
      <svg
        className={styles.qr}
        role="img"
        shapeRendering="crispEdges"
        viewBox={`0 0 ${picture.size} ${picture.size}`}
      >
        <title>{words('accounts.qrCode')}</title>
        <path d={picture.path} fill="#000" />
      </svg>
      <code className={styles.link}>{secret}</code>
      <CodeStep onCode={onConfirm} word="accounts.confirm" />
    </>
  )
}

type EnrolledProps = {
  /** Inputs required before it is removed. */
  readonly children: ReactNode
  readonly onRemove: (code: string) => Promise<void>
  readonly standing: Standing
}

function Enrolled({ children, onRemove, standing: { isRequired, recoveryLeft } }: EnrolledProps) {
  const words = useWords()
  return (
    <>
      <p>{words('accounts.enrolled', { left: String(recoveryLeft) })}</p>
      {isRequired ? (
        <p className={styles.hint}>{words('accounts.factorRequired')}</p>
      ) : (
        <>
          {children}
          <CodeStep isSecond onCode={onRemove} word="accounts.remove" />
        </>
      )}
    </>
  )
}

type RecoveryProps = { readonly codes: readonly string[]; readonly onKept: () => void }

function RecoveryCodes({ codes, onKept }: RecoveryProps) {
  const words = useWords()
  return (
    <>
      <p className={styles.good}>{words('accounts.recoveryHint')}</p>
      <ul className={styles.codes}>
        {codes.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <ActButton isSecond onAct={onKept} word="accounts.recoveryKept" />
    </>
  )
}

/** State of one's own second factor. */
type Standing = {
  readonly isEnrolled: boolean
  readonly isRequired: boolean
  readonly policy: 'off' | 'optional' | 'required'
  readonly recoveryLeft: number
}
