import type { ReadStream } from 'node:fs'
import type { CollectionConfig } from 'payload'

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, readFile as read, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/*
 * Every way from the newsroom to a stored file: kept on the local disk, one folder for each collection of uploads. Files
 * kept elsewhere are another adapter of the functions in this file.
 */

/** Where a file is stored: the folder of its collection, and its name in there. */
export type StoredFile = { readonly folder: string; readonly name: string }

/** Lets Payload keep the files of an upload collection: in a folder of `dataFolder` named like the collection. */
export const storeFilesIn = (dataFolder: string, collection: CollectionConfig): CollectionConfig =>
  typeof collection.upload === 'object'
    ? {
        ...collection,
        upload: { ...collection.upload, staticDir: folderOf(dataFolder, collection.slug) },
      }
    : collection

/** The folder that keeps the files of a collection. */
export const folderOf = (dataFolder: string, slug: string): string => `${dataFolder}/${slug}`

/** Opens a file to send it; undefined where there is none. Whoever does not read the stream to its end destroys it. */
export const openFile = (
  file: StoredFile,
): Promise<undefined | { readonly size: number; readonly stream: ReadStream }> =>
  unlessMissing(async () => {
    const handle = await open(pathOf(file), 'r')
    const { size } = await handle.stat()
    return { size, stream: handle.createReadStream() }
  })

/** Reads a file whole; undefined where there is none. */
export const readFile = (file: StoredFile): Promise<Buffer | undefined> =>
  unlessMissing(() => read(pathOf(file)))

/** Says how large a file is, in bytes, and when it was written; undefined where there is none. */
export const statFile = (
  file: StoredFile,
): Promise<undefined | { readonly mtimeMs: number; readonly size: number }> =>
  unlessMissing(() => stat(pathOf(file)))

/** Computes the SHA-256 of a file, in hexadecimal; undefined where there is none. */
export const hashFile = (file: StoredFile): Promise<string | undefined> =>
  unlessMissing(async () => {
    const hash = createHash('sha256')
    await pipeline(createReadStream(pathOf(file)), hash)
    return hash.digest('hex')
  })

/** Names the files of a folder. */
export const listFiles = async (folder: string): Promise<readonly string[]> =>
  (await unlessMissing(() => readdir(folder, { withFileTypes: true })))
    ?.filter((entry) => entry.isFile())
    .map(({ name }) => name) ?? []

/** Removes a file; nothing where there is none. */
export const removeFile = (file: StoredFile): Promise<void> => rm(pathOf(file), { force: true })

/** No name leads out of the folder: a stored file has a name of one component. */
const pathOf = ({ folder, name }: StoredFile): string => path.resolve(folder, path.basename(name))

async function unlessMissing<Result>(act: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
