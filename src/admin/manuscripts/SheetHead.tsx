'use client'
import { toast } from '@payloadcms/ui'

import type { Sheet } from './useSheet.ts'

import { useMayHandle } from '../manuscript-queue/rights.ts'
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
  const { file, mayDecide, sender, state } = sheet
  const mayHandle = useMayHandle()
  const isAside = state.outcome === 'spiked'
  const setAside = async () => {
    const done = await loaded.write({ path: isAside ? 'take-up' : 'set-aside' })
    if (!done) return
    toast.success(words(isAside ? 'manuscript.takenUp' : 'manuscript.setAsideDone'))
    await Promise.all([loaded.read(), onState()])
  }
  return (
    <header className={styles.head}>
      <p>
        {sender !== '' && <span>{sender}</span>}
        <a href={file.url}>{file.name}</a>
        {isAside && <strong>{words('manuscript.spiked')}</strong>}
        {state.lost !== undefined && <span role="status">{state.lost}</span>}
      </p>
      <div className={styles.headActs}>
        {mayDecide && <ReadAgain loaded={loaded} />}
        {(mayDecide || (isAside && mayHandle)) && (
          <DeskButton
            onAct={setAside}
            word={isAside ? 'manuscript.takeUp' : 'manuscript.setAside'}
          />
        )}
        {state.mayErase && <EraseDialog id={id} />}
      </div>
    </header>
  )
}
