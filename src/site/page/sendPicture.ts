import type { ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import type { StoredFile } from 'payload-newsroom/server'

import { pipeline } from 'node:stream/promises'
import { folderOf, isFilesAway, openFile, statFile } from 'payload-newsroom/server'

import type { PageResult } from '../http/pageResult.ts'
import type { Visit } from '../queries/visit.ts'

import { setValidators } from '../http/validators.ts'
import { findPictureFile } from '../queries/findDocument.ts'

/** A file name as uploads are stored: one component, no way out of the folder. */
const fileName = /^[\w-][\w.-]{0,200}$/

/** MIME types that are sent; a snapshot that names another one is not believed. */
const servedTypes = new Set(['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/webp'])

/** Sends the file of a live picture; missing where no live picture has it, or the disk has lost it. */
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

/** Sends a stored picture to somebody who may have it. */
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
  const file = servedTypes.has(mimeType) ? pictureFile(filename) : undefined
  // The row may promise a file that is not there: `npm run verify` reports it, a reader gets a 404.
  const opened = file && (await openOrAway(file))
  if (opened === 'away') return { kind: 'unavailable' }
  if (!opened) return { kind: 'missing' }
  setHeaders({ caching, response, size: opened.size, type: mimeType })
  const isKnown = setValidators({ etag: `"${filename}"`, place: filename, request, response })
  if (isKnown || request.method === 'HEAD') {
    if (isKnown) response.removeHeader('Content-Length')
    opened.stream.destroy()
    response.end()
    return { kind: 'sent' }
  }
  await send(response, opened.stream)
  return { kind: 'sent' }
}

async function openOrAway(file: StoredFile) {
  try {
    return await openFile(file)
  } catch (error) {
    if (!isFilesAway(error)) throw error
    console.error('A picture could not be sent:', error)
    return 'away'
  }
}

/** Where the file of a picture is stored; undefined for a name that no upload has. */
export const pictureFile = (filename: string): StoredFile | undefined =>
  fileName.test(filename)
    ? { folder: folderOf(placeOfFiles(), 'media'), name: filename }
    : undefined

/** A bucket, or the data folder. */
const placeOfFiles = (): string =>
  process.env.NEWSROOM_FILES || process.env.NEWSROOM_DATA || '.newsroom'

/** The bytes of a picture by its path, `/media/…`; undefined where none are stored, or their storage is away. */
export async function sizeOfPicture(src: null | string): Promise<number | undefined> {
  const file = pictureFile(src?.replace(/^\/media\//u, '') ?? '')
  try {
    return file && (await statFile(file))?.size
  } catch (error) {
    if (isFilesAway(error)) return undefined
    throw error
  }
}

type Input = {
  caching: string
  response: ServerResponse
  size: number
  type: string
}

function setHeaders({ caching, response, size, type }: Input): void {
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', size)
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
  response.setHeader('Content-Disposition', 'inline')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Cache-Control', caching)
}

/** Streams a file; a reader who closes the connection in the middle is no error. */
async function send(response: ServerResponse, stream: Readable): Promise<void> {
  try {
    await pipeline(stream, response)
  } catch (error) {
    const goneAway =
      error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
    if (!goneAway) throw error
  }
}
