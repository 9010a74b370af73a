'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { ChosenDocument } from './requestRelease.ts'

import { isReviewed } from '../../domain/ledger/kinds.ts'
import { ask } from '../http/ask.ts'

/** Draft of the same package, such as the meeting of a report or a correction of it. */
export type Partner = {
  readonly collection: string
  readonly id: string
  readonly isChosen: boolean
  readonly key: string
  readonly title: string
}

/** Open document and the drafts released in one package with it: all of them until some are left out. */
export function useChosenDocuments() {
  const { id, collectionSlug, data: saved, globalSlug } = useDocumentInfo()
  const api = useConfig().config.routes.api
  const [partners, setPartners] = useState<readonly Partner[]>([])
  const [isAsked, setAsked] = useState(false)
  const savedAt = typeof saved?.updatedAt === 'string' ? saved.updatedAt : undefined
  const isPackaged = isReviewed(collectionSlug)

  useEffect(() => {
    if (id === undefined || !isPackaged) return
    const asking = new AbortController()
    void ask<{ documents: readonly Omit<Partner, 'isChosen'>[] }>({
      api,
      path: `package?document=${collectionSlug}:${id}`,
      signal: asking.signal,
    }).then((answer) => {
      if (asking.signal.aborted) return
      // Asked again whenever the document is saved; without partners it can still be released alone.
      if (!answer.isRefused)
        setPartners(answer.body.documents.map((each) => ({ ...each, isChosen: true })))
      setAsked(true)
    })
    return () => {
      asking.abort()
    }
  }, [api, collectionSlug, id, isPackaged, saved])

  const own: ChosenDocument | undefined =
    globalSlug !== undefined
      ? { collection: globalSlug, id: globalSlug }
      : id !== undefined && collectionSlug !== undefined
        ? { collection: collectionSlug, id, ...(savedAt !== undefined && { seenAt: savedAt }) }
        : undefined
  const toDocuments = (among: readonly Partner[]): ChosenDocument[] => [
    ...(own ? [own] : []),
    ...among
      .filter(({ isChosen }) => isChosen)
      .map(({ collection, id: partnerID }) => ({ collection, id: partnerID })),
  ]
  return {
    chosen: toDocuments(partners),
    /** Whether the package is known: nothing is rehearsed with less than would be released. */
    isReady: isAsked || !isPackaged,
    isSaved: own !== undefined,
    partners,
    toggle: (key: string): ChosenDocument[] => {
      const toggled = partners.map((partner) =>
        partner.key === key ? { ...partner, isChosen: !partner.isChosen } : partner,
      )
      setPartners(toggled)
      return toDocuments(toggled)
    },
  }
}
