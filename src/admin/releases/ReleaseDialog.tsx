'use client'
import type { RefObject } from 'react'

import { Button } from '@payloadcms/ui'

import type { Rehearsal } from './requestRelease.ts'
import type { Partner } from './useChosenDocuments.ts'

import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'

type Props = {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly onConfirm: () => void
  readonly onToggle: (key: string) => void
  readonly partners: readonly Partner[]
  readonly rehearsal: Rehearsal | undefined
}

/** What would become public, or every reason why not. The browser's own dialog: Escape closes it, focus stays in it. */
export function ReleaseDialog({ dialog, onConfirm, onToggle, partners, rehearsal }: Props) {
  const words = useWords()
  return (
    <dialog aria-labelledby="release-heading" className={styles.dialog} ref={dialog}>
      <h2 id="release-heading">{words('release.heading')}</h2>
      {rehearsal === undefined ? (
        <p aria-live="polite">{words('release.working')}</p>
      ) : (
        <Outcome rehearsal={rehearsal} />
      )}
      {partners.length > 0 && (
        <fieldset className={styles.partners}>
          <legend>{words('release.together')}</legend>
          {partners.map(({ isChosen, key, title }) => (
            <label key={key}>
              <input
                checked={isChosen}
                onChange={() => {
                  onToggle(key)
                }}
                type="checkbox"
              />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.actions}>
        <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
          {words('release.cancel')}
        </Button>
        <Button disabled={rehearsal?.kind !== 'ready'} margin={false} onClick={onConfirm}>
          {words('release.confirm')}
        </Button>
      </div>
    </dialog>
  )
}

function Outcome({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const words = useWords()
  if (rehearsal.kind === 'refused') {
    return (
      <div className={styles.refusal} role="alert">
        <p>{words('release.reasons')}</p>
        <ul>
          {rehearsal.errors.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </div>
    )
  }
  return (
    <>
      <ul className={styles.lines}>
        {rehearsal.documents.map(({ key, path, title }) => (
          <li key={key}>
            <strong>{title}</strong>
            <code>{path}</code>
          </li>
        ))}
      </ul>
      {rehearsal.kind === 'ready' && rehearsal.companions.length > 0 && (
        <details>
          <summary>
            {words('release.companion')} {rehearsal.companions.length}
          </summary>
          <ul className={styles.lines}>
            {rehearsal.companions.map(({ key, path, title }) => (
              <li key={key}>
                {title} <code>{path}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
