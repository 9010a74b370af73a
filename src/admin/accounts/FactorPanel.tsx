'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { ask } from '../requests/ask.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'
import { LabelledInput } from './LabelledInput.tsx'
import { Refusals } from './Refusals.tsx'

type Standing = {
  readonly isEnrolled: boolean
  readonly isRequired: boolean
  readonly policy: 'off' | 'optional' | 'required'
  readonly recoveryLeft: number
}
type Begun = {
  readonly picture: { readonly path: string; readonly size: number }
  readonly secret: string
}

/** One's own second factor: set up, confirmed with a code, switched off with one. No form: it stands inside one. */
export function FactorPanel() {
  const words = useWords()
  const { config } = useConfig()
  const { api } = config.routes
  const [standing, setStanding] = useState<Standing>()
  const [begun, setBegun] = useState<Begun>()
  const [codes, setCodes] = useState<readonly string[]>([])
  const [code, setCode] = useState('')
  const [reasons, setReasons] = useState<readonly string[]>([])
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

  const post = async <Body,>(path: string, body: unknown): Promise<Body | undefined> => {
    const answer = await ask<Body>({ api, body, path: `accounts/factor/${path}` })
    setReasons(answer.isRefused ? answer.reasons : [])
    setCode('')
    return answer.isRefused ? undefined : answer.body
  }
  const confirm = async () => {
    const confirmed = await post<{ recoveryCodes: readonly string[] }>('confirm', { code })
    if (!confirmed) return
    setBegun(undefined)
    setCodes(confirmed.recoveryCodes)
    setRound(round + 1)
  }
  const remove = async () => {
    if (await post('remove', { code })) setRound(round + 1)
  }
  if (!standing || standing.policy === 'off') return null
  const codeInput = (onEnter: () => Promise<void>) => (
    <LabelledInput
      autoComplete="one-time-code"
      className={styles.code}
      label={words('accounts.codeField')}
      name="factor-code"
      onChange={setCode}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        // Else the form around it would be saved.
        event.preventDefault()
        void onEnter()
      }}
      value={code}
    />
  )
  return (
    <section className={styles.panel}>
      <h3>{words('accounts.factorHeading')}</h3>
      {codes.length > 0 ? (
        <>
          <p className={styles.good}>{words('accounts.recoveryHint')}</p>
          <ul className={styles.codes}>
            {codes.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => {
              setCodes([])
            }}
          >
            {words('accounts.recoveryKept')}
          </Button>
        </>
      ) : standing.isEnrolled ? (
        <>
          <p>{words('accounts.enrolled', { left: String(standing.recoveryLeft) })}</p>
          {standing.isRequired ? (
            <p className={styles.hint}>{words('accounts.factorRequired')}</p>
          ) : (
            <>
              {codeInput(remove)}
              <Button buttonStyle="secondary" margin={false} onClick={() => void remove()}>
                {words('accounts.remove')}
              </Button>
            </>
          )}
        </>
      ) : begun ? (
        <>
          <p>{words('accounts.reader')}</p>
          <Picture {...begun.picture} />
          <code className={styles.link}>{begun.secret}</code>
          {codeInput(confirm)}
          <Button margin={false} onClick={() => void confirm()}>
            {words('accounts.confirm')}
          </Button>
        </>
      ) : (
        <>
          <p>{words(standing.isRequired ? 'accounts.factorMissing' : 'accounts.enrolNow')}</p>
          <Button
            margin={false}
            onClick={() =>
              void post<Begun>('begin', {}).then((body) => {
                setBegun(body)
              })
            }
          >
            {words('accounts.begin')}
          </Button>
        </>
      )}
      <Refusals reasons={reasons} />
    </section>
  )
}

function Picture({ path, size }: Begun['picture']) {
  return (
    <svg
      className={styles.qr}
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${size} ${size}`}
    >
      <title>QR</title>
      <path d={path} fill="#000" />
    </svg>
  )
}
