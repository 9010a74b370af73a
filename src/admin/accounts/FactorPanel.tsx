'use client'
import type { ReactNode } from 'react'

import { Button, useConfig } from '@payloadcms/ui'
import { useState, useEffect } from 'react'

import { ask } from '../http/ask.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'
import { CodeStep } from './CodeStep.tsx'
import { PasswordInput } from './PasswordInput.tsx'
import { Refusals } from './Refusals.tsx'

type Begun = {
  readonly picture: { readonly path: string; readonly size: number }
  readonly secret: string
}

/** One's own second factor: set up, confirmed with a code, switched off with one. */
export function FactorPanel() {
  const words = useWords()
  const { config } = useConfig()
  const { readAgain, standing } = useStanding()
  const [begun, setBegun] = useState<Begun>()
  const [password, setPassword] = useState('')
  const [codes, setCodes] = useState<readonly string[]>([])
  const [reasons, setReasons] = useState<readonly string[]>([])

  const post = async <Body,>(path: string, body: unknown): Promise<Body | undefined> => {
    const answer = await ask<Body>({
      api: config.routes.api,
      body,
      path: `accounts/factor/${path}`,
    })
    setReasons(answer.isRefused ? answer.reasons : [])
    return answer.isRefused ? undefined : answer.body
  }
  const begin = async () => {
    setBegun(await post<Begun>('begin', { currentPassword: password }))
    setPassword('')
  }
  const confirm = async (code: string) => {
    const confirmed = await post<{ recoveryCodes: readonly string[] }>('confirm', { code })
    if (!confirmed) return
    setBegun(undefined)
    setCodes(confirmed.recoveryCodes)
    readAgain()
  }
  const remove = async (code: string) => {
    if (await post('remove', { code, currentPassword: password })) readAgain()
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
          <Button margin={false} onClick={() => void begin()}>
            {words('accounts.begin')}
          </Button>
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
        <title>QR</title>
        <path d={picture.path} fill="#000" />
      </svg>
      <code className={styles.link}>{secret}</code>
      <CodeStep label={words('accounts.confirm')} onCode={onConfirm} />
    </>
  )
}

type EnrolledProps = {
  /** What is asked for before it is switched off. */
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
          <CodeStep buttonStyle="secondary" label={words('accounts.remove')} onCode={onRemove} />
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
      <Button buttonStyle="secondary" margin={false} onClick={onKept}>
        {words('accounts.recoveryKept')}
      </Button>
    </>
  )
}

/** How one's second factor stands. */
type Standing = {
  readonly isEnrolled: boolean
  readonly isRequired: boolean
  readonly policy: 'off' | 'optional' | 'required'
  readonly recoveryLeft: number
}

/** Reads how one's second factor stands, and again when told to. */
function useStanding() {
  const { config } = useConfig()
  const { api } = config.routes
  const [standing, setStanding] = useState<Standing>()
  const [round, setRound] = useState(0)
  useEffect(() => {
    const leaving = new AbortController()
    const read = async () => {
      const answer = await ask<Standing>({ api, path: 'accounts/factor', signal: leaving.signal })
      if (!leaving.signal.aborted && !answer.isRefused) setStanding(answer.body)
    }
    void read()
    return () => {
      leaving.abort()
    }
  }, [api, round])
  const readAgain = () => {
    setRound((before) => before + 1)
  }
  return { readAgain, standing }
}
