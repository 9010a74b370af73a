import type { ReactNode } from 'react'

import type { SittingView } from '../queries/getMeeting.ts'
import type { PersonLink } from '../queries/links.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { AdoptedItems } from './AdoptedItems.tsx'
import { AttendanceFigure } from './AttendanceFigure.tsx'
import { Elections } from './Elections.tsx'
import { NamedLink, NamedLinks } from './NamedLink.tsx'
import styles from './Sitting.module.css'

/** One sitting of a meeting, in the order a record keeps: when, who, how many, what was decided. */
export function Sitting({ sitting }: { sitting: SittingView }) {
  const t = useMessages()
  const { agenda, attendance } = sitting
  return (
    <section aria-labelledby={sitting.anchor} className={styles.sitting}>
      <h2 className={styles.label} id={sitting.anchor}>
        <a href={`#${sitting.anchor}`}>{sitting.label}</a>
      </h2>
      {attendance && <AttendanceFigure attendance={attendance} />}
      <Facts sitting={sitting} />
      {agenda.length > 0 && (
        <>
          <h3 className={styles.heading}>{t.agenda}</h3>
          <ol className={styles.agenda}>
            {agenda.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </>
      )}
      <AdoptedItems sitting={sitting} />
      <Elections elections={sitting.elections} />
    </section>
  )
}

function Facts({ sitting }: { sitting: SittingView }) {
  const t = useMessages()
  const { attendees, executiveChairs, hosts, presidium } = sitting
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t.time, sitting.time],
    [t.venue, sitting.venue],
    [t.host, hosts.length > 0 && <Persons people={hosts} />],
    [t.executiveChairs, executiveChairs.length > 0 && <Persons people={executiveChairs} />],
    [t.attendees, attendees.length > 0 && <Persons people={attendees} />],
    [t.rostrum, sitting.rostrum],
    [t.presidium, presidium.length > 0 && <NamedLinks links={presidium} separator={t.gap} />],
  ]
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => Boolean(value))
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** People in the order printed, which is the order of protocol. Never sorted. */
function Persons({ people }: { people: readonly PersonLink[] }) {
  return (
    <ul className={people.some(({ office }) => office) ? styles.withOffice : styles.names}>
      {people.map((person, place) => (
        <li key={`${place} ${person.label}`}>
          <span className={styles.name}>
            <NamedLink link={person} />
          </span>
          {person.office && <span className={styles.office}>{person.office}</span>}
        </li>
      ))}
    </ul>
  )
}
