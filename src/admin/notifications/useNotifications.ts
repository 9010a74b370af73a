'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { DashboardNotifications } from '../../domain/dashboard/notification.ts'

import { ask } from '../http/ask.ts'

const everyMs = 45_000

/** Notifications of the user, fetched again every 45 seconds while the page is visible. */
export function useNotifications(): {
  readonly markRead: (ids?: readonly string[]) => Promise<void>
  readonly notices: DashboardNotifications | undefined
  readonly refresh: () => void
} {
  const api = useConfig().config.routes.api
  const [notices, setNotifications] = useState<DashboardNotifications>()

  const refresh = useCallback(() => {
    // What was there stays there when the newsroom cannot be reached: the next time may do.
    void ask<DashboardNotifications>({ api, path: 'notices' }).then((answer) => {
      if (!answer.isRefused) setNotifications(answer.body)
    })
  }, [api])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') refresh()
    }
    look()
    const timer = setInterval(look, everyMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [refresh])

  const markRead = useCallback(
    async (ids?: readonly string[]) => {
      const answer = await ask<DashboardNotifications>({
        api,
        body: ids === undefined ? {} : { ids },
        path: 'notices/read',
      })
      if (!answer.isRefused) setNotifications(answer.body)
    },
    [api],
  )
  return { markRead, notices, refresh }
}
