'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'

import type { SittingPhase } from '../../domain/ledger/snapshot.ts'

import { languageOf } from '../../domain/language/language.ts'
import { sittingLabel } from '../../domain/ledger/sittingLabel.ts'
import { formatLong } from '../../domain/time/clock.ts'
import { useTimeZone } from '../time/useTimeZone.tsx'

/** Label of a sitting as in the published record, such as 第三次全体会议（闭幕会）, and its day. */
export function SittingRowLabel() {
  const { data, rowNumber } = useRowLabel<{
    number?: null | number
    phase?: SittingPhase
    startsAt?: null | string
  }>()
  const { i18n } = useTranslation()
  const timeZone = useTimeZone()
  const { number, phase, startsAt } = data
  const label = phase
    ? sittingLabel({ language: languageOf(i18n.language), number, phase })
    : String(rowNumber ?? '')
  return (
    <span>
      {label}
      {startsAt ? ` · ${formatLong({ instant: startsAt, language: i18n.language, timeZone })}` : ''}
    </span>
  )
}
