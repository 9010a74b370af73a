'use client'
import type { DragEvent } from 'react'

import { useRef, useState } from 'react'

import { ActButton } from '../forms/ActButton.tsx'
import { useMayFile } from '../manuscript-queue/rights.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './Intake.module.css'
import { IntakeRow } from './IntakeRow.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import { QueueTabs } from './QueueTabs.tsx'
import { useIntake } from './useIntake.ts'

/** What the file picker offers; the server decides by content. */
const accepted = '.docx,.txt,.md,.html,.htm'

/** Above the list of manuscripts: a place to drop files, what became of them, and the queue by state. */
export function IntakeArea() {
  const intake = useIntake()
  const mayFile = useMayFile()
  return (
    <div className={styles.area}>
      {mayFile && (
        <>
          <DropPlace intake={intake} />
          {intake.incoming.length > 0 && (
            <ul aria-live="polite" className={styles.incoming}>
              {intake.incoming.map((each) => (
                <IntakeRow incoming={each} key={each.key} />
              ))}
            </ul>
          )}
        </>
      )}
      <QueueTabs />
    </div>
  )
}

function DropPlace({ intake }: { readonly intake: ReturnType<typeof useIntake> }) {
  const words = useWords()
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const hold = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    intake.send(event.dataTransfer.files)
  }
  return (
    <section
      aria-label={words('manuscript.handIn')}
      className={styles.drop}
      data-over={isOver || undefined}
      onDragLeave={() => {
        setOver(false)
      }}
      onDragOver={hold}
      onDrop={drop}
    >
      <p>{words('manuscript.dropHere')}</p>
      <div className={styles.buttons}>
        <ActButton
          onAct={() => picker.current?.click()}
          size="small"
          word="manuscript.chooseFiles"
        />
        <PasteDialog onTaken={intake.add} />
      </div>
      <input
        accept={accepted}
        aria-label={words('manuscript.chooseFiles')}
        hidden
        multiple
        onChange={({ target }) => {
          intake.send(target.files ?? [])
          // The same file can be chosen again.
          target.value = ''
        }}
        ref={picker}
        type="file"
      />
    </section>
  )
}
