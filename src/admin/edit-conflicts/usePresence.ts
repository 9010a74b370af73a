'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Presence } from '../../domain/edit-conflicts/index.ts'

import { ask } from '../http/ask.ts'
import { tab } from './tab.ts'
import { onSave } from './watchSaves.ts'

const beatMs = 15_000

type Input = {
  readonly isUnsaved: boolean
  /** Of the document; undefined for one that was never saved. */
  readonly key: string | undefined
  /** Version that is on the page. */
  readonly version: unknown
}

export type Seen = {
  /** Whether somebody has saved since this page was loaded. */
  readonly isNewer: boolean
  readonly presence: Presence
}

/**
 * Reports every 15 seconds that this window has the document open, and returns who else has. An answer from before this
 * page got its version says nothing about a newer one: the newest version was then this page's own save or release.
 */
export function usePresence({ isUnsaved, key, version }: Input): Seen | undefined {
  const [seen, setSeen] = useState<{ readonly asked: unknown; readonly presence: Presence }>()
  const { config } = useConfig()
  const { api } = config.routes

  const beat = useCallback(
    async (signal?: AbortSignal) => {
      if (key === undefined) return
      const answer = await ask<Presence>({
        api,
        body: { document: key, isUnsaved, tab },
        path: 'presence',
        ...(signal && { signal }),
      })
      // A server that does not answer changes nothing about who was here.
      if (!answer.isRefused) setSeen({ asked: version, presence: answer.body })
    },
    [api, isUnsaved, key, version],
  )

  useEffect(() => {
    const over = new AbortController()
    const first = window.setTimeout(() => void beat(over.signal))
    const clock = window.setInterval(() => void beat(over.signal), beatMs)
    const forget = onSave((event) => {
      if (event.key === key && event.kind !== 'away' && event.kind !== 'signedOut')
        void beat(over.signal)
    })
    return () => {
      over.abort()
      window.clearTimeout(first)
      window.clearInterval(clock)
      forget()
    }
  }, [beat, key])

  useEffect(() => {
    if (key === undefined) return undefined
    const leave = () => {
      const body = JSON.stringify({ document: key, isLeaving: true, tab })
      navigator.sendBeacon(
        `${api}/newsroom/presence`,
        new Blob([body], { type: 'application/json' }),
      )
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [api, key])

  if (!seen) return undefined
  const { asked, presence } = seen
  const isNewer =
    typeof version === 'string' &&
    asked === version &&
    presence.newest !== null &&
    presence.newest.version !== version
  return { isNewer, presence }
}
