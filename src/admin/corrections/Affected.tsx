'use client'
import type { CorrectionOptions } from './correctionOptions.ts'

import { placeOf, usePlace } from '../dashboard/usePlace.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './Corrections.module.css'

/** Live texts that repeat passages which the newest draft no longer contains. */
export function Affected({ affected }: Pick<CorrectionOptions, 'affected'>) {
  const words = useWords()
  const place = usePlace()
  return (
    <section className={styles.part}>
      <h3>{words('corrections.dependentTexts')}</h3>
      <ul className={styles.lines}>
        {affected.map(({ key, passages, title }) => (
          <li key={key}>
            <a href={place(placeOf(key))} rel="noopener" target="_blank">
              {title}
            </a>
            {passages.map(({ paragraph, words: found }) => (
              <Passage found={found} key={paragraph + found} paragraph={paragraph} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Paragraph with the passage marked, cut to 24 characters on each side of it. */
function Passage({ found, paragraph }: { readonly found: string; readonly paragraph: string }) {
  const at = paragraph.indexOf(found)
  const before = paragraph.slice(Math.max(0, at - 24), at)
  const after = paragraph.slice(at + found.length, at + found.length + 24)
  return (
    <q className={styles.passage}>
      {at > 24 && '…'}
      {before}
      <mark>{found}</mark>
      {after}
      {at + found.length + 24 < paragraph.length && '…'}
    </q>
  )
}
