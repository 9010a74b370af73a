import type { SanitizedConfig } from 'payload'

import type { Ours } from './ourParts.ts'

import { isAlone, ourSlugs } from '../values/territory.ts'
import { namesOf, rootFieldsOf } from './rootFieldsOf.ts'

const known = new WeakMap<SanitizedConfig, Ours>()

/** Which root fields and types of an app's GraphQL schema are the newsroom's: all of them, where it is alone. */
export function oursOf(config: SanitizedConfig): Ours {
  const found = known.get(config)
  if (found) return found
  const slugs = ourSlugs(config)
  const ours = [...config.collections, ...config.globals].filter(({ slug }) => slugs.has(slug))
  const types = new Set(ours.flatMap(namesOf))
  const made = isAlone(config)
    ? { isField: () => true, isType: () => true }
    : {
        isField: rootFieldsOf(ours),
        // Parts of a type are named after it: `Report_Pictures`.
        isType: (name: string) => types.has(name.split('_')[0] ?? name),
      }
  known.set(config, made)
  return made
}
