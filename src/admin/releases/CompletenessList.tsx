'use client'
import type { ListItem } from '../../domain/releases/index.ts'
import type { WordKey } from '../../plugin/translations/words.ts'
import type { Item } from './requestRelease.ts'

import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'

const words: Readonly<Record<ListItem['kind'], WordKey>> = {
  adopted: 'completeness.itemAdopted',
  attendance: 'completeness.itemAttendance',
  chairs: 'completeness.itemChairs',
  fullText: 'completeness.itemFullText',
  hosts: 'completeness.itemHosts',
  meeting: 'completeness.itemMeeting',
  picture: 'completeness.itemPicture',
  pointer: 'completeness.itemPointer',
  report: 'completeness.itemReport',
  sittings: 'completeness.itemSittings',
  speech: 'completeness.itemSpeech',
}

/** What the package must hold: what is there, and what is missing, with room for the reason why it may be. */
export function CompletenessList({
  items,
  onWaive,
  reasons = {},
}: {
  readonly items: readonly Item[]
  /** Left out where the list is only read. */
  readonly onWaive?: (given: { readonly item: string; readonly reason: string }) => void
  readonly reasons?: Readonly<Record<string, string>>
}) {
  const say = useWords()
  if (items.length === 0) return null
  return (
    <section aria-labelledby="completeness-heading" className={styles.list}>
      <h3 id="completeness-heading">{say('completeness.heading')}</h3>
      {onWaive && items.some(({ isSatisfied }) => !isSatisfied) && (
        <p>{say('completeness.reasonHint')}</p>
      )}
      <ul>
        {items.map((item) => {
          const { href, id, isSatisfied, kind, sitting, title, waivedFor } = item
          const name = `${say(words[kind])} · ${title}${sitting ? `（${sitting}）` : ''}`
          return (
            <li data-missing={!isSatisfied || undefined} key={id}>
              <span aria-hidden="true">{isSatisfied ? '✓' : '○'}</span>
              <span>
                {name}
                <small>
                  {say(isSatisfied ? 'completeness.satisfied' : 'completeness.missing')}
                </small>
                {waivedFor !== undefined && !onWaive && (
                  <em>
                    {say('completeness.given')}：{waivedFor}
                  </em>
                )}
              </span>
              {!isSatisfied && href !== undefined && <a href={href}>{say('release.mend')}</a>}
              {!isSatisfied && onWaive && (
                <input
                  aria-label={`${say('completeness.reason')}：${name}`}
                  maxLength={500}
                  onChange={({ target }) => {
                    onWaive({ item: id, reason: target.value })
                  }}
                  placeholder={say('completeness.reason')}
                  type="text"
                  value={reasons[id] ?? ''}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
