import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { createLocalReq } from 'payload'

import { proveTransaction } from './transactionProof.ts'

/** Request of the system itself inside one database transaction. */
export type Transaction = {
  readonly id: number | string
  readonly req: PayloadRequest
}

/**
 * Runs `act` in one transaction as one account, with the transaction proof that the ledger functions require.
 *
 * @param keeps - whether to commit; otherwise the transaction is rolled back
 * @throws what `act` throws, after a rollback
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
