'use client'
import { useRowLabel } from '@payloadcms/ui'

import type { SittingPhase } from '../../domain/ledger/snapshot.ts'

import { sittingLabel } from '../../domain/ledger/sittingLabel.ts'

/** Names a sitting in the list as the record will: 第三次全体会议（闭幕会）, and its day. */
export function SittingRowLabel() {
  const { data, rowNumber } = useRowLabel<{
    number?: null | number
    phase?: SittingPhase
    startsAt?: null | string
  }>()
  const { number, phase, startsAt } = data
  const label = phase
    ? sittingLabel({ phase, ...(typeof number === 'number' && { number }) })
    : String(rowNumber ?? '')
  return (
    <span>
      {label}
      {startsAt
        ? ` · ${new Date(startsAt).toLocaleString('zh-CN', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' })}`
        : ''}
    </span>
  )
}
