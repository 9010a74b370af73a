'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { ask } from '../http/ask.ts'

/** How one's second factor stands. */
export type Standing = {
  readonly isEnrolled: boolean
  readonly isRequired: boolean
  readonly policy: 'off' | 'optional' | 'required'
  readonly recoveryLeft: number
}

/** Reads how one's second factor stands, and again when told to. */
export function useStanding() {
  const { config } = useConfig()
  const { api } = config.routes
  const [standing, setStanding] = useState<Standing>()
  const [round, setRound] = useState(0)
  useEffect(() => {
    const leaving = new AbortController()
    const read = async () => {
      const answer = await ask<Standing>({ api, path: 'accounts/factor', signal: leaving.signal })
      if (!leaving.signal.aborted && !answer.isRefused) setStanding(answer.body)
    }
    void read()
    return () => {
      leaving.abort()
    }
  }, [api, round])
  const readAgain = () => {
    setRound((before) => before + 1)
  }
  return { readAgain, standing }
}
