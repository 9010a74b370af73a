import type { Access, CollectionConfig } from 'payload'

import { recordChange, recordRemoval } from '../audit/hooks.ts'
import { clampQuery } from '../http/clampQuery.ts'
import { nobody } from '../staff/access.ts'

/** Collection that never becomes public: staff write it, and the audit trail records every change. */
export const recordedCollection = ({
  access,
  hooks = {},
  ...rest
}: Omit<CollectionConfig, 'access'> & {
  access: Record<'create' | 'delete' | 'read' | 'update', Access>
}): CollectionConfig => ({
  ...rest,
  access: { ...access, readVersions: nobody, unlock: nobody },
  disableBulkEdit: true,
  hooks: {
    ...hooks,
    afterChange: [...(hooks.afterChange ?? []), recordChange],
    afterDelete: [...(hooks.afterDelete ?? []), recordRemoval],
    beforeOperation: [clampQuery, ...(hooks.beforeOperation ?? [])],
  },
})
