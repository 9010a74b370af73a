'use client'
import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'

type Props = {
  /** Undefined: now. */
  readonly onChange: (wallTime: string | undefined) => void
  readonly timeZone: string
  readonly wallTime: string | undefined
}

/** Now, or at a time by the newsroom's clock. */
export function WhenField({ onChange, timeZone, wallTime }: Props) {
  const words = useWords()
  const isNow = wallTime === undefined
  return (
    <fieldset className={styles.when}>
      <legend>{words('scheduled.when')}</legend>
      <label>
        <input
          checked={isNow}
          name="release-when"
          onChange={() => {
            onChange(undefined)
          }}
          type="radio"
        />
        {words('release.now')}
      </label>
      <label>
        <input
          checked={!isNow}
          name="release-when"
          onChange={() => {
            onChange('')
          }}
          type="radio"
        />
        {words('release.at')}
      </label>
      {!isNow && (
        <label className={styles.time}>
          {words('release.atTime', { zone: timeZone })}
          <input
            onChange={({ target }) => {
              onChange(target.value)
            }}
            step={1}
            type="datetime-local"
            value={wallTime}
          />
        </label>
      )}
    </fieldset>
  )
}
