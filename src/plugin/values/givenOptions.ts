import { toObject } from './toObject.ts'

type Configured = { readonly custom?: unknown }

/** What the plugin stored of its options in the configuration, by their names. Each part reads its own. */
export const givenOptions = ({ custom }: Configured): Record<string, unknown> =>
  toObject(toObject(custom).newsroom)

/** Slugs of the collections and globals that the plugin added. */
export function addedSlugs(config: Configured): readonly unknown[] {
  const { slugs } = givenOptions(config)
  return Array.isArray(slugs) ? (slugs as unknown[]) : []
}
