'use client'
import styles from './accounts.module.css'

/** Reasons of a refusal, read out as they appear. */
export function Refusals({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null
  return (
    <div className={styles.refusal} role="alert">
      {reasons.map((reason) => (
        <div key={reason}>{reason}</div>
      ))}
    </div>
  )
}
