'use client'
import type { MessageKey } from '../../plugin/translations/messages.ts'

import { useWords } from '../translations/useWords.ts'
import styles from './Sheet.module.css'

type Props = {
  readonly disabled?: boolean
  readonly isFirst?: boolean
  readonly onAct: () => unknown
  /** Key that does the same: see `useShortcuts`. */
  readonly shortcut?: string
  readonly vars?: Readonly<Record<string, string>>
  readonly word: MessageKey
}

/** Button of the desk, with its shortcut. */
export function DeskButton({ disabled, isFirst, onAct, shortcut, vars, word }: Props) {
  const words = useWords()
  return (
    <button
      aria-keyshortcuts={shortcut}
      className={styles.button}
      data-first={isFirst}
      disabled={disabled}
      onClick={() => void onAct()}
      type="button"
    >
      {words(word, vars)}
      {shortcut !== undefined && <kbd aria-hidden>{shortcut}</kbd>}
    </button>
  )
}
