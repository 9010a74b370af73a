'use client'
import type { ReviewPanel } from '../../domain/review/index.ts'

import { usePlace } from '../dashboard/usePlace.ts'
import { toggled } from '../forms/toggled.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './ReviewView.module.css'

type Props = {
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly sheet: ReviewPanel
}

/** Other texts of the meeting: the stage of each, and a box for those that can be signed in one go. */
export function Partners({ chosen, onChoose, sheet }: Props) {
  const words = useWords()
  const place = usePlace()
  if (sheet.partners.length === 0) return null
  return (
    <fieldset className={styles.partners}>
      <legend>{words('reviewPanel.partners')}</legend>
      {sheet.partners.map(({ collection, id, isComplete, key, mayJoin, stageLabel, title }) => {
        const isOffered = mayJoin && sheet.acts.pass.isPossible
        return (
          <div className={styles.partner} key={key}>
            {isOffered && (
              <input
                aria-label={title}
                checked={chosen.has(key)}
                onChange={() => {
                  onChoose(toggled(chosen, key))
                }}
                type="checkbox"
              />
            )}
            <a href={place({ collection, id, view: 'review' })}>{title}</a>
            <small>{isComplete ? words('reviewPanel.statePassed') : stageLabel}</small>
          </div>
        )
      })}
    </fieldset>
  )
}
