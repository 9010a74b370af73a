'use client'
import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState } from 'react'

import { ActButton } from '../forms/ActButton.tsx'
import { Choices } from '../forms/Choices.tsx'
import { toggled } from '../forms/toggled.ts'
import { askPayload } from '../http/ask.ts'
import { usePost } from '../http/usePost.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'
import { LabelledInput } from './LabelledInput.tsx'
import { PasswordInput } from './PasswordInput.tsx'
import { Refusals } from './Refusals.tsx'

/** Days when somebody is away and who signs for them, in the form of their account; for the chief editor. */
export function AbsencePanel({ account }: { readonly account: string }) {
  const words = useWords()
  const { deputies, from, reasons, save, setDeputies, setFrom, setUntil, until } =
    useAbsence(account)
  const [password, setPassword] = useState('')
  return (
    <section className={styles.panel}>
      <h3>{words('accounts.absenceHeading')}</h3>
      {/* No form of its own: it stands in Payload's, and a form in a form is none. */}
      <div className={styles.form}>
        <div className={styles.days}>
          <LabelledInput
            label={words('accounts.absentFrom')}
            name="absence-from"
            onChange={setFrom}
            type="date"
            value={from}
          />
          <LabelledInput
            label={words('accounts.absentUntil')}
            min={from}
            name="absence-until"
            onChange={setUntil}
            type="date"
            value={until}
          />
        </div>
        <Deputies account={account} chosen={deputies} onChoose={setDeputies} />
        <p className={styles.hint}>{words('accounts.deputiesHint')}</p>
        <PasswordInput name="absence" onChange={setPassword} value={password} />
        <Refusals reasons={reasons} />
        <div className={styles.actions}>
          <ActButton
            onAct={() => save({ deputies, from, password, until })}
            word="accounts.absenceSave"
          />
          {from !== '' && (
            <ActButton
              isSecond
              onAct={() => save({ deputies: [], from: '', password, until: '' })}
              word="accounts.absenceBack"
            />
          )}
        </div>
      </div>
    </section>
  )
}

type Absence = {
  readonly deputies: readonly string[]
  readonly from: string
  readonly password: string
  readonly until: string
}

function useAbsence(account: string) {
  const words = useWords()
  const router = useRouter()
  const { data } = useDocumentInfo()
  const [from, setFrom] = useState(dayIn(data?.absentFrom))
  const [until, setUntil] = useState(dayIn(data?.absentUntil))
  const [deputies, setDeputies] = useState<readonly string[]>(idsIn(data?.deputies))
  const { post, reasons } = usePost()
  const save = async ({ deputies: chosen, from: first, password, until: last }: Absence) => {
    const body = {
      account,
      currentPassword: password,
      deputies: chosen,
      ...(first !== '' && { from: first }),
      ...(last !== '' && { until: last }),
    }
    if ((await post('accounts/absence', body)) === undefined) return
    setFrom(first)
    setUntil(last)
    setDeputies(chosen)
    toast.success(words('accounts.absenceSaved'))
    router.refresh()
  }
  return { deputies, from, reasons, save, setDeputies, setFrom, setUntil, until }
}

type Colleague = { readonly id: string; readonly name: string }

type Props = {
  readonly account: string
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

function Deputies({ account, chosen, onChoose }: Props) {
  const words = useWords()
  const people = useColleagues(account)
  return (
    <Choices
      className={styles.checks}
      legend={words('accounts.deputies')}
      onPick={(id) => {
        onChoose([...toggled(new Set(chosen), id)])
      }}
      options={people.map(({ id, name }) => ({
        isChosen: chosen.includes(id),
        key: id,
        title: name,
      }))}
    />
  )
}

/** Other active accounts, by name. */
function useColleagues(account: string): readonly Colleague[] {
  const { admin, routes } = useConfig().config
  const [people, setPeople] = useState<readonly Colleague[]>([])
  useEffect(() => {
    const asking = new AbortController()
    const where = `where[isDeactivated][not_equals]=true&where[id][not_equals]=${account}`
    // Payload's own list, of accounts that have a name.
    void askPayload<{ docs: Colleague[] }>({
      api: routes.api,
      path: `${admin.user}?${where}&depth=0&limit=100&sort=name`,
      signal: asking.signal,
    }).then((answer) => {
      // Without the list the days can still be entered.
      if (!answer.isRefused) setPeople(answer.body.docs)
    })
    return () => {
      asking.abort()
    }
  }, [account, admin.user, routes.api])
  return people
}

const dayIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 10) : '')

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).map((each: unknown) =>
    typeof each === 'object' && each !== null && 'id' in each ? String(each.id) : String(each),
  )
