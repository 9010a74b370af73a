'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useTranslation } from '@payloadcms/ui'

/** What somebody did, in words; an action that has none is shown as it is kept. */
export function ActionCell({ cellData }: DefaultCellComponentProps) {
  const { t } = useTranslation<Record<string, unknown>, string>()
  const action = typeof cellData === 'string' ? cellData : ''
  const key = `newsroom:audit:${action}`
  const words = t(key)
  return <span>{words === key ? action : words}</span>
}
