import type { PayloadRequest } from 'payload'

import { APIError } from 'payload'

import type { SaveConflict } from '../../domain/saving/conflict.ts'

import { say } from '../translations/words.ts'

/**
 * A save that would undo somebody else's: 409 when it started from an older version, 428 when it does not say from
 * which. `data` says what both of them changed, to those who may read it.
 */
export class SaveRefused extends APIError<null | SaveConflict> {
  constructor({ conflict, req }: { conflict: SaveConflict; req: PayloadRequest }) {
    const { base, theirs } = conflict
    const who = theirs.savedBy ?? say(req, { key: 'saving.somebody' })
    const message = base === null ? 'saving.noBase' : 'saving.otherSave'
    super(say(req, { key: message, vars: { who } }), base === null ? 428 : 409, conflict, true)
    // A build may give the class another name, by which the log would not know it.
    this.name = 'SaveRefused'
  }
}
