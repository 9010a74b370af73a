'use client'
import type { RefObject } from 'react'

import { Button, useDocumentTitle } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { CorrectionOptions } from './correctionOptions.ts'

import frame from '../dialogs/Dialog.module.css'
import { ActButton } from '../forms/ActButton.tsx'
import { useWords } from '../translations/useWords.ts'
import { Affected } from './Affected.tsx'
import { CorrectionPart } from './CorrectionPart.tsx'
import styles from './Corrections.module.css'
import { RestorePart } from './RestorePart.tsx'
import { WithdrawPart } from './WithdrawPart.tsx'

type Props = {
  readonly options: CorrectionOptions
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly onDone: () => void
}

/** Dialog of corrections, withdrawal and restoration. Being the browser's own, it closes on Escape and keeps the focus. */
export function CorrectionDialog({ dialog, onDone, options }: Props) {
  const words = useWords()
  const heading = useId()
  const { title } = useDocumentTitle()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const { affected, reason, state } = options
  return (
    <dialog aria-labelledby={heading} className={frame.dialog} ref={dialog}>
      <h2 id={heading}>{words('corrections.heading', { title })}</h2>
      {state === 'live' && <CorrectionPart />}
      {affected.length > 0 && <Affected affected={affected} />}
      <section className={styles.part}>
        <h3>{words(state === 'live' ? 'corrections.withdraw' : 'corrections.restore')}</h3>
        {reason !== undefined ? (
          <p role="note">{reason}</p>
        ) : state === 'withdrawn' ? (
          <RestorePart onDone={onDone} together={options.together} />
        ) : isWithdrawing ? (
          <WithdrawPart onDone={onDone} />
        ) : (
          <>
            <p>{words('corrections.withdrawHint')}</p>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => {
                setWithdrawing(true)
              }}
            >
              {words('corrections.withdraw')}…
            </Button>
          </>
        )}
      </section>
      <div className={frame.actions}>
        <ActButton isSecond onAct={() => dialog.current?.close()} word="corrections.cancel" />
      </div>
    </dialog>
  )
}
