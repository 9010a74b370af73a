import type { Payload } from 'payload'

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

/** Server functions of Payload's for languages, folders and schedules, which a host may use for its own collections. */
const hostFunctions: ReadonlySet<string> = new Set([
  'copy-data-from-locale',
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'schedule-publish',
])

type Asked = { readonly args: unknown; readonly name: unknown }

/** Whether a host's panel may run a server function: what concerns the newsroom's texts is its own panel's alone. */
export function isHostServerFunction({ args, name }: Asked, payload: Payload): boolean {
  if (isAllowedServerFunction(name)) return true
  if (typeof name !== 'string' || !hostFunctions.has(name)) return false
  const { collectionSlug, doc, globalSlug } = toObject(args)
  return ![collectionSlug, globalSlug, toObject(doc).relationTo].some(
    (slug) => typeof slug === 'string' && ourSlugs(payload).includes(slug),
  )
}

/** The collections and globals that the plugin added. */
function ourSlugs({ config }: Payload): readonly unknown[] {
  const { slugs } = toObject(toObject(config.custom).newsroom)
  return Array.isArray(slugs) ? slugs : []
}
