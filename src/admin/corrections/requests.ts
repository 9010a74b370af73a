import type { Dependent } from '../../domain/dependents/findDependents.ts'

import { ask } from '../http/ask.ts'

/** What the newsroom says of a document after its publication. */
export type CorrectionOptions = {
  readonly affected: readonly Dependent[]
  /** Why the person who asks may neither withdraw nor restore. */
  readonly reason?: string
  readonly state: 'live' | 'never' | 'withdrawn'
  readonly together: readonly Line[]
}

export type Line = { readonly key: string; readonly path?: string; readonly title: string }

/** What a withdrawal or a restoration would do, did, or why it may not. */
export type Outcome =
  | {
      readonly body: {
        readonly dependents?: readonly Line[]
        readonly documents: readonly Line[]
        readonly kind: 'ready' | 'restored' | 'withdrawn'
        readonly pictures?: readonly Line[]
        readonly refreshed: readonly Line[]
      }
      readonly isRefused: false
    }
  | { readonly isRefused: true; readonly reasons: readonly string[] }

type CorrectionOptionsInput = { api: string; document: string; signal: AbortSignal }

/** What can be done with a document; undefined while the newsroom cannot be asked. */
export async function readCorrectionOptions({
  api,
  document,
  signal,
}: CorrectionOptionsInput): Promise<CorrectionOptions | undefined> {
  const answer = await ask<CorrectionOptions>({
    api,
    path: `aftermath?document=${encodeURIComponent(document)}`,
    signal,
  })
  return answer.isRefused ? undefined : answer.body
}

/** Keys as the endpoints name documents. */
export const toDocuments = (keys: readonly string[]) =>
  keys.map((key) => {
    const colon = key.indexOf(':')
    return { collection: key.slice(0, colon), id: key.slice(colon + 1) }
  })

type RequestWithdrawalInput = {
  api: string
  dependents?: 'detach'
  documents: ReturnType<typeof toDocuments>
  notice?: string
  reason?: string
  rehearse: boolean
}

export const requestWithdrawal = ({ api, ...body }: RequestWithdrawalInput): Promise<Outcome> =>
  ask({ api, body, path: 'withdraw' })

type RequestRestorationInput = {
  api: string
  documents: ReturnType<typeof toDocuments>
  reason?: string
  rehearse: boolean
  text: 'newest' | 'withdrawn'
}

export const requestRestoration = ({ api, ...body }: RequestRestorationInput): Promise<Outcome> =>
  ask({ api, body, path: 'restore' })
