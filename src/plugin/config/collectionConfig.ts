import type { Payload, SanitizedCollectionConfig } from 'payload'

/** Returns the configuration of a collection that the newsroom is known to have, whatever types the host generated. */
export function collectionConfig(
  { config }: Pick<Payload, 'config'>,
  slug: string,
): SanitizedCollectionConfig {
  const found = config.collections.find((each) => each.slug === slug)
  if (!found) throw new Error(`no collection ${slug}`)
  return found
}
