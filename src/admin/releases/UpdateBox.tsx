'use client'
import type { Releasing } from './useRelease.ts'

import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'

/** Readers have this and would read something else: whoever releases says that it is news, or writes a correction. */
export function UpdateBox({
  releasing: { isUpdate, rehearsal, setUpdate },
}: {
  readonly releasing: Releasing
}) {
  const words = useWords()
  const changed = rehearsal?.changedPublic ?? []
  if (changed.length === 0) return null
  return (
    <section aria-label={words('corrections.changedPublic')} className={styles.update}>
      <p>{words('corrections.changedPublic')}</p>
      <ul>
        {changed.map(({ key, title }) => (
          <li key={key}>{title}</li>
        ))}
      </ul>
      <label>
        <input
          checked={isUpdate}
          onChange={({ target }) => {
            setUpdate(target.checked)
          }}
          type="checkbox"
        />
        {words('corrections.declareUpdate')}
      </label>
      <p>{words('corrections.needCorrection')}</p>
    </section>
  )
}
