'use client'
import type { ReviewPanel, PanelStep } from '../../domain/review/index.ts'

import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './ReviewView.module.css'

const stateWords = {
  next: 'reviewPanel.stateNext',
  passed: 'reviewPanel.statePassed',
  skipped: 'reviewPanel.stateSkipped',
  void: 'reviewPanel.stateVoid',
  waiting: 'reviewPanel.stateWaiting',
} as const

/** Stages of the current round, with who signed each and when. */
export function Steps({ sheet }: { readonly sheet: ReviewPanel }) {
  const words = useWords()
  return (
    <section aria-labelledby="review-steps" className={styles.card}>
      <h2 id="review-steps">
        {words('reviewPanel.steps')}
        <small>{words('reviewPanel.round', { round: String(sheet.round) })}</small>
        {sheet.isUrgent && <strong className={styles.urgent}>{words('reviewPanel.urgent')}</strong>}
      </h2>
      <ol className={styles.steps}>
        {sheet.steps.map((step) => (
          <Step key={step.key} step={step} />
        ))}
      </ol>
    </section>
  )
}

function Step({
  step: { isByAuthor, isOptional, label, signed, state },
}: {
  readonly step: PanelStep
}) {
  const words = useWords()
  const when = useWhen()
  const isQuiet = isOptional && state === 'waiting'
  return (
    <li data-state={state}>
      <span className={styles.stage}>{label}</span>
      <span>
        {signed && state !== 'next' ? (
          <>
            {signed.standsInFor === undefined
              ? signed.who
              : words('reviewPanel.standIn', { other: signed.standsInFor, who: signed.who })}{' '}
            <time dateTime={signed.at}>{when(signed.at)}</time>
            {state === 'void' && <em> {words(stateWords.void)}</em>}
          </>
        ) : (
          words(isQuiet ? 'reviewPanel.optional' : stateWords[state])
        )}
        {isByAuthor && <em> {words('reviewPanel.byAuthor')}</em>}
      </span>
    </li>
  )
}
