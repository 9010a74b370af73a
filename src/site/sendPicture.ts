import type { ReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'

import { open } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { Visit } from './door.ts'
import type { Outcome } from './outcome.ts'

import { findPictureFile } from './queries/findDocument.ts'

/** A file name as uploads are stored: one component, no way out of the folder. */
const fileName = /^[\w-][\w.-]{0,200}$/

/** The only types that leave: what a snapshot says beyond these is not believed. */
const servedTypes = new Set(['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/webp'])

/** Sends the file of a live picture; anything else is missing, also when the disk has lost it. */
export async function sendPicture({
  path: asked,
  request,
  response,
}: Visit): Promise<Outcome<never>> {
  const filename = asked.slice('/media/'.length)
  if (!fileName.test(filename)) return { kind: 'missing' }
  const file = await findPictureFile({ filename })
  if (!file || !servedTypes.has(file.mimeType)) return { kind: 'missing' }

  const opened = await openFile(filename)
  if (!opened) return { kind: 'missing' }
  const etag = `"${filename}"`
  setHeaders({ etag, response, size: opened.size, type: file.mimeType })
  if (request.headers['if-none-match'] === etag) response.statusCode = 304
  if (response.statusCode === 304 || request.method === 'HEAD') {
    opened.stream.destroy()
    response.end()
    return { kind: 'sent' }
  }
  await send({ response, stream: opened.stream })
  return { kind: 'sent' }
}

async function openFile(
  filename: string,
): Promise<undefined | { size: number; stream: ReadStream }> {
  const folder = path.resolve(process.env.NEWSROOM_DATA ?? '.newsroom', 'media')
  try {
    const handle = await open(path.join(folder, filename), 'r')
    const { size } = await handle.stat()
    return { size, stream: handle.createReadStream() }
  } catch (error) {
    // The row promises a file that is not there: `npm run verify` reports it, a reader gets a 404.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function setHeaders({
  etag,
  response,
  size,
  type,
}: {
  etag: string
  response: ServerResponse
  size: number
  type: string
}): void {
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', size)
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
  response.setHeader('Content-Disposition', 'inline')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('ETag', etag)
  // Content-addressed, but a picture can be withdrawn: caches keep it and ask each time.
  response.setHeader('Cache-Control', 'public, no-cache')
}

/** A reader who goes away in the middle is no error of ours. */
async function send({
  response,
  stream,
}: {
  response: ServerResponse
  stream: ReadStream
}): Promise<void> {
  try {
    await pipeline(stream, response)
  } catch (error) {
    const goneAway =
      error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
    if (!goneAway) throw error
  }
}
