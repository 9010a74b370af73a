'use client'
import { Link, useConfig } from '@payloadcms/ui'

import type { MadeDocument, ManuscriptState } from '../../domain/manuscripts/outcome.ts'
import type { MessageKey } from '../../plugin/translations/messages.ts'

import { isText } from '../../domain/manuscripts/outcome.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './Sheet.module.css'
import { useSheetWords } from './useSheetWords.ts'

/** What was made of a manuscript: the drafts that stand, and those in the trash; and what can be done where none stands. */
export function MadeDrafts({ state }: { readonly state: ManuscriptState }) {
  const words = useWords()
  const { documents, mayTakeUp, outcome, trashed } = state
  const isMade = outcome === 'imported'
  const stands = documents.some(isText)
  if (!isMade && !stands && trashed.length === 0) return null
  return (
    <div className={styles.made} data-over={(isMade && !stands) || undefined} role="status">
      {isMade && !stands && <strong>{words('manuscript.importedGone')}</strong>}
      {stands && (
        <Documents
          documents={documents}
          word={isMade ? 'manuscript.imported' : 'manuscript.restoredDrafts'}
        />
      )}
      {trashed.length > 0 && (
        <Documents documents={trashed} folder="trash/" word="manuscript.earlierDrafts" />
      )}
      {isMade && mayTakeUp && <p>{words('manuscript.checkAgainHint')}</p>}
    </div>
  )
}

type DocumentsProps = {
  readonly documents: readonly MadeDocument[]
  readonly folder?: string
  readonly word: MessageKey
}

function Documents({ documents, folder = '', word }: DocumentsProps) {
  const words = useWords()
  const { say } = useSheetWords()
  const { admin } = useConfig().config.routes
  return (
    <p>
      <strong>{words(word)}</strong>
      {documents.map(({ collection, id, title }) => (
        <span key={id}>
          {say('kind', collection)}{' '}
          <Link href={`${admin}/collections/${collection}/${folder}${id}`}>{title}</Link>
        </span>
      ))}
    </p>
  )
}
