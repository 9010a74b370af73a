'use client'
import { Link, toast, useConfig } from '@payloadcms/ui'

import type { SheetArrival } from '../../domain/manuscripts/sheet.ts'
import type { Sheet } from './useSheet.ts'

import { useWords } from '../translations/useWords.ts'
import { useDesk } from './desk.ts'
import { DeskButton } from './DeskButton.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { ReadAgain } from './ReadAgain.tsx'
import styles from './Sheet.module.css'

type Props = {
  readonly id: string
  readonly loaded: Sheet
  readonly onState: () => Promise<void>
}

/** Head of a sheet: what it is of, what became of it, and what is seldom done. */
export function SheetHead({ id, loaded, onState }: Props) {
  const words = useWords()
  const { sheet } = useDesk()
  const { arrival, mayDecide, state } = sheet
  const { mayTakeUp } = state
  const isAside = state.outcome === 'spiked'
  const move = async () => {
    const done = await loaded.write({ path: mayTakeUp ? 'take-up' : 'set-aside' })
    if (!done) return
    toast.success(words(mayTakeUp ? 'manuscript.takenUp' : 'manuscript.setAsideDone'))
    await Promise.all([loaded.read(), onState()])
  }
  return (
    <header className={styles.head}>
      <Facts isAside={isAside} />
      <div className={styles.headActs}>
        {mayDecide && <ReadAgain loaded={loaded} />}
        {mayDecide && <DeskButton onAct={move} word="manuscript.setAside" />}
        {mayTakeUp && (
          <DeskButton onAct={move} word={isAside ? 'manuscript.takeUp' : 'manuscript.checkAgain'} />
        )}
        {state.mayErase && <EraseDialog id={id} />}
      </div>
      <Letter arrival={arrival} />
    </header>
  )
}

/** Who sent which file, and what of it was not taken in as it was. */
function Facts({ isAside }: { readonly isAside: boolean }) {
  const words = useWords()
  const { arrival, file, sender, state } = useDesk().sheet
  return (
    <p>
      {arrival.isStranger && (
        <strong className={styles.stranger}>{words('manuscript.stranger')}</strong>
      )}
      {sender !== '' && <span>{sender}</span>}
      <a href={file.url}>{file.name}</a>
      {isAside && <strong>{words('manuscript.spiked')}</strong>}
      {state.lost !== undefined && <span role="status">{state.lost}</span>}
    </p>
  )
}

/** What came with the manuscript: who sent it has to be found out first, and what the letter says is part of it. */
function Letter({ arrival: { enclosed, isStranger, letter } }: { readonly arrival: SheetArrival }) {
  const words = useWords()
  const { admin } = useConfig().config.routes
  if (!isStranger && letter === '' && enclosed.length === 0) return null
  return (
    <section aria-label={words('manuscript.cameWith')} className={styles.letter}>
      {isStranger && <p className={styles.why}>{words('manuscript.strangerHint')}</p>}
      {letter !== '' && (
        <details open={isStranger || letter.length < SHORT_LETTER}>
          <summary>{words('manuscript.letter')}</summary>
          <p>{letter}</p>
        </details>
      )}
      {enclosed.length > 0 && (
        <ul aria-label={words('manuscript.enclosed')}>
          {enclosed.map(({ id, title, url }) => (
            <li key={id}>
              <Link href={`${admin}/collections/media/${id}`}>
                {/* eslint-disable-next-line @next/next/no-img-element -- served to staff only, as received */}
                {url !== undefined && <img alt="" loading="lazy" src={url} />}
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A letter of so many characters is shown at once. */
const SHORT_LETTER = 300
