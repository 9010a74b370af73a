import type { Payload, SanitizedCollectionConfig } from 'payload'

/**
 * A collection that is there, whatever the host app calls its own: among `payload.collections` the types of the
 * reference newsroom know every name, and those of the packed plugin none.
 *
 * @throws {TypeError} when there is none of this name
 */
export function collectionOf(payload: Payload, slug: string): SanitizedCollectionConfig {
  const found = payload.config.collections.find((each) => each.slug === slug)
  if (!found) throw new TypeError(`collectionOf: no collection ${slug}`)
  return found
}
