'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { FoundTexts } from '../../domain/dashboard/searchHit.ts'

import { ask } from '../http/ask.ts'

const restMs = 180

/**
 * What was found for what is typed, once typing rests. Earlier results stay until the next are here; an answer that
 * comes too late is not shown.
 *
 * @param typed - nothing while an input method is composing
 */
export function useFound(typed: string): FoundTexts | undefined {
  const { api } = useConfig().config.routes
  const [found, setFound] = useState<{ readonly body: FoundTexts; readonly typed: string }>()
  const isAsked = typed.trim() !== ''
  useEffect(() => {
    if (!isAsked) return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      const path = `desk/search?q=${encodeURIComponent(typed)}`
      void ask<FoundTexts>({ api, path, signal: asking.signal }).then((said) => {
        if (!asking.signal.aborted && !said.isRefused) setFound({ body: said.body, typed })
      })
    }, restMs)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [api, isAsked, typed])
  return isAsked ? found?.body : undefined
}
