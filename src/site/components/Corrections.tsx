import type { CorrectionNote } from '../queries/corrections.ts'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './Corrections.module.css'

/** What was wrong in this document and what is right, before everything else on its page. */
export function Corrections({ notes }: { notes: readonly CorrectionNote[] }) {
  const t = useMessages()
  if (notes.length === 0) return null
  return (
    <aside aria-label={t.corrections} className={styles.corrections}>
      {notes.map((note) => (
        <section data-severity={note.severity} key={note.path}>
          <h2>
            <a href={note.path}>{t.severity[note.severity]}</a>
            <time dateTime={note.date}>{t.day(note.date)}</time>
          </h2>
          <WrongAndRight {...note} />
          {note.anchor && (
            <p className={styles.more}>
              <a href={`#${note.anchor}`}>{t.toPassage}</a>
            </p>
          )}
        </section>
      ))}
    </aside>
  )
}

/** The wrong words, struck, and the right ones: said in words too, for those who do not see the strokes. */
export const WrongAndRight = ({ right, wrong }: Pick<CorrectionNote, 'right' | 'wrong'>) => {
  const t = useMessages()
  return (
    <dl className={styles.words}>
      <div>
        <dt>{t.wrong}</dt>
        <dd>
          <del>{wrong}</del>
        </dd>
      </div>
      <div>
        <dt>{t.right}</dt>
        <dd>
          <ins>{right}</ins>
        </dd>
      </div>
    </dl>
  )
}
