'use client'
import type { Decision } from '../../domain/manuscripts/decisions.ts'

import { changeKey, residueKey } from '../../domain/manuscripts/sheetBlocks.ts'
import { itemOfParagraph } from '../../domain/manuscripts/sheetEntries.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import { useDesk } from './desk.ts'
import { DeskButton } from './DeskButton.tsx'
import styles from './Sheet.module.css'
import { nameOfKey, useSheetWords } from './useSheetWords.ts'

/** What went into no field and no text, changes of punctuation, and what editors decided. */
export const SheetRest = () => (
  <>
    <Residue />
    <Punctuation />
    <Decisions />
  </>
)

function Residue() {
  const words = useWords()
  const { setPassage, sheet } = useDesk()
  if (sheet.residue.length === 0) return null
  return (
    <section aria-labelledby="sheet-residue" className={styles.part}>
      <h2 id="sheet-residue">
        {words('manuscript.residue')}
        <span className={styles.count}>{sheet.residue.length}</span>
      </h2>
      <p className={styles.quiet}>{words('manuscript.residueHint')}</p>
      <ul className={styles.list}>
        {sheet.residue.map(({ end, paragraph, start, text }, index) => (
          <li data-keys={residueKey(index)} key={residueKey(index)}>
            <span>{text}</span>
            {sheet.mayDecide && <PutIntoText paragraph={paragraph} />}
            {sheet.mayDecide && (
              <DeskButton
                onAct={() => {
                  setPassage({ paragraph, span: { end, paragraph, start }, text })
                }}
                word="manuscript.give"
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function PutIntoText({ paragraph }: { readonly paragraph: number }) {
  const { decide, sheet } = useDesk()
  const item = itemOfParagraph(sheet, paragraph)
  const received = sheet.paragraphs[paragraph]?.received
  if (!item || received === undefined) return null
  return (
    <DeskButton
      onAct={() => decide([{ act: 'place', isText: true, item: item.start, paragraph: received }])}
      word="manuscript.putIntoText"
    />
  )
}

function Punctuation() {
  const words = useWords()
  const { decide, sheet } = useDesk()
  if (sheet.punctuation.length === 0) return null
  return (
    <details className={styles.part}>
      <summary>
        {words('manuscript.punctuation')}
        <span className={styles.count}>{sheet.punctuation.length}</span>
      </summary>
      <ul className={styles.list}>
        {sheet.punctuation.map(({ from, isTaken, key, span, to }) => (
          <li data-keys={changeKey(key)} key={key}>
            <span>
              {sheet.paragraphs[span.paragraph]?.text.slice(
                Math.max(0, span.start - 6),
                span.start,
              )}
              <del>{from}</del> <ins data-off={!isTaken}>{to}</ins>
            </span>
            {sheet.mayDecide && (
              <DeskButton
                onAct={() => decide([{ act: 'punctuate', change: key, isTaken: !isTaken }])}
                word={isTaken ? 'manuscript.takeBack' : 'manuscript.makeAgain'}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Decisions() {
  const words = useWords()
  const when = useWhen()
  const { decisions } = useDesk().sheet
  if (decisions.length === 0) return null
  return (
    <details className={styles.part}>
      <summary>
        {words('manuscript.decisions')}
        <span className={styles.count}>{decisions.length}</span>
      </summary>
      <ol className={styles.list}>
        {decisions.toReversed().map((decision) => (
          <li key={`${decision.at}${JSON.stringify(decision)}`}>
            <DecisionWords decision={decision} />
            <small>
              {decision.by} {when(decision.at)}
            </small>
          </li>
        ))}
      </ol>
    </details>
  )
}

function DecisionWords({ decision }: { readonly decision: Decision }) {
  const words = useWords()
  const { say } = useSheetWords()
  const about =
    'field' in decision
      ? say('fields', nameOfKey(decision.field))
      : 'name' in decision
        ? decision.name
        : ''
  return <span>{words(`manuscript.did_${decision.act}`, { about })}</span>
}
