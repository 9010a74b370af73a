import type { Chrome } from '../queries/getChrome.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { readingModes, switchPath } from '../reading-modes/readingModes.ts'
import styles from './ReadingBar.module.css'

/** How pages are set, for this reader: links, so that it needs no script; in a mode of one's own also the voice. */
export const ReadingBar = ({ chrome: { mode, place } }: { chrome: Chrome }) => {
  const t = useMessages()
  return (
    <nav aria-label={t.reading.title} className={styles.bar} id="reading">
      <ul>
        {readingModes.map((each) => (
          <li key={each}>
            {each === mode ? (
              <span aria-current="true">{t.reading.modes[each]}</span>
            ) : (
              <a href={switchPath(each, place)} rel="nofollow">
                {t.reading.modes[each]}
              </a>
            )}
          </li>
        ))}
      </ul>
      {mode !== 'standard' && (
        <p data-aloud data-start={t.reading.aloud} data-stop={t.reading.silence} hidden />
      )}
    </nav>
  )
}
