'use client'
import { Gutter, toast, useDocumentInfo } from '@payloadcms/ui'

import type { History, HistoryEntry } from '../../domain/dashboard/history.ts'

import { Fetched } from '../http/Fetched.tsx'
import { useAsked } from '../http/useAsked.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './HistoryView.module.css'

/** History of a document: who did what and when, newest first, with the hash of the content it was about. */
export function HistoryView() {
  const { id, collectionSlug } = useDocumentInfo()
  const { fetched } = useAsked<History>(`timeline?document=${collectionSlug}:${id}`)
  return (
    <Gutter className={styles.view}>
      <Fetched fetched={fetched}>{(timeline) => <Entries timeline={timeline} />}</Fetched>
    </Gutter>
  )
}

function Entries({ timeline: { entries } }: { readonly timeline: History }) {
  const words = useWords()
  const when = useWhen()
  if (entries.length === 0) return <p>{words('history.empty')}</p>
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <Entry entry={entry} key={entry.id} when={when} />
      ))}
    </ol>
  )
}

function Entry({
  entry: { at, detail, hash, kind, round, standsInFor, tone, what, who },
  when,
}: {
  readonly entry: HistoryEntry
  readonly when: (instant: string) => string
}) {
  const words = useWords()
  const name = who ?? words('history.system')
  const said = kind === 'release' && detail !== undefined ? when(detail) : detail
  return (
    <li data-kind={kind} data-tone={tone}>
      <time dateTime={at}>{when(at)}</time>
      <div>
        <span>
          {standsInFor === undefined
            ? name
            : words('history.standIn', { other: standsInFor, who: name })}
        </span>{' '}
        <strong>{what}</strong>
        {round !== undefined && <small>{words('history.round', { round: String(round) })}</small>}
        {hash !== undefined && <Hash hash={hash} />}
        {said !== undefined && <blockquote>{said}</blockquote>}
      </div>
    </li>
  )
}

function Hash({ hash }: { readonly hash: string }) {
  const words = useWords()
  return (
    <button
      aria-label={words('history.copy', { hash: hash.slice(0, 8) })}
      onClick={() => {
        void navigator.clipboard.writeText(hash).then(() => toast.success(words('history.copied')))
      }}
      title={hash}
      type="button"
    >
      <code>{hash.slice(0, 8)}</code>
    </button>
  )
}
