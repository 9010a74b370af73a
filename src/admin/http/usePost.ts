'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import { ask } from './ask.ts'

/**
 * Posts to endpoints of the newsroom, and keeps the reasons of the last refusal until something is accepted.
 *
 * `post` resolves to the answer, or to undefined when it was refused.
 */
export function usePost() {
  const { api } = useConfig().config.routes
  const [reasons, setReasons] = useState<readonly string[]>([])
  const post = async <Body>(path: string, body: unknown): Promise<Body | undefined> => {
    const answer = await ask<Body>({ api, body, path })
    setReasons(answer.isRefused ? answer.reasons : [])
    return answer.isRefused ? undefined : answer.body
  }
  return { post, reasons, setReasons }
}
