'use client'
import { useTranslation } from '@payloadcms/ui'

import type { WordKey } from '../../plugin/translations/words.ts'

/** The newsroom's words in the language of the panel. */
export function useWords(): (key: WordKey, vars?: Readonly<Record<string, string>>) => string {
  const { t } = useTranslation<Record<string, unknown>, string>()
  return (key, vars) => t(`newsroom:${key.replace('.', ':')}`, vars)
}
