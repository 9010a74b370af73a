'use client'
import type { ReactNode } from 'react'

import type { Answered } from './ask.ts'

import { useWords } from '../translations/useWords.ts'

type Props<Body> = {
  readonly children: (body: Body) => ReactNode
  readonly failed?: 'dashboard.failed' | 'reviewPanel.failed'
  readonly fetched: Answered<Body> | undefined
}

/** Shows what an endpoint answered; until then that it loads, and of a refusal the reasons. */
export function Fetched<Body>({ children, failed = 'dashboard.failed', fetched }: Props<Body>) {
  const words = useWords()
  if (fetched === undefined) return <p aria-live="polite">{words('reviewPanel.loading')}</p>
  if (!fetched.isRefused) return children(fetched.body)
  return <p role="alert">{words(failed, { reason: fetched.reasons.join(' ') })}</p>
}
