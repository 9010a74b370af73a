'use client'
import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'
import { useReleaseList } from './useReleaseList.ts'

/** Above the list of releases: an alarm when something is planned and nobody is there to carry it out. */
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
