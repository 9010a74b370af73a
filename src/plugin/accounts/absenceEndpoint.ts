import type { Endpoint } from 'payload'

import { z } from 'zod'

import type { Staff } from '../staff/readStaff.ts'

import { may } from '../../domain/staff/roles.ts'
import { atNoon } from '../../domain/time/days.ts'
import { answer, refuse, staffEndpoint } from '../http/endpoint.ts'
import { accountsSlug, findAccount, toAccount } from '../staff/accounts.ts'
import {
  accountIDInput,
  currentPasswordInput,
  requireCurrentPassword,
} from './requireCurrentPassword.ts'

const day = z.iso.date()

/**
 * `POST /newsroom/accounts/absence` sets the days of an absence and the deputies; without days it ends the absence.
 * Open to the person, to those who keep accounts, and to the chief editor. For accounts that may release, only to the
 * person and those who keep accounts: nobody chooses who signs in place of an equal.
 */
export const absenceEndpoint: Endpoint = staffEndpoint({
  handle: async ({ input, req, staff, user }) => {
    const account = await findAccount(req, { id: input.account })
    if (!account) return refuse(req, [{ reason: 'accounts.noAccount' }])
    if (!maySay({ account, staff })) return refuse(req, [{ reason: 'accounts.notYours' }])
    if (!isRight(input)) return refuse(req, [{ reason: 'accounts.absenceFaulty' }])
    const { deputies = [], from, until } = input
    // A deputy signs with what this account may, so a session left open must not name one.
    if (deputies.length > 0)
      await requireCurrentPassword({ given: input.currentPassword, own: toAccount(user), req })
    await req.payload.update({
      id: account.id,
      collection: accountsSlug(req.payload),
      data: {
        absentFrom: from === undefined ? null : atNoon(from),
        absentUntil: until === undefined ? null : atNoon(until),
        deputies,
      },
      depth: 0,
      // Rights were checked above: the chief editor changes nothing else of an account.
      overrideAccess: true,
      req,
    })
    return answer({ kind: 'noted' })
  },
  input: z.object({
    account: accountIDInput,
    currentPassword: currentPasswordInput,
    deputies: z.array(accountIDInput).max(10).optional(),
    from: day.optional(),
    until: day.optional(),
  }),
  method: 'post',
  path: '/newsroom/accounts/absence',
})

const maySay = ({ account, staff }: { account: Staff; staff: Staff }): boolean =>
  account.id === staff.id ||
  may(staff, 'keepAccounts') ||
  (may(staff, 'release') && !may(account, 'release'))

/** Whether both days are given or neither, the last not before the first. */
const isRight = ({
  from = '',
  until = '',
}: {
  from?: string | undefined
  until?: string | undefined
}): boolean => (from === '') === (until === '') && from <= until
