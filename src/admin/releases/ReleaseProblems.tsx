'use client'
import { useConfig, useField, useTranslation } from '@payloadcms/ui'

import type { Refusal } from '../../domain/releases/index.ts'

import { languageOf } from '../../domain/language/language.ts'
import { refusalVars } from '../../domain/releases/index.ts'
import { useTimeZone } from '../time/useTimeZone.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'

/** Reasons why a scheduled release failed, each with a link to its document. */
export function ReleaseProblems({ path }: { readonly path: string }) {
  const words = useWords()
  const timeZone = useTimeZone()
  const language = languageOf(useTranslation().i18n.language)
  const { admin } = useConfig().config.routes
  const { value } = useField<null | Refusal[]>({ path })
  if (!Array.isArray(value) || value.length === 0) return null
  return (
    <div className={styles.refusal}>
      <p>{words('scheduled.failed')}</p>
      <ul>
        {value.map(({ document, reason, vars = {} }) => (
          <li key={`${reason} ${document ?? ''}`}>
            {words(reason, refusalVars({ language, timeZone, vars }))}{' '}
            {document !== undefined && (
              <a href={`${admin}/collections/${document.replace(':', '/')}`}>
                {words('release.mend')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
