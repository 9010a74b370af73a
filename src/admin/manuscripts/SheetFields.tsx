'use client'
import type { SheetItem } from '../../domain/manuscripts/sheet.ts'
import type { SheetEntry } from '../../domain/manuscripts/sheetEntries.ts'

import { entriesOfItem } from '../../domain/manuscripts/sheetEntries.ts'
import { useWords } from '../translations/useWords.ts'
import { useDesk } from './desk.ts'
import { EntryActs } from './EntryActs.tsx'
import styles from './Sheet.module.css'
import { HalfTyped } from './SheetEntryCard.tsx'
import { useSheetWords } from './useSheetWords.ts'

type Row = { readonly entries: readonly SheetEntry[]; readonly key: string; readonly label: string }

/** Everything that was understood of an item: a row for each field, its people and its meeting. */
export function SheetFields({ item }: { readonly item: SheetItem }) {
  const words = useWords()
  const { nameOf } = useSheetWords()
  const { setPassage, sheet } = useDesk()
  const rows = rowsOf(item, nameOf)
  return (
    <>
      <dl className={styles.fields}>
        {rows.map((row) => (
          <FieldRow key={row.key} row={row} />
        ))}
      </dl>
      {sheet.mayDecide && (
        <button
          className={styles.add}
          onClick={() => {
            const paragraph = sheet.paragraphs.findIndex(({ received }) => received >= item.start)
            setPassage({ paragraph: Math.max(0, paragraph), text: '' })
          }}
          type="button"
        >
          {words('manuscript.add')}
        </button>
      )}
    </>
  )
}

/** Entries of an item by what they are: those of one field stand in one row. */
function rowsOf(item: SheetItem, nameOf: (entry: SheetEntry) => string): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const entry of entriesOfItem(item)) {
    const key = keyOf(entry)
    const row = rows.get(key) ?? { entries: [], key, label: nameOf(entry) }
    rows.set(key, { ...row, entries: [...row.entries, entry] })
  }
  return [...rows.values()].toSorted((one, other) => orderOf(one) - orderOf(other))
}

const keyOf = (entry: SheetEntry): string => {
  if (entry.kind === 'value') return entry.field.key
  return entry.kind === 'person' ? `who:${entry.person.kind}` : 'which'
}

/** Who is who and which meeting it is follow the fields of the text. */
const orderOf = ({ key }: Row): number => (key === 'which' ? 2 : key.startsWith('who:') ? 1 : 0)

function FieldRow({ row: { entries, key, label } }: { readonly row: Row }) {
  const { active, check } = useDesk()
  // What is to be checked opens above.
  const open = entries.find(({ key: own }) => own === active && !isAmong(check, own))
  return (
    <div className={styles.field} data-row={key}>
      <dt>{label}</dt>
      <dd>
        {entries.map((entry) => (
          <Chip entry={entry} key={entry.key} />
        ))}
        {open && <EntryActs entry={open} />}
      </dd>
    </div>
  )
}

function Chip({ entry }: { readonly entry: SheetEntry }) {
  const { activate, active, check } = useDesk()
  const { say, wordsOf } = useSheetWords()
  const isOpen = active === entry.key
  const isToCheck = isAmong(check, entry.key)
  const state = stateOf(entry)
  return (
    <button
      aria-expanded={isOpen}
      className={styles.chip}
      data-entry={entry.key}
      data-keys={entry.key}
      data-open={isOpen || undefined}
      data-state={state}
      data-tone={isToCheck ? 'check' : 'sure'}
      onClick={() => {
        activate(isOpen ? undefined : entry.key)
      }}
      type="button"
    >
      {wordsOf(entry)}
      {entry.kind !== 'value' && <small>{say('kind', state)}</small>}
      {!isToCheck && <HalfTyped entry={entry} />}
    </button>
  )
}

const isAmong = (entries: readonly SheetEntry[], key: string): boolean =>
  entries.some((entry) => entry.key === key)

const stateOf = (entry: SheetEntry): string => {
  if (entry.kind === 'value') return entry.value.state
  return (entry.kind === 'person' ? entry.person : entry.meeting).is
}
