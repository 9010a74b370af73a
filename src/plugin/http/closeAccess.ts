import type { GraphQLFieldConfig, GraphQLFieldResolver } from 'graphql'
import type { PayloadRequest, SanitizedConfig } from 'payload'

import type { Ours } from './ourParts.ts'

import { apiError } from '../values/apiError.ts'
import { isAlone, ourSlugs } from '../values/territory.ts'
import { toObject } from '../values/toObject.ts'

type Context = { readonly req: PayloadRequest }
type AccessField = GraphQLFieldConfig<unknown, Context>

/**
 * Tells what GraphQL's `Access` knows of the newsroom to signed-in callers alone, like REST's `/access`. Payload's own
 * tells anybody the names of collections, and, where the newsroom is alone, should say that an anonymous caller may not
 * open the panel.
 *
 * @param context - what Payload hands to the function that adds queries; Payload's own queries are in it
 */
export function closeAccess(context: unknown, ours: Ours): Record<string, AccessField> {
  const fields = toObject(toObject(toObject(context).Query).fields)
  const { Access } = fields
  if (!isField(Access)) return {}
  const resolve: GraphQLFieldResolver<unknown, Context> = async (root, args, asked, info) => {
    const { req } = asked
    const { config } = req.payload
    if (!req.user && isAlone(config)) throw apiError(req, { key: 'request.signIn', status: 403 })
    const results = toObject(await Access.resolve(root, args, asked, info))
    if (isAlone(config)) return { ...results, canAccessAdmin: results.canAccessAdmin === true }
    return req.user ? results : withoutOurs(results, config)
  }
  return { Access: { ...Access, resolve }, ...ofGlobals(fields, ours) }
}

/** Leaves the newsroom's collections and globals out of what is told, by their slugs and by their names in GraphQL. */
function withoutOurs(results: Record<string, unknown>, config: SanitizedConfig) {
  const slugs = [...ourSlugs(config)].map(String)
  const names = new Set([...slugs, ...slugs.map((slug) => formatGraphQLName(slug))])
  return Object.fromEntries(Object.entries(results).filter(([name]) => !names.has(name)))
}

/** As Payload names the fields of `Access`. */
const formatGraphQLName = (slug: string): string => slug.replaceAll(/[^\w]/gu, '_')

/** Replaces the fields of the newsroom's globals: Payload's resolver fails on them. */
function ofGlobals(fields: Record<string, unknown>, ours: Ours): Record<string, AccessField> {
  const found = Object.entries(fields).flatMap(([name, field]) => {
    if (!name.startsWith('docAccess') || !ours.isField(name) || !isField(field) || field.args)
      return []
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
export function dropVerifying(context: unknown, ours: Ours): void {
  const { config, Mutation } = toObject(context)
  const { collections } = toObject(config)
  const isVerifying = (each: unknown) => Boolean(toObject(toObject(each).auth).verify)
  if (Array.isArray(collections) && collections.some(isVerifying)) return
  const { fields } = toObject(Mutation)
  if (typeof fields !== 'object' || fields === null) return
  for (const name of Object.keys(fields))
    if (name.startsWith('verifyEmail') && ours.isField(name)) Reflect.deleteProperty(fields, name)
}

const isField = (
  field: unknown,
): field is AccessField & { resolve: NonNullable<AccessField['resolve']> } =>
  typeof toObject(field).resolve === 'function'
