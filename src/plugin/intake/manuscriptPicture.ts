import type { DefaultDocumentIDType, Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { Asked } from '../http/endpoint.ts'
import type { ManuscriptPicture } from '../manuscripts/documentText.ts'

import { refuse, staffEndpoint } from '../http/endpoint.ts'
import { ManuscriptProblem } from '../manuscripts/ManuscriptProblem.ts'
import { extractPictures } from '../manuscripts/readReceived.ts'
import { findDeskRow } from './deskRow.ts'
import { readStoredFile } from './understand.ts'

const path = '/newsroom/manuscripts/picture'
const named = z.object({
  manuscript: z.string().min(1).max(64),
  number: z.coerce.number().int().min(0).max(1000),
})

/** `GET /newsroom/manuscripts/picture`: a picture of a manuscript, as its file holds it. */
export const manuscriptPicture: Endpoint = staffEndpoint({
  handle: showPicture,
  input: named,
  method: 'get',
  path,
})

type Named = { readonly manuscript: DefaultDocumentIDType; readonly number: number }

/** Address of a picture, for staff. */
export const pictureUrlOf = ({ manuscript, number }: Named, { payload }: PayloadRequest): string =>
  `${payload.config.routes.api}${path}?manuscript=${encodeURIComponent(manuscript)}&number=${number}`

async function showPicture({
  input: { manuscript, number },
  req,
}: Asked<z.infer<typeof named>>): Promise<Response> {
  const row = await findDeskRow(manuscript, req)
  const pictures = row?.known.erased ? [] : (row?.stored?.pictures ?? [])
  const picture = pictures[number]
  const bytes = picture && (await bytesOf({ manuscript, pictures }, req))?.[number]
  if (!bytes) return refuse(req, [{ reason: 'manuscript.gone' }])
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Cache-Control': 'private, max-age=3600, immutable',
      // A file from outside must never run as one of ours.
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Content-Type': picture.mimeType,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

type Wanted = { readonly manuscript: string; readonly pictures: readonly ManuscriptPicture[] }
type Taken = Awaited<ReturnType<typeof extractPictures>>

/**
 * Pictures of the manuscripts that were looked at last. A sheet asks for all of its pictures at once: one thread takes
 * them out, instead of one for each of thirty.
 */
const lately = new Map<string, Promise<Taken>>()
const MOST_LATELY = 3
const LATELY_MS = 60_000

async function bytesOf(
  { manuscript, pictures }: Wanted,
  req: PayloadRequest,
): Promise<Taken | undefined> {
  const taken = lately.get(manuscript) ?? takeAll({ manuscript, pictures }, req)
  lately.set(manuscript, taken)
  for (const oldest of [...lately.keys()].slice(0, -MOST_LATELY)) lately.delete(oldest)
  try {
    return await taken
  } catch (error) {
    lately.delete(manuscript)
    // Missing, or more is being read than one process does at a time.
    if (error instanceof ManuscriptProblem) return undefined
    throw error
  }
}

async function takeAll({ manuscript, pictures }: Wanted, req: PayloadRequest): Promise<Taken> {
  const file = await readStoredFile(manuscript, req)
  const taken = await extractPictures({ ...file, parts: pictures.map(({ part }) => part) })
  setTimeout(() => lately.delete(manuscript), LATELY_MS).unref()
  return taken
}
