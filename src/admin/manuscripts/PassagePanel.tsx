'use client'
import type { KeyboardEvent } from 'react'

import { useState } from 'react'

import type { SheetField } from '../../domain/manuscripts/sheet.ts'
import type { Passage } from './desk.ts'

import { correctActs, fillActs } from '../../domain/manuscripts/sheetActs.ts'
import { itemOfParagraph } from '../../domain/manuscripts/sheetEntries.ts'
import { formOf, toInputsOfPassage } from '../../domain/manuscripts/valueForms.ts'
import { useWords } from '../translations/useWords.ts'
import { keyOfPassage, useDesk } from './desk.ts'
import { DeskButton } from './DeskButton.tsx'
import { FieldList } from './FieldList.tsx'
import styles from './Sheet.module.css'
import { ValueInputs } from './ValueInputs.tsx'

/** Asks to which field marked words belong. What they were before is taken away. */
export function PassagePanel({ passage }: { readonly passage: Passage }) {
  const words = useWords()
  const { setPassage, sheet, typed } = useDesk()
  const [field, setField] = useState<SheetField>()
  const item = passage.from?.item ?? itemOfParagraph(sheet, passage.paragraph)
  const close = () => {
    setPassage(undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    close()
  }
  if (!item) return null
  return (
    <section
      aria-label={words('manuscript.passage')}
      className={styles.passage}
      data-passage
      onKeyDown={onKeyDown}
    >
      {passage.text === '' ? (
        <h2>{words('manuscript.add')}</h2>
      ) : (
        <>
          <h2>{words('manuscript.passage')}</h2>
          <blockquote>{passage.text}</blockquote>
        </>
      )}
      <FieldList
        chosen={field}
        isTypedFor={(each) => typed.has(keyOfPassage(passage, each))}
        item={item}
        onChoose={setField}
      />
      {field ? (
        <Filling field={field} item={item} key={field.key} onClose={close} passage={passage} />
      ) : (
        <div className={styles.buttons}>
          <DeskButton onAct={close} word="release.cancel" />
        </div>
      )}
    </section>
  )
}

type FillingProps = {
  readonly field: SheetField
  readonly item: Parameters<typeof fillActs>[0]['item']
  readonly onClose: () => void
  readonly passage: Passage
}

/** Inputs of a value of the chosen field. */
function Filling({ field, item, onClose, passage }: FillingProps) {
  const { decide, keepTyped, typed } = useDesk()
  const form = formOf(field, null)
  const key = keyOfPassage(passage, field)
  const save = async (to: unknown) => {
    const isSaved = await decide([
      ...(passage.from ? correctActs({ entry: passage.from, to: null }) : []),
      ...fillActs({ field, item, span: passage.span, to }),
    ])
    if (isSaved) keepTyped(key, undefined)
  }
  return (
    <ValueInputs
      before={null}
      first={() => typed.get(key)?.inputs ?? toInputsOfPassage(form, passage.text)}
      form={form}
      onCancel={() => {
        keepTyped(key, undefined)
        onClose()
      }}
      onLeave={onClose}
      onSave={save}
      onType={(inputs) => {
        keepTyped(key, { inputs })
      }}
    />
  )
}
