'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useTranslation } from '@payloadcms/ui'

/** Label of an audited action; an action without a message is shown by its key. */
export function ActionCell({ cellData }: DefaultCellComponentProps) {
  const { t } = useTranslation<Record<string, unknown>, string>()
  const action = typeof cellData === 'string' ? cellData : ''
  const key = `newsroom:audit:${action}`
  const words = t(key)
  return <span>{words === key ? action : words}</span>
}
