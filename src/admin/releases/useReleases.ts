'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { ReleaseList } from '../../domain/releases/index.ts'

import { ask } from '../requests/ask.ts'

const changed = 'newsroom:plans-changed'

/** Tells every part of the page that what is planned is another. */
export const announcePlans = () => window.dispatchEvent(new Event(changed))

/** What is planned and was done with the document that is open; undefined until it is known. */
export function useReleases(): ReleaseList | undefined {
  const { id, collectionSlug, data } = useDocumentInfo()
  const api = useConfig().config.routes.api
  const [list, setList] = useState<ReleaseList>()
  const savedAt: unknown = data?.updatedAt

  useEffect(() => {
    if (id === undefined || collectionSlug === undefined) return
    const asking = new AbortController()
    const { signal } = asking
    const read = () => {
      const path = `releases?document=${collectionSlug}:${String(id)}`
      void ask<ReleaseList>({ api, path, signal }).then((answer) => {
        if (!signal.aborted && !answer.isRefused) setList(answer.body)
      })
    }
    read()
    window.addEventListener(changed, read)
    return () => {
      asking.abort()
      window.removeEventListener(changed, read)
    }
    // Asked again when the document was saved: it may not be what was planned any more.
  }, [api, collectionSlug, id, savedAt])
  return list
}
