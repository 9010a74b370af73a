import type { CollectionConfig } from 'payload'

import { refuseUnknownReferences } from './refuseUnknownReferences.ts'

/** Adds the check for unknown references after all other hooks of a collection. */
export const withKnownReferences = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseUnknownReferences],
  },
})
