import type { PayloadRequest } from 'payload'

import { findAccount } from '../staff/accounts.ts'
import { toText } from '../values/toText.ts'

/** Sender of a message: somebody of the newsroom, by the name that readers know, or a stranger. */
export type Sender = { readonly isStranger: boolean; readonly name: string }

type From = { readonly address: string; readonly name: string }

/**
 * Finds whose address a message comes from: the reporter with that account, else the account itself. An address is no
 * proof of who writes: it puts a name on a manuscript, and gives no right.
 */
export async function findSender({ address, name }: From, req: PayloadRequest): Promise<Sender> {
  const account = await findAccount(req, { email: address.toLowerCase() })
  if (!account || account.isDeactivated)
    return { isStranger: true, name: name === '' ? address : `${name} <${address}>` }
  return { isStranger: false, name: (await reporterOf(account.id, req)) ?? account.name }
}

/** Name of the reporter who has this account. */
async function reporterOf(account: string, req: PayloadRequest): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'reporters',
    depth: 0,
    draft: true,
    limit: 1,
    // Nobody is signed in: a message has come.
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true },
    where: { account: { equals: account } },
  })
  return toText(docs[0]?.name)
}
