'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Losses } from '../../domain/text/losses.ts'

import { describeLosses, listLosses } from '../../domain/text/losses.ts'
import { isOurElement } from '../territory/territory.ts'
import { useOurPage, useTerritory } from '../territory/useTerritory.tsx'
import { useWords } from '../translations/useWords.ts'
import { cleanPastes } from './cleanPastes.ts'

/** Cleans what is pasted anywhere in the newsroom's part of the panel, and says at once what could not be taken. */
export function useCleanPastes(): void {
  const words = useWords()
  const isOurs = useOurPage()
  const { isAlone } = useTerritory()
  const { i18n } = useTranslation()
  const tell = useRef<(lost: Losses) => void>(() => undefined)
  useEffect(() => {
    tell.current = (lost) => {
      // The notice of the paste before is no longer true.
      toast.dismiss(NOTICE)
      if (listLosses(lost).length === 0) return
      const list = describeLosses({
        language: i18n.language,
        losses: lost,
        words: (kind, count) => words(`losses.${kind}`, { count }),
      })
      toast.warning(words('losses.pasted', { list }), { duration: Infinity, id: NOTICE })
    }
  })
  useEffect(
    () =>
      cleanPastes({
        isOurs: (target) => isAlone || isOurElement(target, isOurs),
        tell: (lost) => {
          tell.current(lost)
        },
      }),
    [isAlone, isOurs],
  )
}

const NOTICE = 'pasted'
