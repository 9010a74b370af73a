import type { CollectionAfterChangeHook } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { query } from '../database/query.ts'

type Picture = {
  filename?: null | string
  id: number | string
  sizes?: Record<string, undefined | { filename?: null | string }>
}

/**
 * Stores the hash of each file of a new picture, as it lies on the disk, so that `npm run verify` can detect a flipped
 * bit. Where the host stores files elsewhere, no hash is stored.
 */
export const saveHashes: CollectionAfterChangeHook<Picture> = async ({
  collection: { slug, upload },
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create' || !upload.staticDir) return doc
  const sizes = Object.values(doc.sizes ?? {}).map((size) => size?.filename)
  for (const name of [doc.filename, ...sizes]) {
    const hash = name ? await hashOf(path.resolve(upload.staticDir, name)) : undefined
    if (hash === undefined) continue
    await query(
      req,
      sql`INSERT INTO newsroom_files (name, subject, sha256) VALUES (${name}, ${`${slug}:${doc.id}`}, ${hash})
          ON CONFLICT DO NOTHING`,
    )
  }
  return doc
}

async function hashOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  return hash.digest('hex')
}
