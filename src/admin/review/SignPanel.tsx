'use client'
import type { ComponentProps } from 'react'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { Forms } from '../../domain/language/index.ts'
import type { ReviewPanel, PanelAct, Verdict } from '../../domain/review/index.ts'
import type { Say } from './useReviewPanel.ts'

import { ActButton } from '../forms/ActButton.tsx'
import { TextArea } from '../forms/TextArea.tsx'
import { Reasons } from '../http/Reasons.tsx'
import { useForms } from '../translations/useForms.ts'
import { useWords } from '../translations/useWords.ts'
import { Partners } from './Partners.tsx'
import styles from './ReviewView.module.css'
import { toSigned } from './toSigned.ts'

type Props = { readonly onReadAloud: () => void; readonly say: Say; readonly sheet: ReviewPanel }

const done = {
  pass: 'reviewPanel.donePass',
  return: 'reviewPanel.doneReturn',
  submit: 'reviewPanel.doneSubmit',
  urgent: 'reviewPanel.doneUrgent',
} as const

/** A verdict that is asked for again: with a reason, or because it leaves a later stage without anybody. */
type Asked = 'pass' | 'return' | 'urgent'

const isReasoned = (asked: Asked | undefined): boolean => asked === 'return' || asked === 'urgent'

/** Acts of the review. One that is not possible is not offered; of the next one it says why not. */
export function SignPanel({ onReadAloud, say, sheet }: Props) {
  const words = useWords()
  const { acts } = sheet
  const { act, asked, chosen, joining, opinion, reasons, setAsked, setChosen, setOpinion } =
    useJudgement(say, sheet)
  const mayJudge = acts.pass.isPossible || acts.return.isPossible || asked !== undefined
  return (
    <section aria-labelledby="review-sign" className={styles.card}>
      <h2 id="review-sign">{words('reviewPanel.sign')}</h2>
      <Complete sheet={sheet} />
      <WhyNot isComplete={sheet.isComplete && !sheet.isPublic} sheet={sheet} />
      {sheet.deadEnd && (
        <p className={styles.deadEnd} role="alert">
          {sheet.deadEnd.message}
        </p>
      )}
      <Reasons className={styles.refusal} reasons={reasons} />
      <Partners chosen={chosen} onChoose={setChosen} sheet={sheet} />
      {mayJudge && <Opinion isNeeded={isReasoned(asked)} onChange={setOpinion} value={opinion} />}
      {asked ? (
        <Confirm
          act={acts.pass}
          asked={asked}
          isOpinionMissing={opinion.trim() === ''}
          onAct={() => act(asked)}
          onCancel={() => {
            setAsked(undefined)
          }}
        />
      ) : (
        <Acts
          acts={acts}
          isJoint={joining.length > 0}
          onAct={(verdict) => {
            // Whoever would leave a later stage without anybody is asked again before the signature.
            if (verdict === 'pass' && sheet.deadEnd?.isBySigning === true) setAsked('pass')
            else void act(verdict)
          }}
          onAsk={setAsked}
          onReadAloud={onReadAloud}
        />
      )}
    </section>
  )
}

/** Says of a text that is signed to its end whether it may go out. */
function Complete({
  sheet: { openNotes, state },
}: {
  readonly sheet: Pick<ReviewPanel, 'openNotes' | 'state'>
}) {
  const words = useWords()
  if (state.kind === 'approved')
    return <p className={styles.good}>{words('reviewPanel.complete')}</p>
  if (openNotes.length === 0) return null
  const count = String(state.kind === 'notes' ? state.count : openNotes.length)
  const word = state.kind === 'notes' ? 'reviewPanel.completeNotes' : 'reviewPanel.openNotes'
  return (
    <p className={styles.deadEnd} role="status">
      {words(word, { count })}
    </p>
  )
}

type ConfirmProps = {
  readonly act: PanelAct
  readonly asked: Asked
  readonly isOpinionMissing: boolean
  readonly onAct: ComponentProps<typeof ActButton>['onAct']
  readonly onCancel: () => void
}

const confirmWords = {
  pass: 'reviewPanel.passAnyway',
  return: 'reviewPanel.returnHeading',
  urgent: 'reviewPanel.urgentHeading',
} as const

