'use client'
import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId } from 'react'

import type { Deliveries, Delivery, HostLanes } from '../../domain/webhooks/delivery.ts'

import { ActButton } from '../forms/ActButton.tsx'
import { ask } from '../http/ask.ts'
import { useAsked } from '../http/useAsked.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './Webhooks.module.css'

const refreshEveryMs = 3000

/** Deliveries of a webhook and their state, with buttons to send a test and to send one again. */
export function DeliveriesField() {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <DeliveryList webhook={String(id)} />
}

/** Deliveries of the host's own hooks, above the list of webhooks: what failed is seen in one place. */
export function HostDeliveries() {
  const words = useWords()
  const { latest } = useAsked<HostLanes>('webhooks/host')
  return latest?.lanes.map((lane) => (
    <DeliveryList
      heading={words('webhooks.host', { hook: lane.replace('host:', '') })}
      key={lane}
      webhook={lane}
    />
  ))
}

type ListInput = {
  /** Of a hook of the host's, which nobody sends a test. */
  readonly heading?: string
  readonly webhook: string
}

function DeliveryList({ heading, webhook }: ListInput) {
  const id = useId()
  const words = useWords()
  const { api } = useConfig().config.routes
  const { again, fetched } = useAsked<Deliveries>(`webhooks/deliveries?webhook=${webhook}`)
  const found = fetched?.isRefused === false ? fetched.body : undefined
  const isWaiting = found?.deliveries.some(({ state }) => state === 'waiting') === true
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void again(), refreshEveryMs)
    return () => {
      clearInterval(timer)
    }
  }, [again, isWaiting])
  if (!found) return null
  const send = async (what: { readonly delivery?: string; readonly path: string }) => {
    const { delivery, path } = what
    const body = { webhook, ...(delivery !== undefined && { delivery }) }
    const said = await ask({ api, body, path })
    if (said.isRefused) toast.error(said.reasons.join(' '))
    await again()
  }
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <div className={styles.head}>
        <h3 id={id}>{heading ?? words('webhooks.heading')}</h3>
        {heading === undefined && (
          <ActButton
            isSecond
            onAct={() => send({ path: 'webhooks/test' })}
            size="small"
            word="webhooks.trial"
          />
        )}
      </div>
      {found.deliveries.length === 0 && <p className={styles.quiet}>{words('webhooks.none')}</p>}
      <div className={styles.scroll}>
        <table className={styles.list}>
          <tbody>
            {found.deliveries.map((delivery) => (
              <Line
                delivery={delivery}
                key={delivery.id}
                onAgain={() => void send({ delivery: delivery.id, path: 'webhooks/again' })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const eventWords = {
  corrected: 'webhooks.corrected',
  refreshed: 'webhooks.refreshed',
  released: 'webhooks.released',
  restored: 'webhooks.restored',
  signed: 'webhooks.signed',
  test: 'webhooks.test',
  withdrawn: 'webhooks.withdrawn',
} as const

const stateWords = {
  delivered: 'webhooks.delivered',
  failed: 'webhooks.failed',
  waiting: 'webhooks.waiting',
} as const

function Line({
  delivery: { at, attempts, event, fault, nextAt, state, title },
  onAgain,
}: {
  readonly delivery: Delivery
  readonly onAgain: () => void
}) {
  const words = useWords()
  const when = useWhen()
  return (
    <tr data-state={state}>
      <td>
        <time dateTime={at}>{when(at)}</time>
      </td>
      <td className={styles.quiet}>{words(eventWords[event])}</td>
      <td className={styles.title}>{title}</td>
      <td>
        <span className={styles.state}>
          {words(stateWords[state])}
          {attempts > 1 && ` · ${words('webhooks.attempts', { count: String(attempts) })}`}
          {nextAt !== undefined && ` · ${words('webhooks.nextAt', { time: when(nextAt) })}`}
        </span>
        {fault !== undefined && <span className={styles.fault}>{fault}</span>}
      </td>
      <td>
        {(state !== 'waiting' || nextAt !== undefined) && (
          <ActButton isSecond onAct={onAgain} size="small" word="webhooks.again" />
        )}
      </td>
    </tr>
  )
}
