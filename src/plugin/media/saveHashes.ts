import type { CollectionAfterChangeHook } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'
import { hashFile } from '../files/storedFiles.ts'

type Picture = {
  filename?: null | string
  id: number | string
  sizes?: Record<string, undefined | { filename?: null | string }>
}

/**
 * Notes the hash of each file of a new picture, as stored, so that `npm run verify` can tell a
 * picture from one with a flipped bit. Where the host stores files elsewhere there is none to read, and none noted.
 */
export const saveHashes: CollectionAfterChangeHook<Picture> = async ({
  collection: { slug, upload },
  doc,
  operation,
  req,
}) => {
  const folder = upload.staticDir
  if (operation !== 'create' || !folder) return doc
  const sizes = Object.values(doc.sizes ?? {}).map((size) => size?.filename)
  for (const name of [doc.filename, ...sizes]) {
    const hash = name ? await hashFile({ folder, name }) : undefined
    if (hash === undefined) continue
    await query(
      req,
      sql`INSERT INTO newsroom_files (name, subject, sha256) VALUES (${name}, ${`${slug}:${doc.id}`}, ${hash})
          ON CONFLICT DO NOTHING`,
    )
  }
  return doc
}
