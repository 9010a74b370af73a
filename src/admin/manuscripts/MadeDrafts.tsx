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
  const { documents, outcome, trashed } = state
  const isMade = outcome === 'imported'
  const standing = documents.some(isText) ? documents : []
  const isOver = isMade && standing.length === 0
  if (!isMade && standing.length + trashed.length === 0) return null
  return (
    <div className={styles.made} data-over={isOver || undefined} role="status">
      {isOver && <Over state={state} />}
      <Documents
        documents={standing}
        word={isMade ? 'manuscript.imported' : 'manuscript.restoredDrafts'}
      />
      <Documents documents={trashed} folder="trash/" word="manuscript.earlierDrafts" />
    </div>
  )
}

/** Says that no draft stands any more, and what can be done. */
function Over({ state: { mayTakeUp } }: { readonly state: ManuscriptState }) {
  const words = useWords()
  return (
    <p>
      <strong>{words('manuscript.importedGone')}</strong>
      {mayTakeUp && <span>{words('manuscript.checkAgainHint')}</span>}
    </p>
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
  if (documents.length === 0) return null
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
