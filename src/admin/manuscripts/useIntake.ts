'use client'
import { useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { Sent } from './upload.ts'

import { upload } from './upload.ts'

/** File handed in on this page, and how far it has come. */
export type Incoming = {
  /** Whether it is being sent; before, it waits for its turn. */
  readonly isUnderWay: boolean
  readonly key: number
  readonly name: string
  /** 0 to 1, while it is being sent. */
  readonly progress: number
  readonly sent?: Sent
}

const atOnce = 2

/** Hands files in, two at a time, and tells of each how far it has come. */
export function useIntake() {
  const { api } = useConfig().config.routes
  const [incoming, setIncoming] = useState<readonly Incoming[]>([])
  const waiting = useRef<{ readonly file: File; readonly key: number }[]>([])
  const running = useRef(0)
  const last = useRef(0)

  const change = (key: number, more: Partial<Incoming>) => {
    setIncoming((all) => all.map((each) => (each.key === key ? { ...each, ...more } : each)))
  }
  const run = async () => {
    if (running.current >= atOnce) return
    const next = waiting.current.shift()
    if (!next) return
    running.current += 1
    const { file, key } = next
    change(key, { isUnderWay: true })
    const sent = await upload({
      api,
      file,
      onProgress: (progress) => {
        change(key, { progress })
      },
    })
    change(key, { progress: 1, sent })
    running.current -= 1
    await run()
  }
  const list = (name: string, sent?: Sent) => {
    last.current += 1
    const key = last.current
    const added = { isUnderWay: false, key, name, progress: sent ? 1 : 0, ...(sent && { sent }) }
    setIncoming((all) => [...all, added])
    return key
  }
  return {
    /** Lists what was handed in another way. */
    add: (name: string, id: string) => void list(name, { id, kind: 'taken' }),
    incoming,
    send: (files: Iterable<File>) => {
      for (const file of files) waiting.current.push({ file, key: list(file.name) })
      for (let place = 0; place < atOnce; place += 1) void run()
    },
  }
}
