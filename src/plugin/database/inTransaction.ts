import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { refuseWhileDisabled } from '../values/disabled.ts'
import { markStrict } from './strictTransactions.ts'
import { proveTransaction } from './transactionProof.ts'

/** A request of the app itself inside one transaction of the database. */
export type Transaction = {
  readonly id: number | string
  readonly req: PayloadRequest
}

/** The account that acts, with its language. */
export type ByUser = {
  readonly i18n?: PayloadRequest['i18n']
  readonly payload: Payload
  readonly user: TypedUser
}

/**
 * Runs `act` in a new transaction, as one account, and proves to the database that the app opened the transaction.
 *
 * @param runsWhileDisabled - whether it goes on while the plugin is switched off: an account's own affairs, and reading
 * @param keeps - whether to commit, by the outcome of `act`; always, if left out
 * @throws what `act` throws, after a rollback; {APIError} 503 while the plugin is switched off
 */
export async function inTransaction<Outcome>({
  act,
  i18n,
  runsWhileDisabled = false,
  keeps = () => true,
  payload,
  user,
}: {
  act: (transaction: Transaction) => Promise<Outcome>
  runsWhileDisabled?: boolean
  keeps?: (outcome: Outcome) => boolean
} & Partial<ByUser> &
  Pick<ByUser, 'payload'>): Promise<Outcome> {
  const req = await createLocalReq(
    { ...(i18n && { req: { i18n, t: i18n.t } }), ...(user && { user }) },
    payload,
  )
  if (!runsWhileDisabled) refuseWhileDisabled(req)
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('inTransaction: the database gave no transaction')
  req.transactionID = id
  await markStrict(req)
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

/**
 * Runs `act` in the transaction of a request, all or nothing: in the open one, which its opener ends, or in a new one.
 *
 * @throws what `act` throws; a new transaction is then rolled back; {APIError} 503 while the plugin is switched off
 */
export async function joinTransaction<Outcome>(
  req: PayloadRequest,
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  refuseWhileDisabled(req)
  const isOwn = await initTransaction(req)
  await markStrict(req)
  try {
    const outcome = await act()
    if (isOwn) await commitTransaction(req)
    return outcome
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}
