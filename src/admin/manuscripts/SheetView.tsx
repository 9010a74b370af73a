'use client'
import type { ReactNode } from 'react'

import { useEffect, useRef } from 'react'

import type { ManuscriptSheet } from '../../domain/manuscripts/sheet.ts'
import type { Sheet } from './useSheet.ts'

import paper from '../brand/Paper.module.css'
import { usePresence } from '../edit-conflicts/usePresence.ts'
import { WhoElse } from '../edit-conflicts/WhoElse.tsx'
import { Reasons } from '../http/Reasons.tsx'
import { useWords } from '../translations/useWords.ts'
import { DeskProvider } from './desk.ts'
import styles from './Sheet.module.css'
import { SheetBar } from './SheetBar.tsx'
import { SheetHead } from './SheetHead.tsx'
import { SheetSource } from './SheetSource.tsx'
import { SheetUnderstood } from './SheetUnderstood.tsx'
import { useFocusBack } from './useFocusBack.ts'
import { useLinkedPanes } from './useLinkedPanes.ts'
import { useSheet } from './useSheet.ts'
import { useSheetDesk } from './useSheetDesk.ts'
import { useShortcuts } from './useShortcuts.ts'

type Props = {
  /** Shown where a manuscript has no sheet. */
  readonly children: ReactNode
  readonly id: string
  readonly onState: () => Promise<void>
}

/** Sheet of a manuscript: the text on one side, what was understood on the other. */
export function SheetView({ children, id, onState }: Props) {
  const words = useWords()
  const loaded = useSheet(id)
  if (loaded.sheet) return <Loaded id={id} loaded={loaded} onState={onState} sheet={loaded.sheet} />
  if (loaded.reasons.length === 0) return <p aria-live="polite">{words('reviewPanel.loading')}</p>
  return (
    <>
      {children}
      <Reasons className={styles.refusal} reasons={loaded.reasons} />
    </>
  )
}

type LoadedProps = Omit<Props, 'children'> & {
  readonly loaded: Sheet
  readonly sheet: ManuscriptSheet
}

function Loaded({ id, loaded, onState, sheet }: LoadedProps) {
  const desk = useSheetDesk({ decideAll: loaded.decide, manuscript: id, sheet })
  const root = useRef<HTMLDivElement>(null)
  const actions = useShortcuts({ desk, root, undo: loaded.undo })
  useLinkedPanes(root, desk.active)
  useFocusBack(root, desk)
  return (
    <DeskProvider value={desk}>
      <div aria-busy={loaded.isBusy} className={`${paper.paper} ${styles.sheet}`} ref={root}>
        <SheetHead id={id} loaded={loaded} onState={onState} />
        <Others id={id} read={loaded.read} />
        <Reasons className={styles.refusal} reasons={loaded.reasons} />
        <div className={styles.panes}>
          <SheetSource />
          <SheetUnderstood />
        </div>
        <SheetBar actions={actions} loaded={loaded} onState={onState} />
      </div>
    </DeskProvider>
  )
}

const lookEveryMs = 4000

/** Who else has the manuscript open; what they decide is looked up while they are here. */
function Others({ id, read }: { readonly id: string; readonly read: () => Promise<void> }) {
  const seen = usePresence({ isUnsaved: false, key: `manuscripts:${id}`, version: undefined })
  const isAccompanied = (seen?.presence.others.length ?? 0) > 0
  useEffect(() => {
    if (!isAccompanied) return
    const timer = setInterval(() => void read(), lookEveryMs)
    return () => {
      clearInterval(timer)
    }
  }, [isAccompanied, read])
  return seen ? <WhoElse {...seen} isModified={false} /> : null
}
