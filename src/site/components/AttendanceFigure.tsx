import type { Messages } from '../messages/messages.ts'
import type { AttendanceView } from '../queries/getMeeting.ts'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './AttendanceFigure.module.css'

type AttendanceFigureProps = {
  readonly attendance: AttendanceView
  readonly size?: 'large' | 'small'
}

/** Who was due and who came: in figures, as a bar with the quorum marked, and in words. */
export function AttendanceFigure({ attendance, size = 'large' }: AttendanceFigureProps) {
  const t = useMessages()
  const { absent, leave, observers, unit } = attendance
  const counts = [
    { count: attendance.due, name: t.due },
    { count: attendance.present, name: t.present },
    ...(size === 'large'
      ? [
          { count: leave, name: t.leave },
          { count: absent, name: t.absent },
          { count: observers, name: t.observers },
        ]
      : []),
  ]
  return (
    <figure className={size === 'large' ? `${styles.figure} ${styles.large}` : styles.figure}>
      <dl className={styles.counts}>
        {counts.map(
          ({ count, name }) =>
            count !== undefined && (
              <div key={name}>
                <dt>{t.countHead({ name, unit: name === t.observers ? '' : unit })}</dt>
                <dd>
                  <b>{t.figure(count)}</b>
                  {t.people}
                </dd>
              </div>
            ),
        )}
      </dl>
      <AttendanceBar attendance={attendance} />
      <figcaption className={styles.caption}>{describeAttendance(attendance, t)}</figcaption>
    </figure>
  )
}

function AttendanceBar({ attendance: { due, present, quorumAt, rate } }: AttendanceFigureProps) {
  const t = useMessages()
  if (due === undefined || present === undefined || rate === undefined) return null
  return (
    <svg
      aria-label={t.attendanceChart({ due, present })}
      className={styles.bar}
      height="14"
      preserveAspectRatio="none"
      role="img"
      viewBox="0 0 100 14"
      width="100"
    >
      <rect className={styles.due} height="8" width="100" y="3" />
      <rect className={styles.present} height="8" width={rate} y="3" />
      {quorumAt !== undefined && (
        <rect className={styles.quorum} height="14" width="0.5" x={quorumAt} />
      )}
    </svg>
  )
}

/** `出席率95.7% 法定人数：三分之二以上 符合法定人数`, as far as the record says. */
function describeAttendance({ quorum, quorumHeld, rate }: AttendanceView, t: Messages): string {
  const held = quorumHeld ? t.quorumHeld : t.quorumFailed
  return [rate && t.rate(rate), t.quorum[quorum], quorumHeld === undefined ? '' : held]
    .filter(Boolean)
    .join(t.gap)
}
