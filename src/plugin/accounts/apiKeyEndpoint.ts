import type { Endpoint } from 'payload'

import { z } from 'zod'

import { may } from '../../domain/staff/roles.ts'
import { answer, forbidden, refuse, staffEndpoint } from '../http/endpoint.ts'
import { hashOf, makeToken } from '../security/tokens.ts'
import { toAccount } from '../staff/accounts.ts'
import { requireCurrentPassword, currentPasswordInput } from './requireCurrentPassword.ts'

/**
 * `POST /newsroom/api-keys/key` makes the key of an entry in `api-keys`, for those who keep accounts. The response
 * shows the key once; the previous key stops working.
 */
export const keyEndpoint: Endpoint = staffEndpoint({
  handle: async ({ input: { currentPassword, id }, req, staff, user }) => {
    if (!may(staff, 'keepAccounts')) return forbidden(req)
    const { docs } = await req.payload.find({
      collection: 'api-keys',
      depth: 0,
      limit: 1,
      overrideAccess: false,
      pagination: false,
      req,
      select: { scope: true },
      where: { id: { equals: id } },
    })
    const [entry] = docs
    if (!entry) return refuse(req, [{ reason: 'api.noKey' }])
    await requireCurrentPassword({ given: currentPassword, own: toAccount(user), req })
    const key = `${entry.scope === 'mailroom' ? 'nm' : 'nk'}_${makeToken()}`
    await req.payload.update({
      id,
      collection: 'api-keys',
      data: { ending: key.slice(-4), hash: hashOf(key) },
      depth: 0,
      // No request may set the hash of a key; rights were checked above.
      overrideAccess: true,
      req,
    })
    return answer({ key })
  },
  input: z.object({
    currentPassword: currentPasswordInput,
    id: z.union([z.string().min(1).max(64), z.number()]),
  }),
  method: 'post',
  path: '/newsroom/api-keys/key',
})