function Confirm({ act, asked, isOpinionMissing, onAct, onCancel }: ConfirmProps) {
  return (
    <div className={styles.acts}>
      <ActButton
        disabled={isReasoned(asked) && isOpinionMissing}
        isSecond={asked === 'pass'}
        onAct={onAct}
        vars={{ stage: act.isPossible ? act.stageLabel : '' }}
        word={confirmWords[asked]}
      />
      <ActButton
        isSecond={asked !== 'pass'}
        onAct={onCancel}
        word={asked === 'pass' ? 'reviewPanel.leaveToOthers' : 'reviewPanel.cancel'}
      />
    </div>
  )
}

/** Verdict and opinion until they are sent. What was typed stays when it was refused. */
function useJudgement(say: Say, sheet: ReviewPanel) {
  const words = useWords()
  const [opinion, setOpinion] = useState('')
  const [asked, setAsked] = useState<Asked>()
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const joining = sheet.partners.filter(({ key, mayJoin }) => mayJoin && chosen.has(key))

  const act = async (verdict: Verdict) => {
    const others = joining.map(({ approvalHash, embargo = null, key }) => ({
      approvalHash,
      document: key,
      embargoUntil: embargo,
    }))
    const answer = await say('review/sign', {
      documents: [toSigned(sheet), ...(verdict === 'pass' ? others : [])],
      ...(opinion.trim() !== '' && { opinion: opinion.trim() }),
      ...(asked === 'pass' && { isDeadEndAccepted: true }),
      verdict,
    })
    setReasons(answer.isRefused ? answer.reasons : [])
    if (answer.isRefused) return
    setOpinion('')
    setAsked(undefined)
    setChosen(new Set())
    toast.success(words(done[verdict]))
  }
  return { act, asked, chosen, joining, opinion, reasons, setAsked, setChosen, setOpinion }
}

/** Says why one may not sign, and what is wrong in the text; its author, who can still mend it, sees it too. */
function WhyNot({
  isComplete,
  sheet: { acts, faults },
}: {
  readonly isComplete: boolean
  readonly sheet: ReviewPanel
}) {
  const words = useWords()
  const against = acts.pass.isPossible || isComplete ? undefined : acts.pass.reason
  return (
    <>
      {against !== undefined && !faults.includes(against) && (
        <p className={styles.why}>{against}</p>
      )}
      {faults.length > 0 && (
        <>
          <p className={styles.why}>{words('reviewPanel.faults')}</p>
          <ul className={styles.refusal}>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type OpinionProps = {
  readonly isNeeded: boolean
  readonly onChange: (opinion: string) => void
  readonly value: string
}

function Opinion({ isNeeded, onChange, value }: OpinionProps) {
  const words = useWords()
  return (
    <TextArea
      className={styles.opinion}
      label={words(isNeeded ? 'reviewPanel.opinionNeeded' : 'reviewPanel.opinion')}
      onChange={onChange}
      placeholder={isNeeded ? undefined : words('reviewPanel.opinionOptional')}
      value={value}
    />
  )
}

type ActsProps = {
  readonly acts: ReviewPanel['acts']
  readonly isJoint: boolean
  readonly onAct: (verdict: Verdict) => void
  readonly onAsk: (verdict: 'return' | 'urgent') => void
  readonly onReadAloud: () => void
}

function Acts({
  acts: { pass, readAloud, return: back, submit, urgent },
  isJoint,
  onAct,
  onAsk,
  onReadAloud,
}: ActsProps) {
  const forms = useForms()
  const offered: readonly (ComponentProps<typeof ActButton> | false)[] = [
    pass.isPossible && {
      onAct: () => {
        onAct('pass')
      },
      vars: { stage: standing(pass, forms) },
      word: isJoint ? 'reviewPanel.passAll' : 'reviewPanel.pass',
    },
    submit.isPossible && {
      onAct: () => {
        onAct('submit')
      },
      word: 'reviewPanel.submit',
    },
    readAloud?.isPossible === true && { onAct: onReadAloud, word: 'reviewPanel.readAloud' },
    back.isPossible && {
      onAct: () => {
        onAsk('return')
      },
      word: 'reviewPanel.return',
    },
    urgent.isPossible && {
      onAct: () => {
        onAsk('urgent')
      },
      word: 'reviewPanel.urgentAct',
    },
  ]
  return (
    <div className={styles.acts}>
      {offered
        .filter((each) => each !== false)
        .map((each, index) => (
          <ActButton isSecond={index > 0} key={each.word} {...each} />
        ))}
    </div>
  )
}

const standing = (act: PanelAct & { isPossible: true }, { bracketed }: Forms): string =>
  act.standsInFor === undefined ? act.stageLabel : act.stageLabel + bracketed(act.standsInFor)
