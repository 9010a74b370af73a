import type { Endpoint } from 'payload'

import { z } from 'zod'

import { may } from '../../domain/staff/roles.ts'
import { answer, refuse, staffEndpoint } from '../requests/endpoint.ts'
import { accountsSlug } from '../staff/accounts.ts'
import { findAccountBy } from './readAccount.ts'

const day = z.iso.date()

/**
 * `POST /newsroom/accounts/absence` says from when until when somebody is away, and who signs for them; without days,
 * that they are back. By themselves, by those who keep accounts, and by the chief editor.
 */
export const absenceEndpoint: Endpoint = staffEndpoint({
  handle: async ({ input, req, staff }) => {
    const account = await findAccountBy({ id: input.account }, req)
    if (!account) return refuse(req, [{ reason: 'accounts.noAccount' }])
    if (account.id !== staff.id && !may(staff, 'keepAccounts') && !may(staff, 'release'))
      return refuse(req, [{ reason: 'accounts.notYours' }])
    const { deputies = [], from, until } = input
    if ((from === undefined) !== (until === undefined) || (from && until && until < from))
      return refuse(req, [{ reason: 'accounts.absenceFaulty' }])
    await req.payload.update({
      id: account.id,
      collection: accountsSlug(req.payload),
      // Payload types accounts by the host app's own collection.
      data: {
        absentFrom: from === undefined ? null : `${from}T12:00:00.000Z`,
        absentUntil: until === undefined ? null : `${until}T12:00:00.000Z`,
        deputies,
      } as never,
      depth: 0,
      // Who may say so was asked above: the chief editor changes nothing else of an account.
      overrideAccess: true,
      req,
    })
    return answer({ kind: 'noted' })
  },
  input: z.object({
    account: z.uuid(),
    deputies: z.array(z.uuid()).max(10).optional(),
    from: day.optional(),
    until: day.optional(),
  }),
  method: 'post',
  path: '/newsroom/accounts/absence',
})
