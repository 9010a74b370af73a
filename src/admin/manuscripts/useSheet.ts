'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { DecisionAct } from '../../domain/manuscripts/decisions.ts'
import type { ManuscriptSheet } from '../../domain/manuscripts/sheet.ts'
import type { Answered } from '../http/ask.ts'

import { ask } from '../http/ask.ts'

type Known = {
  readonly reasons: readonly string[]
  readonly sheet?: ManuscriptSheet | undefined
}

type Write = { readonly body?: Readonly<Record<string, unknown>>; readonly path: string }

export type Sheet = ReturnType<typeof useSheet>

/**
 * Sheet of a manuscript, and what is written to it. Writes go one after another: each states the revision that the one
 * before answered with. After a refusal that brings the newer sheet, that one is shown.
 */
export function useSheet(id: string) {
  const api = useConfig().config.routes.api
  const [known, setKnown] = useState<Known>({ reasons: [] })
  const [isBusy, setBusy] = useState(false)
  const latest = useRef<ManuscriptSheet>(undefined)
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const show = useCallback((sheet: ManuscriptSheet) => {
    // A look that left before a decision was saved knows nothing of it.
    if ((latest.current?.revision ?? 0) > sheet.revision) return
    latest.current = sheet
    setKnown(({ reasons }) => ({ reasons, sheet }))
  }, [])

  const take = useCallback((answer: Answered<unknown>) => {
    const body = answer.isRefused ? sheetBeside(answer.answer) : answer.body
    if (isSheet(body)) latest.current = body
    setKnown({ reasons: answer.isRefused ? answer.reasons : [], sheet: latest.current })
  }, [])

  const read = useCallback(async () => {
    const query = new URLSearchParams({ manuscript: id }).toString()
    const answer = await ask({ api, path: `manuscripts/sheet?${query}` })
    // Why the last act was refused stays until the next one.
    if (!answer.isRefused && isSheet(answer.body)) show(answer.body)
    else take(answer)
  }, [api, id, show, take])

  /** Resolves to the answer, or to undefined when it was refused. */
  const write = useCallback(
    <Body>({ body, path }: Write): Promise<Body | undefined> => {
      const send = async () => {
        setBusy(true)
        const revision = latest.current?.revision ?? 0
        const answer = await ask<Body>({
          api,
          body: { manuscript: id, revision, ...body },
          path: `manuscripts/${path}`,
        })
        take(answer)
        setBusy(false)
        return answer.isRefused ? undefined : answer.body
      }
      const sent = queue.current.then(send)
      queue.current = sent
      return sent
    },
    [api, id, take],
  )

  useEffect(() => {
    void read()
  }, [read])

  return {
    ...known,
    /** `seen` is the revision of the sheet on which the acts were decided, where that is not the newest. */
    decide: (acts: readonly DecisionAct[], seen?: number) =>
      write<ManuscriptSheet>({
        body: { acts, ...(seen !== undefined && { revision: seen }) },
        path: 'decide',
      }),
    isBusy,
    read,
    undo: () => write<ManuscriptSheet>({ path: 'undo' }),
    write,
  }
}

const isSheet = (body: unknown): body is ManuscriptSheet =>
  typeof body === 'object' && body !== null && 'paragraphs' in body && 'items' in body

const sheetBeside = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'sheet' in answer ? answer.sheet : undefined
