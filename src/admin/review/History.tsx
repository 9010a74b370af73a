'use client'
import type { ReviewPanel } from '../../domain/review/index.ts'

import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './ReviewView.module.css'

const verdictWords = {
  pass: 'reviewPanel.verdictPass',
  return: 'reviewPanel.verdictReturn',
  submit: 'reviewPanel.verdictSubmit',
  urgent: 'reviewPanel.verdictUrgent',
} as const

/** Signatures of all rounds, newest first, each with its opinion and the start of the signed hash. */
export function History({ sheet }: { readonly sheet: ReviewPanel }) {
  const words = useWords()
  const when = useWhen()
  return (
    <section aria-labelledby="review-history" className={styles.card}>
      <h2 id="review-history">{words('reviewPanel.history')}</h2>
      {sheet.history.length === 0 && <p className={styles.why}>{words('reviewPanel.noHistory')}</p>}
      <ol className={styles.history}>
        {sheet.history.toReversed().map((mark) => (
          <li data-verdict={mark.verdict} key={mark.id}>
            <div>
              <strong>{mark.stageLabel}</strong>
              {(mark.verdict === 'pass' || mark.verdict === 'return') && (
                <span className={styles.verdict}>{words(verdictWords[mark.verdict])}</span>
              )}
              <small>{words('reviewPanel.round', { round: String(mark.round) })}</small>
            </div>
            <div>
              {mark.standsInFor === undefined
                ? mark.who
                : words('reviewPanel.standIn', { other: mark.standsInFor, who: mark.who })}{' '}
              <time dateTime={mark.at}>{when(mark.at)}</time> <code>{mark.hash.slice(0, 8)}</code>
            </div>
            {mark.embargo !== undefined && (
              <small>
                {mark.embargo === null
                  ? words('reviewPanel.embargoOver')
                  : words('reviewPanel.embargoOfMark', { time: when(mark.embargo) })}
              </small>
            )}
            {mark.opinion !== undefined && <blockquote>{mark.opinion}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  )
}
