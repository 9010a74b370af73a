'use client'
import { toast, useConfig, useFormModified } from '@payloadcms/ui'

import type { TextStanding } from '../../domain/review/index.ts'

import { ActButton } from '../forms/ActButton.tsx'
import { ask } from '../http/ask.ts'
import { announcePlans } from '../releases/useReleases.ts'
import { useWords } from '../translations/useWords.ts'
import { useStanding } from './useStanding.ts'

type Answer = { readonly warnings?: readonly { readonly message: string }[] }

/** Hands the open text in, beside the button that saves it; there while that is possible. */
export function SubmitButton() {
  const standing = useStanding()
  return standing?.submit.isPossible === true ? <Submit standing={standing} /> : null
}

function Submit({ standing }: { readonly standing: TextStanding }) {
  const words = useWords()
  const isModified = useFormModified()
  const api = useConfig().config.routes.api
  const submit = async () => {
    const documents = [{ approvalHash: standing.approvalHash, document: standing.document.key }]
    const body = { documents, verdict: 'submit' }
    const answer = await ask<Answer>({ api, body, path: 'review/sign' })
    if (answer.isRefused) toast.error(answer.reasons.join(' '))
    else {
      toast.success(words('reviewPanel.doneSubmit'))
      for (const { message } of answer.body.warnings ?? []) toast.warning(message)
    }
    announcePlans()
  }
  // What is handed in is what is stored.
  return (
    <span title={isModified ? words('release.notSaved') : undefined}>
      <ActButton disabled={isModified} isSecond onAct={submit} word="reviewPanel.submit" />
    </span>
  )
}
