'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { sayForeignWords } from './sayForeignWords.ts'
import { useWords } from './useWords.ts'

/** Says in the language of the panel what its framework says in English alone or by another clock, until the language changes. */
export function useForeignWords(timeZone: string): void {
  const { i18n } = useTranslation()
  const words = useWords()
  const latest = useRef(words)
  useEffect(() => {
    latest.current = words
  })
  useEffect(
    () => sayForeignWords({ timeZone, words: (...asked) => latest.current(...asked) }),
    [i18n.language, timeZone],
  )
}
