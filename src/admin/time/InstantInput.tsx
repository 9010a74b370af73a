'use client'
import type { ReactNode } from 'react'

import { DatePicker } from '@payloadcms/ui'
import { useId } from 'react'

import { timePicker } from '../../domain/time/datePickers.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './DateField.module.css'
import { wallMinuteOf } from './pickedDate.ts'
import { useTimeZone } from './useTimeZone.tsx'

type Props = {
  readonly children?: ReactNode
  readonly className?: string | undefined
  readonly label: string
  /** Called with `YYYY-MM-DDTHH:mm`, or with nothing: `''`. */
  readonly onChange: (wallTime: string) => void
  readonly required?: boolean
  /** By the newsroom's clock: `YYYY-MM-DDTHH:mm`, or empty. */
  readonly value: string
}

/**
 * Input of an instant in our own forms: the same picker as in Payload's, with 24 hours and without seconds in every
 * browser, and the newsroom's zone beside it.
 */
export function InstantInput({ children, className, label, onChange, required, value }: Props) {
  const words = useWords()
  const timeZone = useTimeZone()
  const id = useId()
  return (
    <div className={[styles.instant, className].filter(Boolean).join(' ')}>
      <label htmlFor={id}>{label}</label>
      <DatePicker
        {...timePicker}
        onChange={(picked: Date | null) => {
          onChange(picked ? wallMinuteOf(picked) : '')
        }}
        overrides={{
          ...timePicker.overrides,
          id,
          // Not cut off by the dialog that it stands in.
          popperProps: { strategy: 'fixed' },
          required: required === true,
          timeCaption: words('clock.time'),
        }}
        {...(value !== '' && { value: new Date(value) })}
      />
      <small className={styles.zone}>{words('clock.zone', { zone: timeZone })}</small>
      {children}
    </div>
  )
}
