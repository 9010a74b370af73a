'use client'
import { useId, useState } from 'react'

import type { SheetField, SheetItem } from '../../domain/manuscripts/sheet.ts'
import type { Passage } from './desk.ts'

import { correctActs, fillActs } from '../../domain/manuscripts/sheetActs.ts'
import { itemOfParagraph } from '../../domain/manuscripts/sheetEntries.ts'
import { formOf, toInputsOfPassage } from '../../domain/manuscripts/valueForms.ts'
import { useWords } from '../translations/useWords.ts'
import { useDesk } from './desk.ts'
import { DeskButton } from './DeskButton.tsx'
import styles from './Sheet.module.css'
import { useSheetWords } from './useSheetWords.ts'
import { ValueInputs } from './ValueInputs.tsx'

/** Asks to which field marked words belong. What they were before is taken away. */
export function PassagePanel({ passage }: { readonly passage: Passage }) {
  const words = useWords()
  const { decide, setPassage, sheet } = useDesk()
  const [field, setField] = useState<SheetField>()
  const item = passage.from?.item ?? itemOfParagraph(sheet, passage.paragraph)
  const close = () => {
    setPassage(undefined)
  }
  if (!item) return null
  const form = field && formOf(field, null)
  return (
    <section aria-label={words('manuscript.passage')} className={styles.passage}>
      {passage.text === '' ? (
        <h2>{words('manuscript.add')}</h2>
      ) : (
        <>
          <h2>{words('manuscript.passage')}</h2>
          <blockquote>{passage.text}</blockquote>
        </>
      )}
      <FieldSelect chosen={field} item={item} onChoose={setField} />
      {form ? (
        <ValueInputs
          before={null}
          first={() => toInputsOfPassage(form, passage.text)}
          form={form}
          key={field.key}
          onCancel={close}
          onSave={(to) =>
            decide([
              ...(passage.from ? correctActs({ entry: passage.from, to: null }) : []),
              ...fillActs({ field, item, span: passage.span, to }),
            ])
          }
        />
      ) : (
        <div className={styles.buttons}>
          <DeskButton onAct={close} word="release.cancel" />
        </div>
      )}
    </section>
  )
}

type SelectProps = {
  readonly chosen: SheetField | undefined
  readonly item: SheetItem
  readonly onChoose: (field: SheetField | undefined) => void
}

function FieldSelect({ chosen, item, onChoose }: SelectProps) {
  const words = useWords()
  const { say } = useSheetWords()
  const id = useId()
  const groups = (['report', 'speech'] as const)
    .map((document) => ({
      document,
      fields: item.fields.filter((field) => field.document === document),
    }))
    .filter(({ fields }) => fields.length > 0)
  return (
    <p className={styles.select}>
      <label htmlFor={id}>{words('manuscript.belongsTo')}</label>
      <select
        autoFocus
        id={id}
        onChange={({ target }) => {
          onChoose(item.fields.find(({ key }) => key === target.value))
        }}
        value={chosen?.key ?? ''}
      >
        <option value="" />
        {groups.map(({ document, fields }) => (
          <optgroup key={document} label={say('kind', document)}>
            {fields.map((field) => (
              <option key={field.key} value={field.key}>
                {say('fields', field.name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  )
}
