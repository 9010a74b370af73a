import { Fragment } from 'react'

import type { MarkedLine } from '../../domain/review/index.ts'

import styles from './ReviewView.module.css'

/**
 * The runs of a line: what was added underlined, what was removed struck through, read out as such. A line break is one,
 * as on the page; one that was put in or taken out has a sign, for else nobody saw what is marked.
 */
export const markLine = ({ runs }: MarkedLine) =>
  runs.map(({ mark, text }, index) => {
    if (mark === 'same') return <span key={index}>{linesOf(text, <br />)}</span>
    return mark === 'added' ? (
      <ins className={styles.added} key={index}>
        {linesOf(text, <BreakSign breaks />)}
      </ins>
    ) : (
      <del className={styles.removed} key={index}>
        {linesOf(text, <BreakSign />)}
      </del>
    )
  })

/** The newline stays in what is selected: notes are found again by their words. */
const linesOf = (text: string, end: React.ReactNode) =>
  text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <>
          {'\n'}
          {end}
        </>
      )}
      {line}
    </Fragment>
  ))

/** What was taken out breaks no line any more. */
const BreakSign = ({ breaks = false }: { readonly breaks?: boolean }) => (
  <>
    <span aria-hidden className={styles.breakSign} />
    {breaks && <br />}
  </>
)
