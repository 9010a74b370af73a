import type { ReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'

import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { PageResult } from '../http/pageResult.ts'
import type { Visit } from '../queries/visit.ts'

import { findPictureFile } from '../queries/findDocument.ts'

/** A file name as uploads are stored: one component, no way out of the folder. */
const fileName = /^[\w-][\w.-]{0,200}$/

/** The only types that leave: what a snapshot says beyond these is not believed. */
const servedTypes = new Set(['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/webp'])

/** Sends the file of a live picture; anything else is missing, also when the disk has lost it. */
export async function sendPicture({
  path: asked,
  request,
  response,
}: Visit): Promise<PageResult<never>> {
  const filename = asked.slice('/media/'.length)
  const file = fileName.test(filename) ? await findPictureFile(filename) : undefined
  if (!file) return { kind: 'missing' }
  // Content-addressed, but a picture can be withdrawn: caches keep it and ask each time.
  const caching = 'public, no-cache'
  return sendFile({ caching, filename, mimeType: file.mimeType, request, response })
}

/** Sends a picture from the disk to somebody who may have it. */
export async function sendFile({
  caching,
  filename,
  mimeType,
  request,
  response,
}: Pick<Visit, 'request' | 'response'> & {
  caching: string
  filename: string
  mimeType: string
}): Promise<PageResult<never>> {
  if (!fileName.test(filename) || !servedTypes.has(mimeType)) return { kind: 'missing' }
  const opened = await openFile(filename)
  if (!opened) return { kind: 'missing' }
  const etag = `"${filename}"`
  setHeaders({ caching, etag, response, size: opened.size, type: mimeType })
  if (request.headers['if-none-match'] === etag) response.statusCode = 304
  if (response.statusCode === 304 || request.method === 'HEAD') {
    opened.stream.destroy()
    response.end()
    return { kind: 'sent' }
  }
  await send(response, opened.stream)
  return { kind: 'sent' }
}

/** Where the file of a picture is on the disk; undefined for a name that no upload has. */
export const pictureFile = (filename: string): string | undefined =>
  fileName.test(filename) ? placeOf(filename) : undefined

const placeOf = (filename: string): string =>
  path.join(path.resolve(process.env.NEWSROOM_DATA ?? '.newsroom', 'media'), filename)

async function openFile(
  filename: string,
): Promise<undefined | { size: number; stream: ReadStream }> {
  try {
    const handle = await open(placeOf(filename), 'r')
    const { size } = await handle.stat()
    return { size, stream: handle.createReadStream() }
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

/** The bytes of a picture by its path, `/media/…`; undefined where the disk has none. */
export async function sizeOfPicture(src: null | string): Promise<number | undefined> {
  const filename = src?.replace(/^\/media\//u, '') ?? ''
  if (!fileName.test(filename)) return undefined
  try {
    return (await stat(placeOf(filename))).size
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

/** The row promises a file that is not there: `npm run verify` reports it, a reader gets a 404. */
const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

type Input = {
  caching: string
  etag: string
  response: ServerResponse
  size: number
  type: string
}

function setHeaders({ caching, etag, response, size, type }: Input): void {
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', size)
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
  response.setHeader('Content-Disposition', 'inline')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('ETag', etag)
  response.setHeader('Cache-Control', caching)
}

/** A reader who goes away in the middle is no error of ours. */
async function send(response: ServerResponse, stream: ReadStream): Promise<void> {
  try {
    await pipeline(stream, response)
  } catch (error) {
    const goneAway =
      error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
    if (!goneAway) throw error
  }
}
