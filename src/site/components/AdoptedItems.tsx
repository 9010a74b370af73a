import type { Messages } from '../messages/messages.ts'
import type { SittingView } from '../queries/getMeeting.ts'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './AdoptedItems.module.css'

type Item = SittingView['adopted'][number]

/** What a sitting voted on, numbered so that each can be cited, with the votes where they are recorded. */
export function AdoptedItems({ sitting: { adopted, anchor } }: { sitting: SittingView }) {
  const t = useMessages()
  if (adopted.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>
        {t.adopted}
        <span className={styles.count}>{t.items(adopted.length)}</span>
      </h3>
      <ol className={styles.items}>
        {adopted.map((item, place) => (
          <li id={`${anchor}-${place + 1}`} key={item.title}>
            <span className={styles.title}>{item.title}</span>
            <span className={item.outcome === 'adopted' ? styles.votes : styles.rejected}>
              {describeVotes(item, t)}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

/** `决议 举手表决 赞成398 反对1 弃权1`, as far as the record says. */
function describeVotes(item: Item, t: Messages): string {
  const votes = (['for', 'against', 'abstained'] as const).flatMap((side) => {
    const count = item[side]
    return count === undefined ? [] : [t.voted({ count, side: t.votes[side] })]
  })
  return [
    t.itemKind[item.kind],
    ...(item.outcome === 'rejected' ? [t.outcome.rejected] : []),
    ...(item.method ? [t.method[item.method]] : []),
    ...votes,
  ].join(t.gap)
}
