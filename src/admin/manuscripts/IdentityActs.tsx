'use client'
import { useState } from 'react'

import type { SheetCandidate, SheetMeeting, SheetPerson } from '../../domain/manuscripts/sheet.ts'
import type { SheetEntry } from '../../domain/manuscripts/sheetEntries.ts'

import { identifyActs } from '../../domain/manuscripts/sheetActs.ts'
import { useForms } from '../translations/useForms.ts'
import { useWords } from '../translations/useWords.ts'
import { useDesk } from './desk.ts'
import styles from './Sheet.module.css'
import { useSheetWords } from './useSheetWords.ts'

type Choice = {
  readonly facts: string
  readonly id: null | string
  readonly isChosen: boolean
  readonly title: string
}

/** Asks who somebody is, or which meeting it is: those on record by number, a new one by 0. */
export function IdentityActs({ entry }: { readonly entry: SheetEntry }) {
  const words = useWords()
  const { decide } = useDesk()
  const [sought, setSought] = useState('')
  const all = useChoices(entry)
  const choices = all.filter(
    ({ facts, id, title }) => id === null || has(`${title}${facts}`, sought),
  )
  return (
    <>
      <Why entry={entry} />
      {all.length > MOST_KEYS + 1 && (
        <label className={styles.seek}>
          {words('manuscript.seek', { count: String(all.length - 1) })}
          <input
            onChange={({ target }) => {
              setSought(target.value)
            }}
            type="search"
            value={sought}
          />
        </label>
      )}
      <div aria-label={words('manuscript.who')} className={styles.choices} role="group">
        {choices.map(({ facts, id, isChosen, title }, index) => {
          const number = id === null ? 0 : index + 1
          const hasKey = number <= MOST_KEYS
          return (
            <button
              aria-pressed={isChosen}
              data-choice={hasKey ? number : undefined}
              key={id ?? 'new'}
              onClick={() => void decide(identifyActs(entry, id))}
              type="button"
            >
              {hasKey && <kbd>{number}</kbd>}
              <span>
                {title}
                {facts !== '' && <small>{facts}</small>}
              </span>
            </button>
          )
        })}
      </div>
    </>
  )
}

/** Digits that choose. */
const MOST_KEYS = 9

const has = (words: string, sought: string): boolean =>
  words.toLowerCase().includes(sought.trim().toLowerCase())

/** Those on record, then a new one. */
function useChoices(entry: SheetEntry): readonly Choice[] {
  const words = useWords()
  const { list } = useForms()
  if (entry.kind === 'value') return []
  const { candidates, chosen, is, name }: SheetMeeting | SheetPerson =
    entry.kind === 'person' ? entry.person : entry.meeting
  const isPerson = entry.kind === 'person'
  const known = candidates.map((candidate: SheetCandidate | { id: string; name: string }) => ({
    facts: list('offices' in candidate ? candidate.offices : []),
    id: candidate.id,
    isChosen: is === 'known' && chosen === candidate.id,
    title: candidate.name,
  }))
  const sameName = candidates.some((candidate) => candidate.name === name)
  const created = {
    facts: isPerson ? entry.person.office : '',
    id: null,
    isChosen: is === 'new',
    title: words(newWord({ isPerson, sameName }), { name }),
  }
  return [...known, created]
}

const newWord = ({
  isPerson,
  sameName,
}: {
  readonly isPerson: boolean
  readonly sameName: boolean
}) => {
  if (!isPerson) return 'manuscript.newMeeting'
  return sameName ? 'manuscript.newNamesake' : 'manuscript.newPerson'
}

/** As printed, and why it is asked. */
function Why({ entry }: { readonly entry: SheetEntry }) {
  const words = useWords()
  const { say } = useSheetWords()
  if (entry.kind !== 'person') return null
  const { office, why } = entry.person
  return (
    <>
      {office !== '' && <p className={styles.quiet}>{words('manuscript.asPrinted', { office })}</p>}
      {why !== undefined && <p className={styles.why}>{say('match', why)}</p>}
    </>
  )
}
