import type { Config, SanitizedConfig } from 'payload'

import { addedSlugs } from './givenOptions.ts'
import { toObject } from './toObject.ts'

type Configured = Pick<Config | SanitizedConfig, 'admin' | 'collections' | 'custom' | 'globals'>

type Territory = {
  /** Nobody lives here but the newsroom: what Payload adds of its own accord is the newsroom's, too. */
  readonly isAlone: boolean
  readonly slugs: ReadonlySet<unknown>
}

const known = new WeakMap<object, Territory>()

/** The collections and globals that the plugin added, and the newsroom's own accounts; all else is the host's. */
export const ourSlugs = (config: Configured): ReadonlySet<unknown> => territoryOf(config).slugs

/**
 * Whether the app has nothing but the newsroom and the accounts that open it: there, nobody is a guest. Asked of a
 * config that is whole, since plugins that come later may add collections.
 */
export const isAlone = (config: Configured): boolean => territoryOf(config).isAlone

/** Whether a collection or global is the newsroom's affair. */
export function isOurs(config: Configured, slug: unknown): boolean {
  const { isAlone: isWhole, slugs } = territoryOf(config)
  return isWhole || slugs.has(slug)
}

/** Where the newsroom's parts of the panel may act, as they are told of it. */
export function panelTerritory(config: Configured): {
  readonly isAlone: boolean
  readonly paths: readonly string[]
  readonly slugs: readonly string[]
} {
  const { isAlone: isWhole, slugs } = territoryOf(config)
  const views = Object.values(config.admin?.components?.views ?? {})
  return {
    isAlone: isWhole,
    paths: views.flatMap((view) =>
      view.path !== undefined && isOurComponent(view.Component) ? [view.path] : [],
    ),
    slugs: [...slugs].map(String),
  }
}

const isOurComponent = (component: unknown): boolean =>
  String(toObject(component).path ?? component).startsWith('payload-newsroom/')

function territoryOf(config: Configured): Territory {
  const found = known.get(config)
  if (found) return found
  const { collections = [], globals = [] } = config
  const own = collections.filter((each) => each.custom?.newsroomAccounts === true)
  const slugs = new Set<unknown>([...addedSlugs(config), ...own.map(({ slug }) => slug)])
  const territory = { isAlone: isOnly({ collections, config, globals, slugs }), slugs }
  known.set(config, territory)
  return territory
}

type Input = {
  collections: readonly { readonly auth?: unknown; readonly slug: string }[]
  config: Configured
  globals: readonly { readonly slug: string }[]
  slugs: ReadonlySet<unknown>
}

function isOnly({ collections, config, globals, slugs }: Input): boolean {
  // As Payload has it: the accounts that are named, or the first there are.
  const accounts = config.admin?.user ?? collections.find(({ auth }) => Boolean(auth))?.slug
  return [...collections, ...globals].every(
    ({ slug }) => slugs.has(slug) || slug === accounts || slug.startsWith('payload-'),
  )
}
