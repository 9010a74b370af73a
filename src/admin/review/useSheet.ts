'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { ReviewPanel } from '../../domain/review/index.ts'
import type { Answered } from '../http/ask.ts'

import { ask } from '../http/ask.ts'

/** The sheet of the document that is open, and ways to fetch it anew and to say something to it. */
export function useSheet() {
  const { id, collectionSlug } = useDocumentInfo()
  const api = useConfig().config.routes.api
  const key = `${collectionSlug}:${id}`
  const [since, setSince] = useState<string>()
  const [fetched, setFetched] = useState<Answered<ReviewPanel>>()

  const read = useCallback(
    (signal?: AbortSignal) => {
      const query = new URLSearchParams({ document: key, ...(since !== undefined && { since }) })
      return ask<ReviewPanel>({
        api,
        path: `review?${query.toString()}`,
        ...(signal && { signal }),
      })
    },
    [api, key, since],
  )
  useEffect(() => {
    const asking = new AbortController()
    void read(asking.signal).then((answer) => {
      if (!asking.signal.aborted) setFetched(answer)
    })
    return () => {
      asking.abort()
    }
  }, [read])

  return {
    fetched,
    /** Posts to an endpoint, then shows the sheet as it is afterwards, whether or not it was refused. */
    say: async (path: string, body: unknown): Promise<Answered<unknown>> => {
      const answer = await ask({ api, body, path })
      setFetched(await read())
      return answer
    },
    setSince,
  }
}

export type Say = ReturnType<typeof useSheet>['say']
