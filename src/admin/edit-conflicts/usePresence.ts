'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Presence } from '../../domain/edit-conflicts/index.ts'

import { ask } from '../http/ask.ts'
import { tab } from './tab.ts'
import { onSave } from './watchSaves.ts'

const beatMs = 15_000

/** Reports every 15 seconds that this window has the document open, and returns who else has. */
export function usePresence(key: string | undefined, isUnsaved: boolean): Presence | undefined {
  const [presence, setPresence] = useState<Presence>()
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
      if (!answer.isRefused) setPresence(answer.body)
    },
    [api, isUnsaved, key],
  )

  useEffect(() => {
    const over = new AbortController()
    const first = window.setTimeout(() => void beat(over.signal))
    const clock = window.setInterval(() => void beat(over.signal), beatMs)
    const forget = onSave((event) => {
      if (event.key === key && event.kind !== 'away') void beat(over.signal)
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

  return presence
}
