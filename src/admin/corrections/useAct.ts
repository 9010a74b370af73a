'use client'
import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useEffect, useState } from 'react'

import type { Answered } from '../http/ask.ts'
import type { Line } from './correctionOptions.ts'

import { ask } from '../http/ask.ts'
import { useWords } from '../translations/useWords.ts'

/** Which text comes back: the one that was withdrawn, or the newest draft. */
export type Text = 'newest' | 'withdrawn'

/** What a withdrawal or a restoration would change. */
type Plan = {
  readonly dependents?: readonly Line[]
  readonly pictures?: readonly Line[]
  readonly refreshed: readonly Line[]
}

type Input = {
  /** Keys of what is withdrawn or restored along with the open document. */
  readonly along: readonly string[]
  readonly onDone: () => void
  readonly path: 'restore' | 'withdraw'
  readonly text?: Text
}

/** Rehearses a withdrawal or a restoration, again whenever the choice changes, and carries it out. */
export function useAct({ along, onDone, path, text }: Input) {
  const words = useWords()
  const router = useRouter()
  const api = useConfig().config.routes.api
  const { id, collectionSlug = '', setHasPublishedDoc } = useDocumentInfo()
  const [plan, setPlan] = useState<Answered<Plan>>()
  const [reasons, setReasons] = useState<readonly string[]>([])
  const keys = [`${collectionSlug}:${String(id)}`, ...along].join(' ')
  const request = useCallback(
    (given: { readonly rehearse: boolean }) => {
      const documents = keys.split(' ').map(toDocument)
      return ask<Plan>({ api, body: { documents, ...(text && { text }), ...given }, path })
    },
    [api, keys, path, text],
  )
  useEffect(() => {
    let isCurrent = true
    void request({ rehearse: true }).then((found) => {
      if (isCurrent) setPlan(found)
    })
    return () => {
      isCurrent = false
    }
  }, [request])
  const act = async (given: {
    readonly dependents?: 'detach'
    notice?: string
    reason: string
  }) => {
    const outcome = await request({ ...given, rehearse: false })
    if (outcome.isRefused) {
      setReasons(outcome.reasons)
      return
    }
    const isRestored = path === 'restore'
    setHasPublishedDoc(isRestored)
    toast.success(words(isRestored ? 'corrections.doneRestore' : 'corrections.doneWithdraw'))
    onDone()
    router.refresh()
  }
  return { act, plan, reasons }
}

/** Document of a key such as `reports:ID`, as the endpoints take it. */
function toDocument(key: string) {
  const colon = key.indexOf(':')
  return { collection: key.slice(0, colon), id: key.slice(colon + 1) }
}
