'use client'
import { useAsked } from '../http/useAsked.ts'
import styles from './accounts.module.css'

/** Says above accounts whose texts the staff as it is cannot sign to the end, and what helps. */
export function StaffWarning() {
  const { latest } = useAsked<{ readonly warnings: readonly string[] }>('review/staff')
  if (!latest || latest.warnings.length === 0) return null
  return (
    <div className={styles.warning} role="status">
      {latest.warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </div>
  )
}
