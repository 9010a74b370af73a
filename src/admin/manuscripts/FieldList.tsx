'use client'
import type { KeyboardEvent } from 'react'

import { useEffect, useId, useRef, useState } from 'react'

import type { SheetField, SheetItem } from '../../domain/manuscripts/sheet.ts'

import { useWords } from '../translations/useWords.ts'
import styles from './Sheet.module.css'
import { useSheetWords } from './useSheetWords.ts'

type Props = {
  readonly chosen: SheetField | undefined
  /** Whether something is half typed for a field. */
  readonly isTypedFor: (field: SheetField) => boolean
  readonly item: SheetItem
  readonly onChoose: (field: SheetField) => void
}

/** Fields of an item, to choose one: arrows walk through the list and stay in it, Enter and a click choose. */
export function FieldList({ chosen, isTypedFor, item: { fields }, onChoose }: Props) {
  const words = useWords()
  const { say } = useSheetWords()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const labels = fields.map(({ name }) => say('fields', name))
  const idOf = (place: number) => `${id}-${place}`
  useEffect(() => {
    list.current?.focus()
  }, [])
  const goTo = (place: number | undefined) => {
    if (place === undefined || !fields[place]) return
    setAt(place)
    document.getElementById(idOf(place))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const field = fields[at]
    const isChoice = event.key === 'Enter' || event.key === ' '
    const place = placeOf(event.key, { at, labels })
    if (!isChoice && place === undefined) return
    event.preventDefault()
    if (isChoice && field) onChoose(field)
    goTo(place)
  }
  return (
    <div className={styles.select}>
      <span id={id}>{words('manuscript.belongsTo')}</span>
      <div
        aria-activedescendant={idOf(at)}
        aria-labelledby={id}
        className={styles.options}
        onKeyDown={onKeyDown}
        ref={list}
        role="listbox"
        tabIndex={0}
      >
        {groupsOf(fields).map(({ document, places }) => (
          <div aria-label={say('kind', document)} key={document} role="group">
            {places.map((place) => (
              <Option
                id={idOf(place)}
                isAt={place === at}
                isChosen={fields[place] === chosen}
                isTyped={fields[place] !== undefined && isTypedFor(fields[place])}
                key={place}
                label={labels[place] ?? ''}
                onChoose={() => {
                  setAt(place)
                  if (fields[place]) onChoose(fields[place])
                }}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

type OptionProps = {
  readonly id: string
  readonly isAt: boolean
  readonly isChosen: boolean
  readonly isTyped: boolean
  readonly label: string
  readonly onChoose: () => void
}

const Option = ({ id, isAt, isChosen, isTyped, label, onChoose }: OptionProps) => (
  <div
    aria-selected={isChosen}
    data-at={isAt || undefined}
    data-typed={isTyped || undefined}
    id={id}
    onClick={onChoose}
    role="option"
    tabIndex={-1}
  >
    {label}
  </div>
)

const groupsOf = (fields: readonly SheetField[]) =>
  (['report', 'speech'] as const)
    .map((document) => ({
      document,
      places: fields.flatMap((field, place) => (field.document === document ? [place] : [])),
    }))
    .filter(({ places }) => places.length > 0)

type Walk = { readonly at: number; readonly labels: readonly string[] }

/** Place that a key leads to; a letter leads to the next field that begins with it. */
function placeOf(key: string, { at, labels }: Walk): number | undefined {
  const last = labels.length - 1
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    End: last,
    Home: 0,
  }
  if (key in steps) return steps[key]
  if (Array.from(key).length !== 1) return undefined
  const order = labels.map((_, place) => (at + 1 + place) % labels.length)
  return order.find((place) => labels[place]?.toLowerCase().startsWith(key.toLowerCase()))
}
