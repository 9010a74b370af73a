import type { StaffMember, StaffView } from '../queries/getPaper.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import { Block } from './Block.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import styles from './PaperPages.module.css'
import { Picture } from './Picture.tsx'

/** Who makes the paper. */
export const StaffPage = ({ chrome, view: { desks, former, path } }: ViewProps<StaffView>) => {
  const t = useMessages()
  return (
    <PageFrame chrome={chrome}>
      <PageHead chrome={chrome} path={path} title={t.staff} />
      <h1 className={styles.title}>{t.staff}</h1>
      <div className={styles.blocks}>
        {desks.map(({ members, name }) => (
          <Block key={name} title={name || t.jobTitle}>
            <Members members={members} />
          </Block>
        ))}
        {former.length > 0 && (
          <Block title={t.formerStaff}>
            <Members members={former} />
          </Block>
        )}
      </div>
      {desks.length + former.length === 0 && <p>{t.empty}</p>}
    </PageFrame>
  )
}

const Members = ({ members }: { members: readonly StaffMember[] }) => {
  const t = useMessages()
  return (
    <ul className={styles.members}>
      {members.map(({ beats, name, path, photo }) => (
        <li key={path}>
          {photo && (
            <span className={styles.photo}>
              <Picture picture={{ ...photo, alt: '' }} sizes="4rem" />
            </span>
          )}
          <span>
            <a className={styles.name} href={path}>
              {name}
            </a>
            {beats.length > 0 && <span className={styles.beats}>{t.list(beats)}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
