import { ValidationError } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'

import { sqlState } from '../database/sqlState.ts'

/**
 * Thrown where a release meets a conflict although every check passed, with what the person is told: the path belongs,
 * or once belonged, to another document; a document was saved between being read and being released; the plan was
 * settled by somebody else first.
 */
export class Conflict extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`${refusal.reason} ${JSON.stringify(refusal.vars ?? {})}`, options)
    this.refusal = refusal
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

/** Converts an expected error of a release to a refusal; other errors give `undefined`. */
export function toConflict(error: unknown): Refusal | undefined {
  if (error instanceof ValidationError) {
    return { reason: 'release.invalid', vars: { reason: error.message } }
  }
  if (error instanceof Conflict) return error.refusal
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
