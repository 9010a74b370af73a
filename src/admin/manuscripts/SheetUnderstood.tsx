'use client'
import type { SheetConflict, SheetItem } from '../../domain/manuscripts/sheet.ts'

import { hasLittleRead, isLittleRead } from '../../domain/manuscripts/isLittleRead.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import { useDesk } from './desk.ts'
import { PassagePanel } from './PassagePanel.tsx'
import styles from './Sheet.module.css'
import { SheetEntryCard } from './SheetEntryCard.tsx'
import { SheetFields } from './SheetFields.tsx'
import { SheetRest } from './SheetRest.tsx'
import { useSheetWords } from './useSheetWords.ts'

/** What was understood: first what is doubtful, then everything by item and field, then what is left. */
export function SheetUnderstood() {
  const words = useWords()
  const { passage, sheet } = useDesk()
  return (
    <section
      aria-label={words('manuscript.understood')}
      className={styles.understood}
      data-pane="understood"
    >
      {passage && <PassagePanel key={`${passage.paragraph}:${passage.text}`} passage={passage} />}
      <Conflicts />
      <ToCheck />
      {sheet.items.map((item, place) => (
        <Item item={item} key={item.start} place={place} />
      ))}
      <SheetRest />
    </section>
  )
}

function ToCheck() {
  const words = useWords()
  const { check, sheet } = useDesk()
  if (!sheet.mayDecide) return null
  return (
    <section aria-labelledby="sheet-check" className={styles.part}>
      <h2 id="sheet-check">
        {words('manuscript.toCheck')}
        {check.length > 0 && <span className={styles.count}>{check.length}</span>}
      </h2>
      {check.length === 0 ? (
        <p className={styles.quiet}>
          {words(hasLittleRead(sheet) ? 'manuscript.littleReadCheck' : 'manuscript.nothingToCheck')}
        </p>
      ) : (
        check.map((entry) => <SheetEntryCard entry={entry} key={entry.key} />)
      )}
    </section>
  )
}

/** Decisions that a newer reading does not agree with. They stand. */
function Conflicts() {
  const words = useWords()
  const { conflicts } = useDesk().sheet
  if (conflicts.length === 0) return null
  return (
    <section aria-labelledby="sheet-conflicts" className={styles.part}>
      <h2 id="sheet-conflicts">
        {words('manuscript.conflicts')}
        <span className={styles.count}>{conflicts.length}</span>
      </h2>
      <ul className={styles.list}>
        {conflicts.map((conflict, index) => (
          <Conflict conflict={conflict} key={index} />
        ))}
      </ul>
    </section>
  )
}

/** A decision that stands beside another reading, or one whose words, paragraph or item the manuscript has no more. */
function Conflict({
  conflict: { decision, isApplied, nowText },
}: {
  readonly conflict: SheetConflict
}) {
  const words = useWords()
  const when = useWhen()
  const { loggedWords } = useSheetWords()
  const { sheet } = useDesk()
  const what = { by: decision.by, text: nowText, what: loggedWords(decision, sheet) }
  return (
    <li>
      <span>{words(conflictWord({ isApplied, nowText }), what)}</span>
      <small>{when(decision.at)}</small>
    </li>
  )
}

const conflictWord = ({ isApplied, nowText }: Pick<SheetConflict, 'isApplied' | 'nowText'>) => {
  if (!isApplied) return 'manuscript.conflictGone'
  return nowText === '' ? 'manuscript.conflictNone' : 'manuscript.conflict'
}

function Item({ item, place }: { readonly item: SheetItem; readonly place: number }) {
  const words = useWords()
  const { say } = useSheetWords()
  const { sheet } = useDesk()
  const { items } = sheet
  const heading = `sheet-item-${item.start}`
  return (
    <section aria-labelledby={heading} className={styles.part} data-item={item.start}>
      <h2 id={heading}>
        {items.length > 1 && (
          <span className={styles.itemNumber}>
            {words('manuscript.itemNumber', { number: String(place + 1) })}
          </span>
        )}
        {item.title === '' ? words('board.untitled') : item.title}
        <small>{say('kind', item.kind)}</small>
      </h2>
      {sheet.mayDecide && isLittleRead(item, sheet) && (
        <p className={styles.why}>{words('manuscript.littleRead')}</p>
      )}
      <SheetFields item={item} />
    </section>
  )
}
