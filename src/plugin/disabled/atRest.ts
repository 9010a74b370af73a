import type { CollectionConfig, Field, GlobalConfig, PayloadRequest, TabsField } from 'payload'

import { nobody } from '../staff/access.ts'
import { refuseWhileDisabled } from '../values/disabled.ts'
import { toObject } from '../values/toObject.ts'
import { disabledNotice, isOurPart } from './panelParts.ts'

/** A collection that is read and not written. What decides who reads what stays; what a save would set off is not reached. */
export const collectionAtRest = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: { ...collection.access, create: nobody, delete: nobody, update: nobody },
  admin: {
    ...collection.admin,
    components: { beforeList: [disabledNotice] },
    livePreview: undefined,
    preview: undefined,
  },
  fields: [noticeField, ...plain(collection.fields)],
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseWrites, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

/** A global that is read and not written. */
export const globalAtRest = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  access: { ...global.access, update: nobody },
  admin: { ...global.admin, components: {} },
  fields: [noticeField, ...plain(global.fields)],
  hooks: {
    ...global.hooks,
    beforeOperation: [refuseWrites, ...(global.hooks?.beforeOperation ?? [])],
  },
})

const noticeField: Field = {
  name: 'disabledNotice',
  type: 'ui',
  admin: { components: { Field: disabledNotice }, disableListColumn: true },
}

const reading: ReadonlySet<string> = new Set(['count', 'countVersions', 'read', 'readDistinct'])

type Asked = { readonly operation: string; readonly req: PayloadRequest }

/** Comes before every other hook, and before rights are asked: code with `overrideAccess` is refused as well. */
function refuseWrites({ operation, req }: Asked): void {
  if (!reading.has(operation)) refuseWhileDisabled(req)
}

/** Fields as Payload shows them. What the newsroom puts in their place asks the server, which refuses. */
const plain = (fields: readonly Field[]): Field[] =>
  fields
    .filter((field) => field.type !== 'ui' || !isOurPart(field.admin))
    .map((field) => withInner(withoutParts(field)))

function withInner(field: Field): Field {
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: plain(tab.fields) })),
    } satisfies TabsField
  return 'fields' in field ? { ...field, fields: plain(field.fields) } : field
}

function withoutParts(field: Field): Field {
  const { components } = toObject(field.admin)
  if (components === undefined) return field
  const own = Object.entries(toObject(components)).filter(([, part]) => !isOurPart(part))
  // Each kind of field has its own type of parts, which a spread does not keep.
  return { ...field, admin: { ...field.admin, components: Object.fromEntries(own) } } as Field
}
