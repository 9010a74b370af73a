import type { PayloadRequest } from 'payload'

import type { Account } from './readAccount.ts'

import { faultOfName, nameKey } from '../../domain/accounts/accountName.ts'
import { roleLabels } from '../../domain/staff/roleLabels.ts'
import { roles } from '../../domain/staff/roles.ts'
import { accountsSlug } from '../staff/accounts.ts'
import { apiError } from '../values/apiError.ts'
import { toAccount } from './readAccount.ts'

type Change = {
  readonly after: Account
  readonly before: Account
  readonly operation: 'create' | 'update'
  readonly req: PayloadRequest
}

/**
 * What somebody is called stands under what they sign: it is a name, of one line, no role, and nobody else's who is
 * here. Asked when it changes: a newsroom keeps the names that it has. Code of the host app names whom it likes.
 *
 * @throws {APIError} 400 with what is wrong with it, 409 when a colleague is called so
 */
export async function refuseName({ after, before, operation, req }: Change): Promise<void> {
  if (req.payloadAPI === 'local') return
  const isNew = operation === 'create' || after.name !== before.name
  const isBack = before.isDeactivated && !after.isDeactivated
  if (isNew) refuseForm(after, req)
  if ((isNew || isBack) && (await isTaken(after, req)))
    throw apiError(req, { key: 'accounts.nameTaken', status: 409, vars: { name: after.name } })
}

function refuseForm({ name }: Account, req: PayloadRequest): void {
  const fault = faultOfName(name, [...roles, ...Object.values(roleLabels).flat()])
  if (fault) throw apiError(req, { key: `accounts.name_${fault}`, status: 400 })
}

async function isTaken({ id, name }: Account, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: accountsSlug(req.payload),
    depth: 0,
    // Whether a name is another's does not depend on who asks.
    overrideAccess: true,
    pagination: false,
    req,
  })
  const key = nameKey(name)
  return docs
    .map(toAccount)
    .some((each) => each.id !== id && !each.isDeactivated && nameKey(each.name) === key)
}
