import type { Endpoint, Payload } from 'payload'

import { isSignedIn } from '../api/apiKeys.ts'
import { answer } from '../http/endpoint.ts'
import { accountsSlug } from '../staff/accounts.ts'

/**
 * Whether somebody may run the functions of the panel: whoever is signed in, and while the newsroom has no account yet
 * whoever is about to make the first.
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
    // Nobody is signed in; whether there is an account at all is all that is asked.
    overrideAccess: true,
  })
  return totalDocs === 0
}

/** `GET /newsroom/panel`: 200 to whoever may run the panel’s functions, 403 to everybody else. */
export const panelEndpoint: Endpoint = {
  handler: async (req) =>
    (await mayUsePanel(req))
      ? answer({ kind: 'allowed' })
      : answer({ errors: [{ message: req.t('error:unauthorized') }] }, 403),
  method: 'get',
  path: '/newsroom/panel',
}
