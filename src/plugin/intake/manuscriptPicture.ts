import type { DefaultDocumentIDType, Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { Asked } from '../http/endpoint.ts'

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
  const picture = row?.known.erased ? undefined : row?.stored?.pictures[number]
  const bytes = picture && (await bytesOf({ manuscript, part: picture.part }, req))
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

async function bytesOf(
  { manuscript, part }: { readonly manuscript: string; readonly part: string },
  req: PayloadRequest,
): Promise<Buffer | undefined> {
  try {
    const file = await readStoredFile(manuscript, req)
    return (await extractPictures({ ...file, parts: [part] }))[0]
  } catch (error) {
    // Missing, or more is being read than one process does at a time.
    if (error instanceof ManuscriptProblem) return undefined
    throw error
  }
}
