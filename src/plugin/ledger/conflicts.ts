import { ValidationError } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'

import { sqlState } from '../database/sqlState.ts'

/** Thrown when the document's path belongs, or once belonged, to another document. */
export class PathTaken extends Error {
  readonly document: string
  readonly path: string

  constructor({ cause, document, path }: { cause: unknown; document: string; path: string }) {
    super(`path ${path} is taken`, { cause })
    this.document = document
    this.path = path
  }
}

/** Thrown when a document was saved between being read and being released. */
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
 * SQLSTATEs of two people acting at once, of whom the database lets one through: a stage signed twice, a signature
 * withdrawn before the release, a lock that was not granted, a deadlock.
 */
const crossed: ReadonlySet<string> = new Set([
  ...['23505', '40001', '40P01', '55P03'],
  ...['NR004', 'NR005'],
])

/**
 * Converts an error that a release may meet although every check passed: a path taken meanwhile, a field's own
 * validation. Other errors give `undefined`.
 */
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

/** Runs an act and converts an expected conflict to a refusal. */
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
