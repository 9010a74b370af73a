'use client'
import type { PunctuationChange } from '../../domain/manuscripts/sheet.ts'

import { changeKey, residueKey } from '../../domain/manuscripts/sheetBlocks.ts'
import { itemOfParagraph } from '../../domain/manuscripts/sheetEntries.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import { useDesk } from './desk.ts'
import { DeskButton } from './DeskButton.tsx'
import styles from './Sheet.module.css'
import { useSheetWords } from './useSheetWords.ts'

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
  const { sheet } = useDesk()
  if (sheet.punctuation.length === 0) return null
  return (
    <details className={styles.part}>
      <summary>
        {words('manuscript.punctuation')}
        <span className={styles.count}>{sheet.punctuation.length}</span>
      </summary>
      {sheet.mayDecide && <AllPunctuation />}
      <ul className={styles.list}>
        {sheet.punctuation.map((change) => (
          <PunctuationRow change={change} key={change.key} />
        ))}
      </ul>
    </details>
  )
}

/** Most acts of one request: see `deskEndpoints`. */
const MOST_ACTS = 200

/** Takes every change back, or makes every one again: papers that print half-width marks want none of them. */
function AllPunctuation() {
  const { decide, sheet } = useDesk()
  const [taken, others] = [true, false].map((isTaken) =>
    sheet.punctuation.filter((change) => change.isTaken === isTaken).slice(0, MOST_ACTS),
  )
  const setAll = (changes: typeof sheet.punctuation, isTaken: boolean) =>
    decide(changes.map(({ key }) => ({ act: 'punctuate', change: key, isTaken })))
  return (
    <div className={styles.buttons}>
      {taken && taken.length > 1 && (
        <DeskButton onAct={() => setAll(taken, false)} word="manuscript.takeAllBack" />
      )}
      {others && others.length > 1 && (
        <DeskButton onAct={() => setAll(others, true)} word="manuscript.makeAllAgain" />
      )}
    </div>
  )
}

/** Characters of the text on either side of a change. */
const AROUND = 7

function PunctuationRow({
  change: { from, isTaken, key, span, to },
}: {
  readonly change: PunctuationChange
}) {
  const { decide, sheet } = useDesk()
  const text = sheet.paragraphs[span.paragraph]?.text ?? ''
  return (
    <li className={styles.change} data-keys={changeKey(key)}>
      <span>
        {text.slice(Math.max(0, span.start - AROUND), span.start)}
        <del>{from}</del>
        <span aria-hidden>→</span>
        <ins data-off={isTaken ? undefined : true}>{to}</ins>
        {text.slice(span.end, span.end + AROUND)}
      </span>
      {sheet.mayDecide && (
        <DeskButton
          onAct={() => decide([{ act: 'punctuate', change: key, isTaken: !isTaken }])}
          word={isTaken ? 'manuscript.takeBack' : 'manuscript.makeAgain'}
        />
      )}
    </li>
  )
}

function Decisions() {
  const words = useWords()
  const when = useWhen()
  const { loggedWords } = useSheetWords()
  const { sheet } = useDesk()
  const { decisions, items } = sheet
  if (decisions.length === 0) return null
  const placeOf = (start: number) => items.findIndex((item) => item.start === start)
  return (
    <details className={styles.part}>
      <summary>
        {words('manuscript.decisions')}
        <span className={styles.count}>{decisions.length}</span>
      </summary>
      <ol className={styles.list}>
        {decisions.toReversed().map((decision) => (
          <li key={`${decision.at}${JSON.stringify(decision)}`}>
            <span>
              {items.length > 1 && 'item' in decision && placeOf(decision.item) >= 0 && (
                <span className={styles.itemNumber}>
                  {words('manuscript.itemNumber', {
                    number: String(placeOf(decision.item) + 1),
                  })}{' '}
                </span>
              )}
              {loggedWords(decision, sheet)}
            </span>
            <small>
              {decision.by} {when(decision.at)}
            </small>
          </li>
        ))}
      </ol>
    </details>
  )
}
