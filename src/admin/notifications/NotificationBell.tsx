'use client'
import { Link, useAuth } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type {
  DashboardNotification,
  DashboardNotifications,
} from '../../domain/dashboard/notification.ts'

import header from '../brand/HeaderButton.module.css'
import { usePlace } from '../dashboard/usePlace.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './NotificationBell.module.css'
import { useNotifications } from './useNotifications.ts'

/** Button in the head of the panel: number of unread notifications, and the list of all. */
export function NotificationBell() {
  const { user } = useAuth()
  return user ? <Bell /> : null
}

function Bell() {
  const words = useWords()
  const { markRead, notices, refresh } = useNotifications()
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useClosing({ isOpen, onClose: setOpen, place })
  const unread = notices?.unread ?? 0
  return (
    <div className={styles.place} ref={place}>
      <button
        aria-expanded={isOpen}
        aria-label={words('notification.open', { count: String(unread) })}
        className={header.button}
        onClick={() => {
          if (!isOpen) refresh()
          setOpen(!isOpen)
        }}
        type="button"
      >
        <svg aria-hidden height="18" viewBox="0 0 20 20" width="18">
          <path
            d="M10 2.5a5 5 0 0 0-5 5v3.2L3.6 14h12.8L15 10.7V7.5a5 5 0 0 0-5-5zM8 16a2 2 0 0 0 4 0"
            fill="none"
            stroke="currentColor"
            strokeLinejoin="round"
            strokeWidth="1.4"
          />
        </svg>
        {unread > 0 && <span className={styles.count}>{unread > 99 ? '99+' : unread}</span>}
      </button>
      {isOpen && (
        <Panel
          notices={notices}
          onClose={() => {
            setOpen(false)
          }}
          onRead={(ids) => void markRead(ids)}
        />
      )}
    </div>
  )
}

type Input = {
  isOpen: boolean
  onClose: (isOpen: false) => void
  place: React.RefObject<HTMLDivElement | null>
}

/** Closes the list on Escape and on a click elsewhere. */
function useClosing({ isOpen, onClose, place }: Input) {
  useEffect(() => {
    if (!isOpen) return undefined
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      onClose(false)
      place.current?.querySelector('button')?.focus()
    }
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !place.current?.contains(target)) onClose(false)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [isOpen, onClose, place])
}

type PanelProps = {
  readonly notices: DashboardNotifications | undefined
  readonly onClose: () => void
  readonly onRead: (ids?: readonly string[]) => void
}

function Panel({ notices, onClose, onRead }: PanelProps) {
  const words = useWords()
  const isEmpty = notices === undefined || notices.notices.length === 0
  return (
    <section aria-label={words('notification.heading')} className={styles.panel}>
      <header>
        <h2>{words('notification.heading')}</h2>
        {(notices?.unread ?? 0) > 0 && (
          <button
            onClick={() => {
              onRead()
            }}
            type="button"
          >
            {words('notification.allRead')}
          </button>
        )}
      </header>
      {isEmpty ? (
        <p>{words('notification.empty')}</p>
      ) : (
        <ul>
          {notices.notices.map((notice) => (
            <Notification key={notice.id} notice={notice} onClose={onClose} onRead={onRead} />
          ))}
        </ul>
      )}
    </section>
  )
}

type NotificationProps = {
  readonly notice: DashboardNotification
  readonly onClose: () => void
  readonly onRead: (ids?: readonly string[]) => void
}

function Notification({
  notice: { at, detail, id, isRead, place, sentence },
  onClose,
  onRead,
}: NotificationProps) {
  const words = useWords()
  const address = usePlace()
  const when = useWhen()
  const read = () => {
    if (!isRead) onRead([id])
  }
  return (
    <li data-unread={!isRead || undefined}>
      {place ? (
        <Link
          href={address(place)}
          onClick={() => {
            read()
            onClose()
          }}
        >
          {sentence}
        </Link>
      ) : (
        <span>{sentence}</span>
      )}
      {detail !== undefined && <p>{detail}</p>}
      <footer>
        <time dateTime={at}>{when(at)}</time>
        {!isRead && (
          <button onClick={read} type="button">
            {words('notification.markRead')}
          </button>
        )}
      </footer>
    </li>
  )
}
