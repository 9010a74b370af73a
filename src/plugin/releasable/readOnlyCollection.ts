import type { CollectionConfig } from 'payload'

import { clampQuery } from '../http/clampQuery.ts'
import { nobody, staff } from '../staff/access.ts'

/**
 * Makes a collection that no request writes: database functions, hooks and endpoints do. Staff read it, unless `access.read` says otherwise.
 */
export const readOnlyCollection = ({
  access,
  ...rest
}: Omit<CollectionConfig, 'access'> & {
  access?: Pick<NonNullable<CollectionConfig['access']>, 'read'>
}): CollectionConfig => ({
  ...rest,
  access: {
    create: nobody,
    delete: nobody,
    read: staff,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
    ...access,
  },
  disableBulkEdit: true,
  hooks: { beforeOperation: [clampQuery] },
  lockDocuments: false,
})
