import type { SpeechView } from '../queries/getSpeech.ts'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './SpeechContents.module.css'

/** The parts of a speech, each a link to its heading. */
export function SpeechContents({ sections }: Pick<SpeechView, 'sections'>) {
  const t = useMessages()
  if (sections.length === 0) return null
  return (
    <nav aria-label={t.contents} className={styles.contents}>
      <p className={styles.title}>{t.contents}</p>
      <ol>
        {sections.map(({ anchor, heading, level, numeral }) => (
          <li className={level === 2 ? styles.inner : undefined} key={anchor}>
            <a href={`#${anchor}`}>
              {numeral && <span className={styles.numeral}>{numeral}</span>}
              {heading.replace(/。$/, '')}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
