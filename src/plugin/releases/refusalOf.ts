import { ValidationError } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'

import { ChangedMeanwhile, PathTaken } from './putInPublic.ts'

/** What a release may meet although all was well when it began: somebody else's path, a field's own check. */
export function refusalOf(error: unknown): Refusal | undefined {
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
  return undefined
}
