'use client'
import type { Choice, ConflictField } from '../../domain/edit-conflicts/index.ts'

import { markLine } from '../review/markLine.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './Saving.module.css'

/** Field in which two texts differ, with the changes marked from what is saved to what was typed. */
export function DifferentField({ field }: { readonly field: ConflictField }) {
  const words = useWords()
  const changed = field.lines.filter(({ state }) => state !== 'same')
  return (
    <div className={styles.lines}>
      {changed.length === 0 ? (
        <p className={styles.quiet}>{words('editConflicts.formOnly')}</p>
      ) : (
        changed.map((line, index) => <p key={index}>{markLine(line)}</p>)
      )}
    </div>
  )
}

const byWhom = {
  both: 'editConflicts.bothChanged',
  mine: 'editConflicts.onlyMine',
  theirs: 'editConflicts.onlyTheirs',
} as const

const labels = {
  merged: 'editConflicts.merged',
  mine: 'editConflicts.mine',
  theirs: 'editConflicts.theirs',
} as const satisfies Record<Choice, string>

type Props = {
  readonly choice: Choice | undefined
  readonly field: ConflictField
  readonly onChoose: (choice: Choice) => void
}

/** Difference with the choice whose text the field takes. */
export function FieldChoice({ choice, field, onChoose }: Props) {
  const words = useWords()
  const choices: readonly Choice[] = field.merged
    ? ['merged', 'mine', 'theirs']
    : ['mine', 'theirs']
  return (
    <fieldset className={styles.field}>
      <legend>
        {field.label} <span className={styles.quiet}>{words(byWhom[field.by])}</span>
      </legend>
      <DifferentField field={field} />
      <div className={styles.choices}>
        {choices.map((each) => (
          <label key={each}>
            <input
              checked={choice === each}
              name={`choice-${field.path}`}
              onChange={() => {
                onChoose(each)
              }}
              type="radio"
            />
            {words(labels[each])}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
