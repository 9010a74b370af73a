import type { ExternalSheet } from 'payload-newsroom/external-review'

import path from 'node:path'

import type { PreviewOutcome, PreviewVisit } from './createPreviewProps.ts'

import { sendFile } from '../page/sendPicture.ts'
import { askNewsroom } from './askNewsroom.ts'
import { nothing } from './createPreviewProps.ts'
import { tokenOf } from './readExternal.ts'

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** The file of a picture that stands on the page behind a link, as long as the link works; no other. */
export async function sendExternalPicture(visit: PreviewVisit): Promise<PreviewOutcome<never>> {
  const token = tokenOf(visit)
  const { file: filename } = visit.query
  if (token === undefined || typeof filename !== 'string') return nothing
  const mimeType = types[path.extname(filename).toLowerCase()]
  const { request, response } = visit
  const told = await askNewsroom({ body: { token }, path: '/newsroom/outside/read', request })
  if (told.status !== 200 || mimeType === undefined) return nothing
  // Our own endpoint's answer, by its type.
  const { snapshot } = told.body as ExternalSheet
  if (!JSON.stringify(snapshot).includes(`/media/${filename}`)) return nothing
  const caching = 'private, no-store'
  const outcome = await sendFile({ caching, filename, mimeType, request, response })
  return outcome.kind === 'sent' ? outcome : nothing
}
