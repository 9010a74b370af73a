import { Fragment } from 'react'

import type { MarkedLine } from '../../domain/review/index.ts'

import styles from './ReviewView.module.css'

/**
 * Renders the runs of a line, additions as `ins` and removals as `del`. An added or removed line break has a sign:
 * otherwise nobody would see what is marked.
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

/** Text with its line breaks. The newline stays in a selection: comments are found again by their words. */
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

/** Sign of a line break that was added or removed; a removed one breaks no line. */
const BreakSign = ({ breaks = false }: { readonly breaks?: boolean }) => (
  <>
    <span aria-hidden className={styles.breakSign} />
    {breaks && <br />}
  </>
)
