'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useReducer } from 'react'

import type { Answered } from './ask.ts'

import { ask } from './ask.ts'

type Known<Body> = {
  readonly fetched?: Answered<Body> | undefined
  readonly latest?: Body | undefined
}

const keepLatest = <Body>({ latest }: Known<Body>, fetched: Answered<Body>): Known<Body> => ({
  fetched,
  latest: fetched.isRefused ? latest : fetched.body,
})

/**
 * Asks an endpoint of the newsroom, and again when `again` is called or `asOf` changes. What is shown stays until the
 * next answer is here.
 *
 * @param path - nothing is asked while it is undefined
 * @returns `fetched` is the last answer; `latest` the last one that was no refusal
 */
export function useAsked<Body>(
  path: string | undefined,
  asOf?: unknown,
): {
  readonly again: () => Promise<void>
} & Known<Body> {
  const api = useConfig().config.routes.api
  const [{ fetched, latest }, take] = useReducer(keepLatest<Body>, {})
  const read = useCallback(
    async (signal?: AbortSignal) => {
      if (path === undefined) return
      const answer = await ask<Body>({ api, path, ...(signal && { signal }) })
      if (!signal?.aborted) take(answer)
    },
    [api, path],
  )
  useEffect(() => {
    const asking = new AbortController()
    void read(asking.signal)
    return () => {
      asking.abort()
    }
  }, [asOf, read])
  return { again: read, fetched, latest }
}
