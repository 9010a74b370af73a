'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { ReleaseList } from '../../domain/releases/index.ts'
import type { Answered } from '../http/ask.ts'

import { ask } from '../http/ask.ts'

/** Age after which the list, fetched once for all cells of a page, is fetched again. */
const freshMs = 5000
let asked: { readonly answer: Promise<Answered<ReleaseList>>; readonly at: number } | undefined

/** Scheduled releases, for all parts of a list of releases; undefined until known. */
export function useReleaseList(): ReleaseList | undefined {
  const api = useConfig().config.routes.api
  const [list, setList] = useState<ReleaseList>()
  useEffect(() => {
    let isShown = true
    if (!asked || Date.now() - asked.at > freshMs)
      asked = { answer: ask<ReleaseList>({ api, path: 'releases' }), at: Date.now() }
    void asked.answer.then((answer) => {
      if (isShown && !answer.isRefused) setList(answer.body)
    })
    return () => {
      isShown = false
    }
  }, [api])
  return list
}
