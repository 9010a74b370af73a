'use client'
import type { ReactNode } from 'react'

import { useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

import { useAsked } from '../http/useAsked.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './SeatsBar.module.css'

type SeatList = {
  readonly seats: readonly {
    readonly isCurrent: boolean
    readonly label: string
    readonly role: string
  }[]
}

/**
 * Bar above the panel of a demonstration: one click sits down at another desk, on the page that is open. A provider, since
 * those stay while pages change: the bar would go and come with each, and move what is below it under the pointer.
 */
export function SeatsBar({ children }: { readonly children?: ReactNode }) {
  const { user } = useAuth()
  return (
    <>
      {user && <Bar />}
      {children}
    </>
  )
}

function Bar() {
  const words = useWords()
  const { routes, serverURL } = useConfig().config
  const path = usePathname()
  const { latest } = useAsked<SeatList>('seats')
  if (!latest || latest.seats.length === 0) return null
  return (
    // A form, not a script: a browser asks about unsaved text before it sends one.
    <form
      action={`${routes.api}/newsroom/seats`}
      aria-label={words('seats.heading')}
      className={styles.bar}
      method="post"
    >
      <span>{words('seats.heading')}</span>
      <input name="to" type="hidden" value={path ?? routes.admin} />
      {latest.seats.map(({ isCurrent, label, role }) => (
        <button
          aria-current={isCurrent || undefined}
          key={role}
          name="seat"
          type="submit"
          value={role}
        >
          {label}
        </button>
      ))}
      <a href={serverURL === '' ? '/' : serverURL} target="newsroom-reader">
        {words('seats.reader')}
      </a>
    </form>
  )
}
