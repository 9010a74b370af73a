import type { GraphQLFieldConfig, GraphQLFieldResolver } from 'graphql'
import type { PayloadRequest } from 'payload'

import { readRecord } from './readRecord.ts'
import { refusal } from './refusal.ts'

type Context = { readonly req: PayloadRequest }
type AccessField = GraphQLFieldConfig<unknown, Context>

/**
 * GraphQL's `Access` as REST's `/access` is here: for callers who are signed in. Payload's own tells anybody what there
 * is, and fails where it should say that a stranger may not open the panel: it has no word for it.
 *
 * @param context - what Payload hands to whoever adds queries: its own are in it
 */
export function closeAccess(context: unknown): Record<string, AccessField> {
  const { Access } = readRecord(readRecord(readRecord(context).Query).fields)
  if (!isField(Access)) return {}
  const resolve: GraphQLFieldResolver<unknown, Context> = async (root, args, asked, info) => {
    const { req } = asked
    if (!req.user) throw refusal(req, { key: 'request.signIn', status: 403 })
    const results = readRecord(await Access.resolve(root, args, asked, info))
    return { ...results, canAccessAdmin: results.canAccessAdmin === true }
  }
  return { Access: { ...Access, resolve } }
}

const isField = (
  field: unknown,
): field is AccessField & { resolve: NonNullable<AccessField['resolve']> } =>
  typeof readRecord(field).resolve === 'function'
