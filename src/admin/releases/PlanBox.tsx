'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import type { ReleaseList } from '../../domain/releases/index.ts'

import { formatMinute } from '../../domain/time/clock.ts'
import { ActButton } from '../forms/ActButton.tsx'
import { ask } from '../http/ask.ts'
import { useTimeZone } from '../time/useTimeZone.tsx'
import { useForms } from '../translations/useForms.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'
import { announcePlans } from './useReleases.ts'

/** Scheduled release of the open document: when, by whom, with what, and what blocks it. */
export function PlanBox({
  list,
  onCancelled,
}: {
  readonly list: ReleaseList
  readonly onCancelled: () => void
}) {
  const words = useWords()
  const { titles } = useForms()
  const timeZone = useTimeZone()
  const api = useConfig().config.routes.api
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [plan] = list.planned
  if (!plan?.scheduledFor) return null
  const cancel = async () => {
    const answer = await ask({ api, body: { release: plan.id }, path: 'release/cancel' })
    setReasons(answer.isRefused ? answer.reasons : [])
    announcePlans()
    if (answer.isRefused) return
    toast.success(words('release.planCancelled'))
    onCancelled()
  }
  const isFailing = plan.problems.length > 0
  return (
    <section className={styles.plan} data-alarm={isFailing || plan.isOverdue || undefined}>
      <p>
        <strong>
          {words('release.planned', {
            time: formatMinute({ instant: plan.scheduledFor, timeZone }),
          })}
        </strong>{' '}
        {words('scheduled.by', { name: plan.releasedByName })}
        {plan.isOverdue && ` · ${words('scheduled.overdue')}`}
      </p>
      <p>{titles(plan.documents.map(({ title }) => title))}</p>
      {isFailing && (
        <div role="alert">
          <p>{words('scheduled.failing')}</p>
          <ul>
            {plan.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {list.isWorkerSilent && <p role="alert">{words('scheduled.silent')}</p>}
      {reasons.length > 0 && <p role="alert">{reasons.join(' ')}</p>}
      {list.mayRelease && (
        <ActButton isSecond onAct={cancel} size="small" word="release.cancelPlan" />
      )}
    </section>
  )
}
