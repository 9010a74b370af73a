import type { FlattenedField } from 'payload'

/*
 * Fields that nobody types: Payload or the plugin writes them. They are left out of signatures, hashes and comparisons.
 */

/** Fields that Payload writes at every save. */
export const savedByPayload: ReadonlySet<string> = new Set([
  '_status',
  'createdAt',
  'deletedAt',
  'id',
  'updatedAt',
])

const derivedFromFile = ['filesize', 'thumbnailURL', 'url'] as const

/** Fields that are never public and in no content hash. This set must never change, or stored hashes would differ. */
export const neverPublic: ReadonlySet<string> = new Set([
  ...savedByPayload,
  ...derivedFromFile,
  ...['focalX', 'focalY'],
])

/** Fields that nobody types: two saves never conflict over them. */
export const neverTyped: ReadonlySet<string> = new Set([
  ...savedByPayload,
  ...derivedFromFile,
  ...['baseVersion', 'createdBy', 'sizes'],
])

/** Whether a field is not stored, but computed whenever the document is read. */
export const isVirtual = (field: FlattenedField): boolean =>
  'virtual' in field && Boolean(field.virtual)
