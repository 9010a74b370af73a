'use client'
import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'

/** Link that a keeper of accounts made: sent by mail, or shown this once. */
export type HandedOut =
  | { readonly email: string; readonly kind: 'mailed' }
  | { readonly hours: number; readonly kind: 'link'; readonly link: string }

export function HandedLink({ handed }: { readonly handed: HandedOut }) {
  const words = useWords()
  if (handed.kind === 'mailed') {
    return (
      <p className={styles.good} role="status">
        {words('accounts.linkMailed', { email: handed.email })}
      </p>
    )
  }
  return (
    <div className={styles.good} role="status">
      <p>{words('accounts.linkToPass', { hours: String(handed.hours) })}</p>
      <code className={styles.link}>{handed.link}</code>
    </div>
  )
}
