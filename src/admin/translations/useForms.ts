'use client'
import { useTranslation } from '@payloadcms/ui'

import type { Forms } from '../../domain/language/index.ts'

import { formsOf, languageOf } from '../../domain/language/index.ts'

/** How the language of the panel writes lists and brackets. */
export function useForms(): Forms {
  const { i18n } = useTranslation()
  return formsOf(languageOf(i18n.language))
}
