'use client'
import { useField } from '@payloadcms/ui'

import type {
  PictureRecord,
  PictureWordField,
  PictureWords,
} from '../../domain/text/pictureRecord.ts'

import { cutText } from '../../domain/text/cutText.ts'
import { pictureWordFields } from '../../domain/text/pictureRecord.ts'
import { atNoon } from '../../domain/time/days.ts'
import { ActButton } from '../forms/ActButton.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './PictureRecordField.module.css'

const fields = Object.keys(pictureWordFields) as readonly PictureWordField[]

/** What the file of a picture says of it, with the standard it says it by, and a way to take its words. */
export function PictureRecordField({ path }: { readonly path: string }) {
  const words = useWords()
  const { value } = useField<PictureRecord | null | undefined>({ path })
  if (!value) return null
  const said = fields.flatMap((field) => (value[field] ? [value[field]] : []))
  const sources = [...new Set(said.map(({ source }) => source))].join(' · ')
  return (
    <div className={`field-type ${String(styles.record)}`}>
      {said.length > 0 && <p>{words('pictureRecord.hint', { sources })}</p>}
      <ul>
        {fields.map((field) => (
          <Line field={field} key={field} said={value[field]} />
        ))}
      </ul>
      <details>
        <summary>{words('pictureRecord.all')}</summary>
        <dl>
          {Object.entries(value.tags).map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

type LineProps = { readonly field: PictureWordField; readonly said: PictureWords | undefined }

function Line({ field, said }: LineProps) {
  const words = useWords()
  const { setValue, value } = useField<null | string | undefined>({ path: field })
  if (!said) return null
  const { source, text } = said
  const offered = cutText(text, pictureWordFields[field])
  const isUsed = (field === 'takenOn' ? value?.slice(0, offered.length) : value) === offered
  return (
    <li>
      {words('pictureRecord.said', { field: words(`pictureRecord.${field}`), source, text })}{' '}
      {isUsed ? (
        <small>{words('pictureRecord.used')}</small>
      ) : (
        <ActButton
          isSecond
          onAct={() => {
            setValue(field === 'takenOn' ? atNoon(offered) : offered)
          }}
          size="small"
          word="pictureRecord.use"
        />
      )}
    </li>
  )
}
