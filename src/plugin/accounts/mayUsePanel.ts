import type { Endpoint, Payload } from 'payload'

import { isSignedIn } from '../api/apiKeys.ts'
import { answer, forbidden } from '../http/endpoint.ts'
import { accountsSlug } from '../staff/accounts.ts'

/**
 * Whether the caller may run the panel's server functions: signed-in users, and anybody while the newsroom has no
 * account yet, to make the first.
 */
export async function mayUsePanel({
  headers,
  payload,
}: {
  headers: Headers
  payload: Payload
}): Promise<boolean> {
  if (await isSignedIn(headers, payload)) return true
  const { totalDocs } = await payload.count({
    collection: accountsSlug(payload),
    // Nobody is signed in; the query only asks whether there is an account.
    overrideAccess: true,
  })
  return totalDocs === 0
}

/** `GET /newsroom/panel`: 200 to those who may run the panel's server functions, 403 to everybody else. */
export const panelEndpoint: Endpoint = {
  handler: async (req) => ((await mayUsePanel(req)) ? answer({ kind: 'allowed' }) : forbidden(req)),
  method: 'get',
  path: '/newsroom/panel',
}
