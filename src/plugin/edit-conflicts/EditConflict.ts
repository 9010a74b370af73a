import type { PayloadRequest } from 'payload'

import { APIError } from 'payload'

import type { SaveConflict } from '../../domain/edit-conflicts/conflict.ts'

import { translate } from '../translations/messages.ts'

/**
 * A save that would undo somebody else's: 409 when it started from an older version, 428 when it does not say from
 * which. `data` says what both of them changed, to those who may read it.
 */
export class EditConflict extends APIError<null | SaveConflict> {
  constructor({ conflict, req }: { conflict: SaveConflict; req: PayloadRequest }) {
    const { base, theirs } = conflict
    const who = theirs.savedBy ?? translate(req, { key: 'editConflicts.somebody' })
    const message = base === null ? 'editConflicts.noBase' : 'editConflicts.otherSave'
    super(
      translate(req, { key: message, vars: { who } }),
      base === null ? 428 : 409,
      conflict,
      true,
    )
    // A build may give the class another name, by which the log would not know it.
    this.name = 'EditConflict'
  }
}
