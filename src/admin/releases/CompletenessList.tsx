'use client'
import type { ListItem } from '../../domain/releases/index.ts'
import type { MessageKey } from '../../plugin/translations/messages.ts'
import type { Item } from './requestRelease.ts'

import { useForms } from '../translations/useForms.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'

const words: Readonly<Record<ListItem['kind'], MessageKey>> = {
  adopted: 'completeness.itemAdopted',
  attendance: 'completeness.itemAttendance',
  chairs: 'completeness.itemChairs',
  day: 'completeness.itemDay',
  fullText: 'completeness.itemFullText',
  hosts: 'completeness.itemHosts',
  meeting: 'completeness.itemMeeting',
  picture: 'completeness.itemPicture',
  pointer: 'completeness.itemPointer',
  report: 'completeness.itemReport',
  sittings: 'completeness.itemSittings',
  speech: 'completeness.itemSpeech',
}

type CompletenessListProps = {
  readonly items: readonly Item[]
  /** Left out where the list is read-only. */
  readonly onWaive?: (given: { readonly item: string; readonly reason: string }) => void
  readonly reasons?: Readonly<Record<string, string>>
}

/** Items that the package must hold; a missing one has an input for the reason why it may be missing. */
export function CompletenessList({ items, onWaive, reasons = {} }: CompletenessListProps) {
  const say = useWords()
  if (items.length === 0) return null
  const mayWaive = onWaive && items.some(({ isSatisfied }) => !isSatisfied)
  return (
    <section aria-labelledby="completeness-heading" className={styles.list}>
      <h3 id="completeness-heading">{say('completeness.heading')}</h3>
      {mayWaive && <p>{say('completeness.reasonHint')}</p>}
      <ul>
        {items.map((item) =>
          item.isSatisfied ? (
            <Satisfied item={item} key={item.id} />
          ) : (
            <Missing
              item={item}
              key={item.id}
              reason={reasons[item.id] ?? ''}
              {...(onWaive && { onWaive })}
            />
          ),
        )}
      </ul>
    </section>
  )
}

function useName({ kind, sitting, title }: Item): string {
  const { bracketed } = useForms()
  const say = useWords()
  return `${say(words[kind])} · ${title}${sitting ? bracketed(sitting) : ''}`
}

function Satisfied({ item }: { readonly item: Item }) {
  const say = useWords()
  return (
    <li>
      <span aria-hidden="true">✓</span>
      <span>
        {useName(item)}
        <small>{say('completeness.satisfied')}</small>
      </span>
    </li>
  )
}

type MissingProps = {
  readonly item: Item
  readonly onWaive?: (given: { readonly item: string; readonly reason: string }) => void
  readonly reason: string
}

function Missing({ item, onWaive, reason }: MissingProps) {
  const { colon } = useForms()
  const say = useWords()
  const name = useName(item)
  const { href, id, waivedFor } = item
  return (
    <li data-missing>
      <span aria-hidden="true">○</span>
      <span>
        {name}
        <small>{say('completeness.missing')}</small>
        {waivedFor !== undefined && !onWaive && (
          <em>
            {say('completeness.given')}
            {colon}
            {waivedFor}
          </em>
        )}
      </span>
      {href !== undefined && <a href={href}>{say('release.mend')}</a>}
      {onWaive && (
        <input
          aria-label={`${say('completeness.reason')}${colon}${name}`}
          maxLength={500}
          onChange={({ target }) => {
            onWaive({ item: id, reason: target.value })
          }}
          placeholder={say('completeness.reason')}
          type="text"
          value={reason}
        />
      )}
    </li>
  )
}
