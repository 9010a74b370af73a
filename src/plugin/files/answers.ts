import { Readable } from 'node:stream'

/** The body of a response, of an opened file. Node's type of the same class names its parts otherwise. */
export const toWeb = (stream: Readable): ReadableStream => Readable.toWeb(stream) as ReadableStream

/** The answer where no file is, or none that whoever asks may have. */
export const nothingHere = (): Response =>
  Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
