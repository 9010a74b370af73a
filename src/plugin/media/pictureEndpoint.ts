import type { Endpoint, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'
import { collectionOf } from '../documents/collectionOf.ts'
import { nothingHere, toWeb } from '../files/answers.ts'
import { openFile } from '../files/storedFiles.ts'
import { toText } from '../values/toText.ts'

/** A file name as uploads are stored: one component, no way out of the folder. */
const fileName = /^[\w-][\w.-]{0,200}$/u

/** MIME types that are sent; a snapshot that names another one is not believed. */
const servedTypes = new Set(['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/webp'])

/**
 * `GET /newsroom/pictures/:file`: the file of a released picture, for anybody. `withNewsroom` leads the addresses that
 * the content API gives, `/media/…`, here. What is not released is 404, and so is every original.
 */
export const pictureEndpoint: Endpoint = {
  handler: async (req) => {
    const name = toText(req.routeParams?.file) ?? ''
    const mimeType = fileName.test(name) ? await typeOfReleased(name, req) : undefined
    const folder = collectionOf(req.payload, 'media').upload.staticDir
    if (mimeType === undefined || !servedTypes.has(mimeType) || !folder) return nothingHere()
    // Named by its content. A picture can be withdrawn, so caches keep it and ask each time.
    const headers = new Headers({
      'Cache-Control': 'public, no-cache',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      ETag: `"${name}"`,
      'X-Content-Type-Options': 'nosniff',
    })
    if (req.headers.get('if-none-match')?.includes(`"${name}"`))
      return new Response(null, { headers, status: 304 })
    const file = await openFile({ folder, name })
    if (!file) return nothingHere()
    headers.set('Content-Type', mimeType)
    headers.set('Content-Length', String(file.size))
    return new Response(toWeb(file.stream), { headers })
  },
  method: 'get',
  path: '/newsroom/pictures/:file',
}

async function typeOfReleased(name: string, req: PayloadRequest): Promise<string | undefined> {
  const [row] = await query(
    req,
    sql`SELECT file ->> 'mimeType' AS type
          FROM live_documents, jsonb_array_elements(snapshot -> 'files') AS file
         WHERE state = 'live' AND kind = 'picture'
           AND snapshot -> 'files' @> jsonb_build_array(jsonb_build_object('filename', ${name}::text))
           AND file ->> 'filename' = ${name} LIMIT 1`,
  )
  return typeof row?.type === 'string' ? row.type : undefined
}
