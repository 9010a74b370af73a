import type { Payload } from 'payload'

import { isAlone, isOurs, ourSlugs } from '../values/territory.ts'
import { toObject } from '../values/toObject.ts'

/**
 * Server functions that the panel uses; the rest of Payload's serve languages, folders and schedules that the newsroom
 * has not.
 */
const panelFunctions: ReadonlySet<string> = new Set([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
])

/**
 * Whether the panel uses a server function of this name. Payload looks names up in a plain object, and so answers a
 * request for `constructor` with the request, the permissions and the components of the panel.
 */
export const isAllowedServerFunction = (name: unknown): boolean =>
  typeof name === 'string' && panelFunctions.has(name)

type Asked = { readonly args: unknown; readonly name: unknown }

/**
 * Whether a host's panel may run a server function: Payload's for languages, folders and schedules and those that the
 * host has added, where none of the newsroom's collections is named. What concerns those is the panel's alone.
 */
export function isHostServerFunction({ args, name }: Asked, { config }: Pick<Payload, 'config'>) {
  if (isAllowedServerFunction(name)) return true
  if (typeof name !== 'string' || name in Object.prototype) return false
  return !names(args, ourSlugs(config))
}

/**
 * Whether only people who are signed in may ask for it: whatever of Payload's names a collection of the newsroom's, or
 * none. Payload guards what names the host's alone, and the host what it has added itself.
 */
export function isForPeopleSignedIn({ args, name }: Asked, { config }: Pick<Payload, 'config'>) {
  if (!isAllowedServerFunction(name)) return false
  const slugs = slugsIn(args)
  return isAlone(config) || slugs.length === 0 || slugs.some((slug) => isOurs(config, slug))
}

/** What the functions of Payload's are asked about. */
function slugsIn(args: unknown): readonly string[] {
  const { collectionSlug, doc, globalSlug } = toObject(args)
  return [collectionSlug, globalSlug, toObject(doc).relationTo].filter(
    (each) => typeof each === 'string',
  )
}

/** Whether one of these slugs is anywhere in what a function is given. Level by level, and no circle keeps it going. */
function names(value: unknown, slugs: ReadonlySet<unknown>): boolean {
  const seen = new Set<unknown>()
  let level: unknown[] = [value]
  while (level.length > 0) {
    if (level.some((each) => slugs.has(each))) return true
    for (const each of level) seen.add(each)
    level = level
      .flatMap((each) => (typeof each === 'object' && each !== null ? insideOf(each) : []))
      .filter((each) => !seen.has(each))
  }
  return false
}

const insideOf = (value: object): unknown[] =>
  value instanceof FormData ? [...value.values()] : Object.values<unknown>({ ...value })
