'use client'
import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'
import { useReleaseList } from './useReleaseList.ts'

/** Warns above the list of releases when releases are scheduled and no worker is running. */
export function WorkerWarning() {
  const words = useWords()
  const list = useReleaseList()
  if (!list?.isWorkerSilent) return null
  return (
    <p className={styles.refusal} role="alert">
      {words('scheduled.silent')}
    </p>
  )
}
