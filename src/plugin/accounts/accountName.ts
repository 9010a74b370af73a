import type { PayloadRequest } from 'payload'

import type { Account } from '../staff/accounts.ts'

import { faultOfName, nameKey } from '../../domain/accounts/accountName.ts'
import { roleLabels } from '../../domain/staff/roleLabels.ts'
import { roles } from '../../domain/staff/roles.ts'
import { findAccounts, toAccount } from '../staff/accounts.ts'
import { apiError } from '../values/apiError.ts'

type Change = {
  readonly after: Account
  readonly before: Account
  readonly operation: 'create' | 'update'
  readonly req: PayloadRequest
}

/**
 * Checks a changed name, since it stands under signatures: one visible line, no role's name, no name of another active
 * account. Existing names stay. Code of the host app may set any name.
 *
 * @throws {APIError} 400 with the fault of the name, 409 when a colleague has it
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
  const key = nameKey(name)
  return (await findAccounts(req, {}))
    .map(toAccount)
    .some((each) => each.id !== id && !each.isDeactivated && nameKey(each.name) === key)
}
