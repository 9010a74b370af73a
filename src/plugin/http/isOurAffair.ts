import type { AfterErrorHook, PayloadRequest, SanitizedConfig } from 'payload'

import { isAlone, isOurs } from '../values/territory.ts'
import { toObject } from '../values/toObject.ts'
import { oursOf } from './oursOf.ts'

/** Limits an answer to errors to requests that concern the newsroom: what the host says of its own stays. */
export const ofOurs =
  (hook: AfterErrorHook): AfterErrorHook =>
  (asked) =>
    isOurError(asked) ? hook(asked) : undefined

function isOurError({ collection, error, graphqlResult, req }: Parameters<AfterErrorHook>[0]) {
  const { config } = req.payload
  if (isAlone(config)) return true
  if (collection) return isOurs(config, collection.slug)
  return graphqlResult ? isOurField(error, req) : isOurPath(pathBelow(req.pathname, config), config)
}

/** Whether an error of GraphQL came from a field of the newsroom's, by its name or by what it is called in the query. */
function isOurField(error: Error, { payload }: PayloadRequest): boolean {
  const { nodes, path } = toObject(error)
  const { isField } = oursOf(payload.config)
  const [root] = Array.isArray(path) ? (path as unknown[]) : []
  const named = Array.isArray(nodes) ? (nodes as unknown[]) : []
  return [root, ...named.map((node) => toObject(toObject(node).name).value)].some(
    (name) => typeof name === 'string' && isField(name),
  )
}

/** A path below the API's own: `/reports`. */
export const pathBelow = (pathname: string, { routes }: Pick<SanitizedConfig, 'routes'>): string =>
  pathname.startsWith(routes.api) ? pathname.slice(routes.api.length) : pathname

/** Whether a path of the REST API is the newsroom's. */
export function isOurPath(path: string, config: SanitizedConfig): boolean {
  const [, first = '', second] = path.split('/')
  return first === 'newsroom' || isOurs(config, first === 'globals' ? second : first)
}
