'use client'
import type { DateFieldClientProps, DayPickerProps, SharedProps, TimePickerProps } from 'payload'

import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'

import type { DateKind } from './pickedDate.ts'

import { useWords } from '../translations/useWords.ts'
import styles from './DateField.module.css'
import { fromPicker, toPicker } from './pickedDate.ts'
import { useTimeZone } from './useTimeZone.tsx'

/** What a field says of its picker; Payload types it as unknown on the client. */
type Pickers = DayPickerProps & SharedProps & TimePickerProps

type Props = DateFieldClientProps & { readonly kind: DateKind }

const widthOf = (width: number | string | undefined) => (width === undefined ? {} : { width })

/** Picks a day, or an instant by the newsroom's clock, which stands beside it. */
export const DateField = withCondition(function DateInput(props: Props) {
  const { field, kind, path, readOnly } = props
  const { customComponents, disabled, setValue, showError, value } = useField<string>({ path })
  const { admin, label, localized, required } = field
  const { Description, Error: ErrorText, Label } = customComponents ?? {}
  const timeZone = useTimeZone()
  const words = useWords()
  const pickers = admin?.date as Pickers | undefined
  return (
    <div
      className={['field-type', 'date-time-field', showError && 'date-time-field--has-error']
        .filter(Boolean)
        .join(' ')}
      style={{ flex: '1 1 auto', ...widthOf(admin?.width) }}
    >
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={
          <FieldLabel label={label} localized={localized} path={path} required={required} />
        }
      />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <RenderCustomComponent
          CustomComponent={ErrorText}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        <DatePicker
          {...pickers}
          onChange={(picked: Date | null) => {
            setValue(picked ? (fromPicker({ kind, picked, timeZone }) ?? null) : null)
          }}
          overrides={{ ...pickers?.overrides, timeCaption: words('clock.time') }}
          readOnly={readOnly === true || disabled}
          {...(value && { value: toPicker({ kind, stored: value, timeZone }) })}
        />
        {kind === 'instant' && (
          <small className={styles.zone}>{words('clock.zone', { zone: timeZone })}</small>
        )}
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={admin?.description} path={path} />}
      />
    </div>
  )
})
