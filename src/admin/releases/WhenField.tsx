'use client'
import { Choices } from '../forms/Choices.tsx'
import { InstantInput } from '../time/InstantInput.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'

type Props = {
  /** Called with undefined for now. */
  readonly onChange: (wallTime: string | undefined) => void
  readonly wallTime: string | undefined
}

/** Chooses when to release: now, or at a time by the newsroom's clock. */
export function WhenField({ onChange, wallTime }: Props) {
  const words = useWords()
  const isNow = wallTime === undefined
  return (
    <Choices
      className={styles.when}
      legend={words('scheduled.when')}
      name="release-when"
      onPick={(key) => {
        onChange(key === 'now' ? undefined : '')
      }}
      options={[
        { isChosen: isNow, key: 'now', title: words('release.now') },
        { isChosen: !isNow, key: 'at', title: words('release.at') },
      ]}
    >
      {!isNow && (
        <InstantInput
          className={styles.time}
          label={words('release.atTime')}
          onChange={onChange}
          value={wallTime}
        />
      )}
    </Choices>
  )
}
