'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { ReleaseList } from '../../domain/releases/index.ts'
import type { Answered } from '../http/ask.ts'

import { ask } from '../http/ask.ts'

const changed = 'newsroom:plans-changed'

/** Tells all parts of the page that scheduled releases changed. */
export const announcePlans = () => window.dispatchEvent(new Event(changed))

/** Requests under way, by path: several parts of a page ask at once, and one request serves them. */
const underWay = new Map<string, Promise<Answered<ReleaseList>>>()

function askOnce({ api, path }: { api: string; path: string }): Promise<Answered<ReleaseList>> {
  const known = underWay.get(path)
  if (known) return known
  const answer = ask<ReleaseList>({ api, path }).finally(() => underWay.delete(path))
  underWay.set(path, answer)
  return answer
}

/** Releases of the open document, and whether it could be released; undefined until known. */
export function useReleases(): ReleaseList | undefined {
  const { id, collectionSlug, data, globalSlug } = useDocumentInfo()
  const api = useConfig().config.routes.api
  const [list, setList] = useState<ReleaseList>()
  const savedAt: unknown = data?.updatedAt
  const key =
    globalSlug !== undefined
      ? `${globalSlug}:${globalSlug}`
      : id !== undefined && collectionSlug !== undefined
        ? `${collectionSlug}:${String(id)}`
        : undefined

  useEffect(() => {
    if (key === undefined) return
    let isShown = true
    const read = () => {
      void askOnce({ api, path: `releases?document=${key}` }).then((answer) => {
        if (isShown && !answer.isRefused) setList(answer.body)
      })
    }
    read()
    window.addEventListener(changed, read)
    return () => {
      isShown = false
      window.removeEventListener(changed, read)
    }
    // Asked again when the document was saved: it may not be what was planned any more.
  }, [api, key, savedAt])
  return list
}
