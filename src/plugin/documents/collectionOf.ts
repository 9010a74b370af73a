import type { Payload, SanitizedCollectionConfig } from 'payload'

/**
 * Config of a collection by its slug. Not read from `payload.collections`, whose type knows every slug in the reference newsroom and none in the packed plugin.
 *
 * @throws {TypeError} when there is no such collection
 */
export function collectionOf(payload: Payload, slug: string): SanitizedCollectionConfig {
  const found = payload.config.collections.find((each) => each.slug === slug)
  if (!found) throw new TypeError(`collectionOf: no collection ${slug}`)
  return found
}
