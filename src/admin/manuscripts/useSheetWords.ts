'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Decision } from '../../domain/manuscripts/decisions.ts'
import type { ManuscriptSheet } from '../../domain/manuscripts/sheet.ts'
import type { SheetEntry } from '../../domain/manuscripts/sheetEntries.ts'

import { didOf } from '../../domain/manuscripts/decisions.ts'
import { useForms } from '../translations/useForms.ts'
import { useWords } from '../translations/useWords.ts'
import { logWords } from './logWords.ts'
import { valueWords } from './valueWords.ts'

type Group = 'choice' | 'fields' | 'input' | 'kind' | 'match' | 'note'

/**
 * Says what a sheet has by key: its fields, inputs and choices. A key without a message is shown as it is. `nameOf` is
 * what an entry is, `wordsOf` what it says, `decidedWords` about what was decided, and `loggedWords` from what to what.
 */
export function useSheetWords() {
  const forms = useForms()
  const words = useWords()
  const { t } = useTranslation<Record<string, unknown>, string>()
  const say = useCallback(
    (group: Group, name: string): string => {
      const key = `newsroom:manuscript:${group}.${name}`
      const words = t(key)
      return words === key ? name : words
    },
    [t],
  )
  const nameOf = useCallback(
    (entry: SheetEntry): string => {
      if (entry.kind === 'value') {
        const field = say('fields', entry.field.name)
        const isOneOfTwo = entry.item.kind === 'both' && entry.field.document === 'speech'
        return isOneOfTwo ? words('manuscript.ofSpeech', { field }) : field
      }
      if (entry.kind === 'meeting') return say('kind', 'meeting')
      return say('kind', entry.person.kind)
    },
    [say, words],
  )
  const wordsOf = useCallback(
    (entry: SheetEntry): string => {
      if (entry.kind === 'person') return entry.person.name
      if (entry.kind === 'meeting') return entry.meeting.name
      return valueWords(entry, { forms, say })
    },
    [forms, say],
  )
  const decidedWords = useCallback(
    (decision: Decision): string => {
      const field = 'field' in decision ? say('fields', nameOfKey(decision.field)) : ''
      const about = 'name' in decision ? decision.name : field
      return words(`manuscript.did_${didOf(decision)}`, { about })
    },
    [say, words],
  )
  const loggedWords = useCallback(
    (decision: Decision, sheet: ManuscriptSheet): string => {
      const fieldName = (key: string, item: number) => {
        const field = say('fields', nameOfKey(key))
        const isBoth = sheet.items.some(({ kind, start }) => start === item && kind === 'both')
        return isBoth && key.startsWith('speech.') ? words('manuscript.ofSpeech', { field }) : field
      }
      return logWords(decision, { fieldName, saying: { forms, say }, sheet, words })
    },
    [forms, say, words],
  )
  return { decidedWords, loggedWords, nameOf, say, wordsOf }
}

/** Name of a field whose key is `report.headline`. */
export const nameOfKey = (key: string): string => key.split('.').at(-1) ?? key
