'use client'
import { useWords } from '../translations/useWords.ts'
import styles from './DisabledNotice.module.css'

/** Says above a list or a form that the newsroom is switched off: there is no button that would do something. */
export function DisabledNotice() {
  const say = useWords()
  return (
    <p className={styles.notice} role="status">
      {say('disabled.refused')}
    </p>
  )
}
