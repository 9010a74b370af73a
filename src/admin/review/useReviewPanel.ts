'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { ReviewPanel } from '../../domain/review/index.ts'
import type { Answered } from '../http/ask.ts'

import { ask } from '../http/ask.ts'
import { useAsked } from '../http/useAsked.ts'

/** Fetches the review of the open document, and posts to it. */
export function useReviewPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const api = useConfig().config.routes.api
  const [since, setSince] = useState<string>()
  const document = `${collectionSlug}:${id}`
  const query = new URLSearchParams({ document, ...(since !== undefined && { since }) })
  const { again, fetched } = useAsked<ReviewPanel>(`review?${query.toString()}`)
  return {
    fetched,
    /** Posts to an endpoint, then fetches the review again, also after a refusal. */
    say: async (path: string, body: unknown): Promise<Answered<unknown>> => {
      const answer = await ask({ api, body, path })
      await again()
      return answer
    },
    setSince,
  }
}

export type Say = ReturnType<typeof useReviewPanel>['say']
