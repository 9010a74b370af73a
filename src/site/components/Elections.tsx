import type { Messages } from '../messages/messages.ts'
import type { ElectionView, SittingView } from '../queries/getMeeting.ts'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './Elections.module.css'
import { NamedLinks } from './NamedLink.tsx'

/** Who was elected or appointed to what, and whether the oath was taken. */
export function Elections({ elections }: Pick<SittingView, 'elections'>) {
  const t = useMessages()
  if (elections.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{t.elections}</h3>
      <dl className={styles.elections}>
        {elections.map((election) => (
          <div key={`${election.organ ?? ''}${election.post}`}>
            <dt>{describePost(election, t)}</dt>
            <dd>
              <span className={styles.elected}>
                <NamedLinks links={election.elected} separator={t.gap} />
              </span>
              {election.oath && <span className={styles.oath}>{t.oath}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** `补选 临渡区第七届人大常委会 副主任 1名`. */
const describePost = ({ kind, organ, post, seats }: ElectionView, t: Messages): string =>
  [t.electionKind[kind], organ, post, seats && t.seats(seats)].filter(Boolean).join(t.gap)
