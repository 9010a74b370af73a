'use client'
import type { MadeDocument } from '../../domain/manuscripts/outcome.ts'
import type { ManuscriptSheet } from '../../domain/manuscripts/sheet.ts'
import type { Sheet } from './useSheet.ts'
import type { DeskActions } from './useShortcuts.ts'

import { lastStepOf } from '../../domain/manuscripts/decisions.ts'
import { hasLittleRead } from '../../domain/manuscripts/isLittleRead.ts'
import { useWords } from '../translations/useWords.ts'
import { useDesk } from './desk.ts'
import { DeskButton } from './DeskButton.tsx'
import { MadeDrafts } from './MadeDrafts.tsx'
import { MakeDrafts } from './MakeDrafts.tsx'
import styles from './Sheet.module.css'
import { ShortcutHelp } from './ShortcutHelp.tsx'
import { useSheetWords } from './useSheetWords.ts'

type Props = {
  readonly actions: DeskActions
  readonly loaded: Sheet
  readonly onState: () => Promise<void>
}

/** Bar below a sheet: how much is left to check, the next of it, the last decision taken back, and the drafts. */
export function SheetBar({ actions, loaded, onState }: Props) {
  const words = useWords()
  const { check, sheet } = useDesk()
  const makeDrafts = async () => {
    const made = await loaded.write<{ readonly documents: readonly MadeDocument[] }>({
      path: 'drafts',
    })
    if (made) await Promise.all([loaded.read(), onState()])
  }
  return (
    <footer className={styles.bar}>
      <MadeDrafts state={sheet.state} />
      <span aria-live="polite" className={styles.left}>
        {sheet.mayDecide && words(leftWord(sheet, check.length), { count: String(check.length) })}
      </span>
      {loaded.isBusy && (
        <span className={styles.busy} role="status">
          {words('manuscript.working')}
        </span>
      )}
      {check.length > 0 && <DeskButton onAct={actions.next} shortcut="N" word="manuscript.next" />}
      {sheet.mayDecide && <Undo onUndo={() => void loaded.undo()} />}
      {sheet.mayDecide && sheet.state.outcome !== 'imported' && (
        <MakeDrafts isBusy={loaded.isBusy} onCheck={actions.next} onMake={makeDrafts} />
      )}
      <ShortcutHelp isOpen={actions.isHelpOpen} setOpen={actions.setHelpOpen} />
    </footer>
  )
}

function leftWord(sheet: ManuscriptSheet, left: number) {
  if (left > 0) return 'manuscript.leftToCheck'
  return hasLittleRead(sheet) ? 'manuscript.littleReadBar' : 'manuscript.allChecked'
}

/** Takes the last step back, and says which: somebody else may have taken it. */
function Undo({ onUndo }: { readonly onUndo: () => void }) {
  const { decidedWords } = useSheetWords()
  const { decisions } = useDesk().sheet
  const [first] = lastStepOf(decisions)
  if (!first) return null
  return (
    <>
      <DeskButton onAct={onUndo} shortcut="U" word="manuscript.undo" />
      <small className={styles.last}>
        {decidedWords(first)} {first.by}
      </small>
    </>
  )
}
