import type { MarkedLine } from '../../domain/review/index.ts'

import styles from './ReviewView.module.css'

/** The runs of a line: what was added underlined, what was removed struck through, read out as such. */
export const markLine = ({ runs }: MarkedLine) =>
  runs.map(({ mark, text }, index) => {
    if (mark === 'same') return <span key={index}>{text}</span>
    return mark === 'added' ? (
      <ins className={styles.added} key={index}>
        {text}
      </ins>
    ) : (
      <del className={styles.removed} key={index}>
        {text}
      </del>
    )
  })
