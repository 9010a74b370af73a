import type { ElectionView, SittingView } from '../queries/getMeeting.ts'

import { t } from '../messages/messages.ts'
import styles from './Elections.module.css'
import { NamedLinks } from './NamedLink.tsx'

/** Who was elected or appointed to what, and whether the oath was taken. */
export function Elections({ elections }: Pick<SittingView, 'elections'>) {
  if (elections.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{t.elections}</h3>
      <dl className={styles.elections}>
        {elections.map((election) => (
          <div key={`${election.organ ?? ''}${election.post}`}>
            <dt>{sayPost(election)}</dt>
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
const sayPost = ({ kind, organ, post, seats }: ElectionView): string =>
  [t.electionKind[kind], organ, post, seats && t.seats(seats)].filter(Boolean).join(t.gap)
