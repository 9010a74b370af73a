import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { createLocalReq } from 'payload'

import { proveTransaction } from './transactionProof.ts'

/** A request of the newsroom's own inside one transaction of the database. */
export type Transaction = {
  readonly id: number | string
  readonly req: PayloadRequest
}

/**
 * Does something in one transaction, as one account. The database knows it for the newsroom's own.
 *
 * @param keeps - whether what was done stays; else the database is as it was
 * @throws what `act` throws; the database is then as it was
 */
export async function inTransaction<Outcome>({
  act,
  i18n,
  keeps,
  payload,
  user,
}: {
  act: (transaction: Transaction) => Promise<Outcome>
  i18n?: PayloadRequest['i18n']
  keeps: (outcome: Outcome) => boolean
  payload: Payload
  user?: TypedUser
}): Promise<Outcome> {
  const req = await createLocalReq(
    { ...(i18n && { req: { i18n, t: i18n.t } }), ...(user && { user }) },
    payload,
  )
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('inTransaction: the database gave no transaction')
  req.transactionID = id
  try {
    await proveTransaction(req)
    const outcome = await act({ id, req })
    if (keeps(outcome)) await payload.db.commitTransaction(id)
    else await payload.db.rollbackTransaction(id)
    return outcome
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  }
}
