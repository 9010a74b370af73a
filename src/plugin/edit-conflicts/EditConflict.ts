import type { PayloadRequest } from 'payload'

import { APIError } from 'payload'

import type { SaveConflict } from '../../domain/edit-conflicts/conflict.ts'

import { translate } from '../translations/messages.ts'

/**
 * Error for a save that would undo somebody else's: 409 when it started from an older version, 428 when it names no version. `data` holds what both changed, for callers who may read it.
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
    // A build may rename the class, and the log recognises the error by its name.
    this.name = 'EditConflict'
  }
}
