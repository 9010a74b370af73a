'use client'
import type { Line } from './correctionOptions.ts'

import styles from './Corrections.module.css'

/** List of documents under a heading; nothing when it is empty. */
export const Lines = ({
  label,
  lines,
}: {
  readonly label: string
  readonly lines: readonly Line[]
}) =>
  lines.length === 0 ? null : (
    <>
      <p>{label}</p>
      <ul className={styles.lines}>
        {lines.map(({ key, title }) => (
          <li key={key}>{title}</li>
        ))}
      </ul>
    </>
  )
