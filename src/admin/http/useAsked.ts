'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Answered } from './ask.ts'

import { ask } from './ask.ts'

/** What an endpoint of the newsroom answers, and a way to ask it again. What is shown stays until the answer is here. */
export function useAsked<Body>(path: string): {
  readonly again: () => Promise<void>
  readonly fetched: Answered<Body> | undefined
} {
  const api = useConfig().config.routes.api
  const [fetched, setFetched] = useState<Answered<Body>>()
  const read = useCallback(
    (signal?: AbortSignal) => ask<Body>({ api, path, ...(signal && { signal }) }),
    [api, path],
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
  const again = useCallback(async () => {
    setFetched(await read())
  }, [read])
  return { again, fetched }
}
