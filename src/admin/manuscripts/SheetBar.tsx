'use client'
import { Link, useConfig } from '@payloadcms/ui'

import type { ManuscriptState } from '../../domain/manuscripts/outcome.ts'
import type { Sheet } from './useSheet.ts'
import type { DeskActions } from './useShortcuts.ts'

import { lastStepOf } from '../../domain/manuscripts/decisions.ts'
import { useWords } from '../translations/useWords.ts'
import { useDesk } from './desk.ts'
import { DeskButton } from './DeskButton.tsx'
import styles from './Sheet.module.css'
import { ShortcutHelp } from './ShortcutHelp.tsx'
import { useSheetWords } from './useSheetWords.ts'

type Documents = ManuscriptState['documents']

type Props = {
  readonly actions: DeskActions
  readonly loaded: Sheet
  readonly onState: () => Promise<void>
}

/** Bar below a sheet: how much is left to check, the next of it, the last decision taken back, and the drafts. */
export function SheetBar({ actions, loaded, onState }: Props) {
  const words = useWords()
  const { check, sheet } = useDesk()
  const { documents } = sheet.state
  const makeDrafts = async () => {
    const made = await loaded.write<{ readonly documents: Documents }>({ path: 'drafts' })
    if (made) await Promise.all([loaded.read(), onState()])
  }
  return (
    <footer className={styles.bar}>
      {documents.length > 0 && <Made documents={documents} />}
      <span aria-live="polite" className={styles.left}>
        {sheet.mayDecide &&
          words(check.length > 0 ? 'manuscript.leftToCheck' : 'manuscript.allChecked', {
            count: String(check.length),
          })}
      </span>
      {loaded.isBusy && (
        <span className={styles.busy} role="status">
          {words('manuscript.working')}
        </span>
      )}
      {check.length > 0 && <DeskButton onAct={actions.next} shortcut="N" word="manuscript.next" />}
      {sheet.mayDecide && <Undo onUndo={() => void loaded.undo()} />}
      {sheet.mayDecide && sheet.state.outcome !== 'imported' && (
        <DeskButton
          disabled={loaded.isBusy}
          isFirst
          onAct={makeDrafts}
          shortcut="D"
          word="manuscript.make"
        />
      )}
      <ShortcutHelp isOpen={actions.isHelpOpen} setOpen={actions.setHelpOpen} />
    </footer>
  )
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

function Made({ documents }: { readonly documents: Documents }) {
  const words = useWords()
  const { say } = useSheetWords()
  const { admin } = useConfig().config.routes
  return (
    <div className={styles.made} role="status">
      <strong>{words('manuscript.imported')}</strong>
      {documents.map(({ collection, id, title }) => (
        <span key={id}>
          {say('kind', collection)}{' '}
          <Link href={`${admin}/collections/${collection}/${id}`}>{title}</Link>
        </span>
      ))}
    </div>
  )
}
