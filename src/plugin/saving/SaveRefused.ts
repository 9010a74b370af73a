import type { AfterErrorHook, PayloadRequest } from 'payload'

import { APIError } from 'payload'

import type { SaveConflict } from '../../domain/saving/conflict.ts'

import { readRecord } from '../requests/readRecord.ts'
import { say } from '../translations/words.ts'

const name = 'SaveRefused'

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
    // A build may give the class another name, by which neither the log nor `tellConflict` would know it.
    this.name = name
  }
}

/**
 * Puts both texts into the answer. Payload does so itself for errors that it takes for its own, which one that was
 * built into the app's bundle is not.
 */
export const tellConflict: AfterErrorHook = ({ error, graphqlResult }) => {
  if (graphqlResult || error.name !== name || !('data' in error)) return undefined
  const { data, message } = error
  return { response: { errors: [{ data: readRecord(data), message, name }] } }
}
