'use client'
import { useTranslation } from '@payloadcms/ui'

import type { MessageKey } from '../../plugin/translations/messages.ts'

/** Formats messages of the newsroom in the language of the panel. */
export function useWords(): (key: MessageKey, vars?: Readonly<Record<string, string>>) => string {
  const { t } = useTranslation<Record<string, unknown>, string>()
  return (key, vars) => t(`newsroom:${key.replace('.', ':')}`, vars)
}
