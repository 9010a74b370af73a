'use client'
import type { QueuedManuscript } from '../../domain/manuscripts/sheet.ts'

import { useShared } from '../http/useShared.ts'

export type Queue = {
  readonly counts: Readonly<Partial<Record<string, number>>>
  readonly manuscripts: readonly QueuedManuscript[]
}

type Input = { readonly asOf?: unknown; readonly isAsked: boolean }

/** Queue of manuscripts, asked once for all parts of a page; undefined until known. */
export const useQueue = ({ asOf, isAsked }: Input): Queue | undefined =>
  // What the endpoint answers.
  useShared({ asOf, path: isAsked ? 'manuscripts/queue' : undefined }) as Queue | undefined
