'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Answered } from './ask.ts'

import { ask } from './ask.ts'

/** Requests under way, by path: several parts of a page ask at once, and one request serves them. */
const underWay = new Map<string, Promise<Answered<unknown>>>()

function askOnce({ api, path }: { api: string; path: string }): Promise<Answered<unknown>> {
  const known = underWay.get(path)
  if (known) return known
  const answer = ask<unknown>({ api, path }).finally(() => underWay.delete(path))
  underWay.set(path, answer)
  return answer
}

type Input = { asOf: unknown; changed?: string; path: string | undefined }

/**
 * Asks an endpoint once for all parts of a page; undefined until known.
 *
 * @param asOf - asked again when it changes
 * @param changed - name of an event of `window` after which it is asked again
 */
export function useShared({ asOf, changed, path }: Input): unknown {
  const api = useConfig().config.routes.api
  const [body, setBody] = useState<unknown>()
  useEffect(() => {
    if (path === undefined) return
    let isShown = true
    const read = () => {
      void askOnce({ api, path }).then((answer) => {
        if (isShown && !answer.isRefused) setBody(answer.body)
      })
    }
    read()
    if (changed !== undefined) window.addEventListener(changed, read)
    return () => {
      isShown = false
      if (changed !== undefined) window.removeEventListener(changed, read)
    }
  }, [api, asOf, changed, path])
  return body
}
