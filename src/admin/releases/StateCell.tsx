'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useConfig, useListQuery } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Answered } from '../http/ask.ts'

import { ask } from '../http/ask.ts'
import { useForms } from '../translations/useForms.ts'

type States = { readonly states: Readonly<Record<string, readonly string[]>> }

/** Age after which the states of a page, fetched once for all its cells, are fetched again. */
const freshMs = 5000
let asked:
  | { readonly answer: Promise<Answered<States>>; readonly at: number; readonly path: string }
  | undefined

function askOnce(api: string, path: string): Promise<Answered<States>> {
  if (asked?.path !== path || Date.now() - asked.at > freshMs)
    asked = { answer: ask<States>({ api, path }), at: Date.now(), path }
  return asked.answer
}

/** How far a document of a list has come: public, corrected, withdrawn, planned, its stage. */
export function StateCell({ collectionSlug, rowData }: DefaultCellComponentProps) {
  const { list } = useForms()
  const { api } = useConfig().config.routes
  const { data } = useListQuery()
  const [states, setStates] = useState<States['states']>({})
  const ids = (data?.docs ?? []).map(({ id }) => String(id)).join(',')
  useEffect(() => {
    if (ids === '') return
    let isShown = true
    const query = new URLSearchParams({ collection: collectionSlug, ids })
    void askOnce(api, `states?${query.toString()}`).then((answer) => {
      if (isShown && !answer.isRefused) setStates(answer.body.states)
    })
    return () => {
      isShown = false
    }
    // Asked again whenever the list was: a saved or trashed document may stand elsewhere now.
  }, [api, collectionSlug, data, ids])
  return <span>{list(states[String(rowData.id)] ?? [])}</span>
}
