import type { GraphQLFieldConfig, GraphQLFieldResolver } from 'graphql'
import type { PayloadRequest } from 'payload'

import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'

type Context = { readonly req: PayloadRequest }
type AccessField = GraphQLFieldConfig<unknown, Context>

/**
 * Restricts GraphQL's `Access` to signed-in callers, like REST's `/access`. Payload's own tells anybody the names of
 * collections, and fails where it should say that an anonymous caller may not open the panel.
 *
 * @param context - what Payload hands to the function that adds queries; Payload's own queries are in it
 */
export function closeAccess(context: unknown): Record<string, AccessField> {
  const fields = toObject(toObject(toObject(context).Query).fields)
  const { Access } = fields
  if (!isField(Access)) return {}
  const resolve: GraphQLFieldResolver<unknown, Context> = async (root, args, asked, info) => {
    const { req } = asked
    if (!req.user) throw apiError(req, { key: 'request.signIn', status: 403 })
    const results = toObject(await Access.resolve(root, args, asked, info))
    return { ...results, canAccessAdmin: results.canAccessAdmin === true }
  }
  return { Access: { ...Access, resolve }, ...ofGlobals(fields) }
}

/** Replaces the fields of globals: Payload's resolver fails on them. */
function ofGlobals(fields: Record<string, unknown>): Record<string, AccessField> {
  const found = Object.entries(fields).flatMap(([name, field]) => {
    if (!name.startsWith('docAccess') || !isField(field) || field.args) return []
    const resolve: GraphQLFieldResolver<unknown, Context> = (root, _, asked, info) =>
      field.resolve(root, asked, asked, info)
    return [[name, { ...field, resolve }] as const]
  })
  return Object.fromEntries(found)
}

/**
 * Removes `verifyEmailUser` and the like where no account is verified by mail: Payload makes them anyway, and they fail
 * on a missing field.
 *
 * @param context - what Payload hands to the function that adds mutations; Payload's own mutations are in it
 */
export function dropVerifying(context: unknown): void {
  const { config, Mutation } = toObject(context)
  const { collections } = toObject(config)
  const isVerifying = (each: unknown) => Boolean(toObject(toObject(each).auth).verify)
  if (Array.isArray(collections) && collections.some(isVerifying)) return
  const { fields } = toObject(Mutation)
  if (typeof fields !== 'object' || fields === null) return
  for (const name of Object.keys(fields))
    if (name.startsWith('verifyEmail')) Reflect.deleteProperty(fields, name)
}

const isField = (
  field: unknown,
): field is AccessField & { resolve: NonNullable<AccessField['resolve']> } =>
  typeof toObject(field).resolve === 'function'
