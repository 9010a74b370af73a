import type { Endpoint } from 'payload'

import { z } from 'zod'

import type { Staff } from '../staff/readStaff.ts'

import { may } from '../../domain/staff/roles.ts'
import { answer, refuse, staffEndpoint } from '../http/endpoint.ts'
import { accountsSlug } from '../staff/accounts.ts'
import { findAccountBy, toAccount } from './readAccount.ts'
import { requireCurrentPassword, currentPasswordInput } from './requireCurrentPassword.ts'

const day = z.iso.date()

/**
 * `POST /newsroom/accounts/absence` says from when until when somebody is away, and who signs for them; without days,
 * that they are back. By themselves, by those who keep accounts, and by the chief editor; of those who may release only
 * by themselves and by those who keep accounts: nobody chooses who signs in the place of their equal.
 */
export const absenceEndpoint: Endpoint = staffEndpoint({
  handle: async ({ input, req, staff, user }) => {
    const account = await findAccountBy({ id: input.account }, req)
    if (!account) return refuse(req, [{ reason: 'accounts.noAccount' }])
    if (!maySay({ account, staff })) return refuse(req, [{ reason: 'accounts.notYours' }])
    if (!isRight(input)) return refuse(req, [{ reason: 'accounts.absenceFaulty' }])
    const { deputies = [], from, until } = input
    // Whoever is named a deputy signs with what the account may: a session that was left open names nobody.
    if (deputies.length > 0)
      await requireCurrentPassword({ given: input.currentPassword, own: toAccount(user), req })
    await req.payload.update({
      id: account.id,
      collection: accountsSlug(req.payload),
      data: { absentFrom: noonOf(from), absentUntil: noonOf(until), deputies },
      depth: 0,
      // Who may say so was asked above: the chief editor changes nothing else of an account.
      overrideAccess: true,
      req,
    })
    return answer({ kind: 'noted' })
  },
  input: z.object({
    account: z.uuid(),
    currentPassword: currentPasswordInput,
    deputies: z.array(z.uuid()).max(10).optional(),
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

/** Both days or neither, the last not before the first. */
const isRight = ({
  from = '',
  until = '',
}: {
  from?: string | undefined
  until?: string | undefined
}): boolean => (from === '') === (until === '') && from <= until

/** A day is stored as noon UTC. */
const noonOf = (day: string | undefined): null | string =>
  day === undefined ? null : `${day}T12:00:00.000Z`
