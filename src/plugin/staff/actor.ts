import type { PayloadRequest } from 'payload'

import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'
import { readStaff } from './readStaff.ts'

/** Who acts, for trail and notifications: an account, or somebody without one, who has no id. */
export type Actor = { readonly id?: string; readonly name: string }

/** Names who acts in a request that nobody is signed in to: a reader, the holder of a link. */
export function nameActor({ context }: PayloadRequest, actor: Actor): void {
  // Stored in the context, which Payload copies for every nested operation.
  context.newsroomActor = actor
}

/** Reads who acts: the signed-in account, else whoever `nameActor` named; undefined for the program itself. */
export function readActor(req: PayloadRequest): Actor | undefined {
  const staff = readStaff(req)
  if (staff) return { id: staff.id, name: staff.name }
  const { id, name } = toObject(req.context.newsroomActor)
  const known = toText(name)
  if (known === undefined) return undefined
  const account = toText(id)
  return { ...(account !== undefined && { id: account }), name: known }
}
