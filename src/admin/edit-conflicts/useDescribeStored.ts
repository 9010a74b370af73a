'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

import type { DescribeStored } from './watchSaves.ts'

import { textLength } from '../../domain/rich-text/index.ts'
import { useWords } from '../translations/useWords.ts'

/** Describes what a save stored: the title and the length of the text. The function stays the same one. */
export function useDescribeStored(): DescribeStored {
  const { config } = useConfig()
  const words = useWords()
  const latest = useRef<DescribeStored>(() => undefined)
  useEffect(() => {
    latest.current = (key, doc) => {
      const slug = key.slice(0, key.indexOf(':'))
      const field = config.collections.find((each) => each.slug === slug)?.admin.useAsTitle
      const title = field === undefined ? undefined : doc[field]
      if (typeof title !== 'string' || title === '') return undefined
      const count = Object.values(doc).reduce<number>((sum, value) => sum + textLength(value), 0)
      return count === 0
        ? words('editConflicts.stored', { title })
        : words('editConflicts.storedText', { count: String(count), title })
    }
  })
  return useCallback<DescribeStored>((...stored) => latest.current(...stored), [])
}
