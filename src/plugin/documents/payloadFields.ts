import type { FlattenedField } from 'payload'

/*
 * The fields of a document that nobody typed: Payload writes them, or the newsroom does. They are no part of what is
 * signed, hashed, compared or asked about.
 */

/** Written by Payload at every save. */
export const savedByPayload: ReadonlySet<string> = new Set([
  '_status',
  'createdAt',
  'deletedAt',
  'id',
  'updatedAt',
])

const derivedFromFile = ['filesize', 'thumbnailURL', 'url'] as const

/** Never public: part of no content hash. What is in this set can never change, or stored hashes would differ. */
export const neverPublic: ReadonlySet<string> = new Set([
  ...savedByPayload,
  ...derivedFromFile,
  ...['focalX', 'focalY'],
])

/** Typed by nobody: no two saves are at odds over these. */
export const neverTyped: ReadonlySet<string> = new Set([
  ...savedByPayload,
  ...derivedFromFile,
  ...['baseVersion', 'createdBy', 'sizes'],
])

/** Whether a field is stored nowhere: computed from others whenever the document is read. */
export const isVirtual = (field: FlattenedField): boolean =>
  'virtual' in field && Boolean(field.virtual)
