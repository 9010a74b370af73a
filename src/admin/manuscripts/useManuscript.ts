'use client'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef } from 'react'

import type { ManuscriptState } from '../../domain/manuscripts/outcome.ts'

import { useAsked } from '../http/useAsked.ts'

const lookEveryMs = 2000

/**
 * State of a manuscript, asked again while it is being read; the page is fetched anew when it has been. One that was just
 * filed may have been read before it is first asked about.
 */
export function useManuscript(id: string, { isJustFiled = false } = {}) {
  const path = `manuscripts/state?${new URLSearchParams({ manuscript: id }).toString()}`
  const { again, fetched, latest } = useAsked<ManuscriptState>(path)
  const outcome = latest?.outcome
  const router = useRouter()
  const wasReading = useRef(isJustFiled)
  useEffect(() => {
    if (outcome === undefined) return
    const isReading = outcome === 'reading'
    if (wasReading.current && !isReading) router.refresh()
    wasReading.current = isReading
    if (!isReading) return
    const timer = setInterval(() => void again(), lookEveryMs)
    return () => {
      clearInterval(timer)
    }
  }, [again, outcome, router])
  return { again, fetched }
}
