'use client'
import type { Line } from './correctionOptions.ts'

import styles from './Corrections.module.css'

/** Documents under a heading; nothing when there are none. */
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
