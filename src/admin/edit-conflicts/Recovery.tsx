'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import type { SaveConflict } from '../../domain/edit-conflicts/index.ts'
import type { Unsaved } from './unsavedText.ts'

import { ask } from '../http/ask.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import { DifferentField } from './Difference.tsx'
import styles from './Saving.module.css'

type Props = {
  readonly found: Unsaved
  readonly isNew: boolean
  readonly name: string
  readonly onDrop: () => void
  readonly onRestore: () => Promise<void>
}

/** Offers what was typed here before and never saved, and shows how it differs from what is saved. */
export function Recovery({ found, isNew, name, onDrop, onRestore }: Props) {
  const words = useWords()
  const when = useWhen()
  const { conflict, isShown, show } = useDifference({ found, name })
  return (
    <div className={styles.notice} role="status">
      <span>{words('editConflicts.unsaved', { time: when(found.at) })}</span>
      <span className={styles.buttons}>
        <button
          className={styles.action}
          onClick={() => {
            void onRestore().then(() => toast.info(words('editConflicts.restored')))
          }}
          type="button"
        >
          {words('editConflicts.restore')}
        </button>
        {!isNew && (
          <button aria-expanded={isShown} className={styles.action} onClick={show} type="button">
            {words('editConflicts.shown')}
          </button>
        )}
        <button className={styles.action} onClick={onDrop} type="button">
          {words('editConflicts.drop')}
        </button>
      </span>
      {isShown && conflict && (
        <div className={styles.compared}>
          {conflict.difference.length === 0 && <p>{words('editConflicts.unsavedNone')}</p>}
          {conflict.difference.map((field) => (
            <div key={field.path}>
              <h4>{field.label}</h4>
              <DifferentField field={field} />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

function useDifference({ found: { base, data }, name }: Pick<Props, 'found' | 'name'>) {
  const [conflict, setConflict] = useState<SaveConflict>()
  const [isShown, setShown] = useState(false)
  const { config } = useConfig()
  const show = () => {
    setShown(!isShown)
    if (conflict) return
    void ask<SaveConflict>({
      api: config.routes.api,
      body: { ...(base !== undefined && { base }), data, document: name },
      path: 'difference',
    }).then((answer) => {
      if (answer.isRefused) toast.error(answer.reasons.join('\n'))
      else setConflict(answer.body)
    })
  }
  return { conflict, isShown, show }
}
