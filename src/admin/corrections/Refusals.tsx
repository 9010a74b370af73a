'use client'
import styles from './Corrections.module.css'

/** Every reason why something may not be done; nothing when there is none. */
export const Refusals = ({ reasons }: { readonly reasons: readonly string[] }) =>
  reasons.length === 0 ? null : (
    <ul className={styles.refusal} role="alert">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
