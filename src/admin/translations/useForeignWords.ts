'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { sayForeignWords } from './sayForeignWords.ts'
import { useWords } from './useWords.ts'

type Input = { readonly isOn: boolean; readonly timeZone: string }

/** Says in the language of the panel what its framework says in English alone or by another clock, until the language changes. */
export function useForeignWords({ isOn, timeZone }: Input): void {
  const { i18n } = useTranslation()
  const words = useWords()
  const latest = useRef(words)
  useEffect(() => {
    latest.current = words
  })
  useEffect(
    () =>
      isOn
        ? sayForeignWords({ timeZone, words: (...asked) => latest.current(...asked) })
        : undefined,
    [i18n.language, isOn, timeZone],
  )
}
