import type { CollectionConfig } from 'payload'

import { refuseUnknownReferences } from './refuseUnknownReferences.ts'

/** A collection of the newsroom's that is asked, after all its own questions, whether what it names is there. */
export const withKnownReferences = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseUnknownReferences],
  },
})
