import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { AuditAction } from '../audit/hooks.ts'
import type { Account } from '../staff/accounts.ts'

import { standInsOf } from '../../domain/staff/standIns.ts'
import { recordAudit } from '../audit/hooks.ts'
import { toAccount } from '../staff/accounts.ts'
import { absenceIn } from './absenceIn.ts'
import { settingPassword } from './accountHooks.ts'
import { notifyOfPrivileges } from './notifyOfPrivileges.ts'
import { gainsRelease, leadsToRelease } from './refuseSelfPromotion.ts'
import { revokeAccess } from './revokeAccess.ts'

/** Adds changes of an account to the audit trail, with who made them. */
export const recordAccount: CollectionAfterChangeHook<{ id: number | string }> = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const after = toAccount(doc)
  const before = toAccount(previousDoc)
  const isPassword = settingPassword.delete(req)
  const changed = operation === 'create' ? 'create' : actionOf({ after, before, isPassword })
  const isAbsence = changed === 'update' && absenceIn(doc) !== absenceIn(previousDoc)
  const action: AuditAction = isAbsence ? 'absence' : changed
  if (action === 'deactivate') await revokeAccess(req, after)
  if (operation === 'update') await tellOfChange({ after, before, isAbsence, req })
  else await notifyOfPrivileges(req, { account: after, kind: givenTo(after) })
  const detail = {
    ...(action !== 'update' && { before: before.roles, roles: after.roles }),
    ...(operation === 'update' && namesIn({ after, before })),
  }
  await recordAudit({
    action,
    ...(Object.keys(detail).length > 0 && { detail }),
    req,
    subject: `${collection.slug}:${after.id}`,
    title: after.name || after.email,
  })
  return doc
}

type Change = { readonly after: Account; readonly before: Account }

/** Old and new name and address: the name stands under signatures, the address lets in. */
const namesIn = ({ after, before }: Change) => ({
  ...(after.email !== before.email && { email: { after: after.email, before: before.email } }),
  ...(after.name !== before.name && { name: { after: after.name, before: before.name } }),
})

/** Notifies at once of gained and lost ways to release. */
async function tellOfChange({
  after,
  before,
  isAbsence,
  req,
}: Change & { isAbsence: boolean; req: PayloadRequest }): Promise<void> {
  if (isLetIn({ after, before }))
    await notifyOfPrivileges(req, { account: after, kind: givenTo(after) })
  if (isShutOut({ after, before }))
    await notifyOfPrivileges(req, { account: before, kind: 'powerTaken', mailTo: before.email })
  if (after.email !== before.email)
    await notifyOfPrivileges(req, { account: after, kind: 'entranceChanged', mailTo: before.email })
  if (isAbsence && String(req.user?.id) !== after.id)
    await notifyOfPrivileges(req, { account: after, kind: 'deputiesNamed' })
  if (after.name !== before.name && after.roles.some(signs))
    await notifyOfPrivileges(req, {
      account: after,
      kind: 'nameChanged',
      vars: { before: before.name },
    })
}

/** Whether an account was reactivated, or gained a role that releases or keeps accounts. */
const isLetIn = ({ after, before }: Change): boolean =>
  (before.isDeactivated && !after.isDeactivated) ||
  gainsRelease({ after, before }) ||
  (leadsToRelease(after) && !leadsToRelease(before))

/** Whether an account was deactivated, or lost a role that releases or keeps accounts. */
const isShutOut = ({ after, before }: Change): boolean =>
  (leadsToRelease(before) && after.isDeactivated && !before.isDeactivated) ||
  before.roles.some((role) => leads(role) && !after.roles.includes(role))

const givenTo = ({ roles }: Account) =>
  gainsRelease({ after: { roles }, before: { roles: [] } }) ? 'powerGiven' : 'keepingGiven'

const leads = (role: Account['roles'][number]): boolean => leadsToRelease({ roles: [role] })

/** Whether a role signs: it has stand-ins then. */
const signs = (role: Account['roles'][number]): boolean =>
  standInsOf[role].length > 0 || leads(role)

function actionOf({ after, before, isPassword }: Change & { isPassword: boolean }): AuditAction {
  if (after.isDeactivated !== before.isDeactivated)
    return after.isDeactivated ? 'deactivate' : 'reactivate'
  if (after.roles.join() !== before.roles.join()) return 'changeRoles'
  if (isPassword) return 'passwordSet'
  return after.email === before.email ? 'update' : 'changeEmail'
}
