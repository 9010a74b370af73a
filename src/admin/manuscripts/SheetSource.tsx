'use client'
import { useMemo, useState } from 'react'

import { localeOf } from '../../domain/language/language.ts'
import { blocksOf, marksOf } from '../../domain/manuscripts/sheetBlocks.ts'
import { useNewsroomLanguage } from '../time/useTimeZone.tsx'
import { useWords } from '../translations/useWords.ts'
import { useDesk } from './desk.ts'
import { passageOfSelection } from './passageOfSelection.ts'
import styles from './Sheet.module.css'
import { SheetBlockView } from './SheetBlockView.tsx'

/** The manuscript, with marks where something was understood. Marked words can be given to a field. */
export function SheetSource() {
  const words = useWords()
  const desk = useDesk()
  const language = useNewsroomLanguage()
  const [open, setOpen] = useState<number>()
  const { check, entries, setPassage, sheet } = desk
  const blocks = useMemo(() => blocksOf(sheet), [sheet])
  const marks = useMemo(() => marksOf(sheet, { check, entries }), [check, entries, sheet])
  const takeSelection = () => {
    if (!sheet.mayDecide) return
    const passage = passageOfSelection(document.getSelection())
    if (passage) setPassage(passage)
  }
  return (
    <section
      aria-label={words('manuscript.source')}
      className={styles.source}
      data-pane="source"
      lang={localeOf(language)}
      onPointerUp={takeSelection}
    >
      {blocks.map((block) => (
        <SheetBlockView block={block} key={block.paragraphs[0]} source={{ marks, open, setOpen }} />
      ))}
    </section>
  )
}
