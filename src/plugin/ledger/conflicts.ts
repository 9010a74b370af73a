import { ValidationError } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'

import { sqlState } from '../database/sqlState.ts'

/** Another document stands, or stood, at the path of this one. */
export class PathTaken extends Error {
  readonly document: string
  readonly path: string

  constructor({ cause, document, path }: { cause: unknown; document: string; path: string }) {
    super(`path ${path} is taken`, { cause })
    this.document = document
    this.path = path
  }
}

/** A document was saved between being read and being released. */
export class ChangedMeanwhile extends Error {
  readonly document: string
  readonly title: string

  constructor({ document, title }: { document: string; title: string }) {
    super(`${document} changed while it was released`)
    this.document = document
    this.title = title
  }
}

/**
 * Two people at once, as the database says it: it lets one of them through, and nothing of the other's stays. The same
 * stage signed twice, a signature taken back before the door was reached, a lock that was not to be had, a deadlock.
 */
const crossed: ReadonlySet<string> = new Set([
  ...['23505', '40001', '40P01', '55P03'],
  ...['NR004', 'NR005'],
])

/** What a release may meet although all was well when it began: somebody else's path, a field's own check. */
export function toConflict(error: unknown): Refusal | undefined {
  if (error instanceof ValidationError) {
    return { reason: 'release.invalid', vars: { reason: error.message } }
  }
  if (error instanceof PathTaken) {
    return { document: error.document, reason: 'release.pathTaken', vars: { path: error.path } }
  }
  if (error instanceof ChangedMeanwhile) {
    return {
      document: error.document,
      reason: 'release.changedSince',
      vars: { title: error.title },
    }
  }
  return crossed.has(sqlState(error) ?? '') ? { reason: 'release.crossed' } : undefined
}

/** What was done, or a refusal in words where the doing met what it may meet. */
export async function orConflict<Outcome>(
  doing: Promise<Outcome>,
): Promise<Outcome | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }> {
  try {
    return await doing
  } catch (error) {
    const refusal = toConflict(error)
    if (refusal) return { kind: 'refused', refusals: [refusal] }
    throw error
  }
}
