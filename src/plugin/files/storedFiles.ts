import type { ReadStream } from 'node:fs'
import type { CollectionConfig } from 'payload'

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, readFile as read, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/*
 * All access to stored files: on the local disk, one folder for each upload collection. Another storage is another implementation of the functions in this file.
 */

/** Place of a stored file: the folder of its collection, and its name there. */
export type StoredFile = { readonly folder: string; readonly name: string }

/** Sets where Payload stores the files of an upload collection: in a folder of `dataFolder` with the collection's slug. */
export const storeFilesIn = (dataFolder: string, collection: CollectionConfig): CollectionConfig =>
  typeof collection.upload === 'object'
    ? {
        ...collection,
        upload: { ...collection.upload, staticDir: folderOf(dataFolder, collection.slug) },
      }
    : collection

/** Folder with the files of a collection. */
export const folderOf = (dataFolder: string, slug: string): string => `${dataFolder}/${slug}`

/** Opens a file as a stream; undefined when it is missing. A caller that does not read the stream to its end must destroy it. */
export const openFile = (
  file: StoredFile,
): Promise<undefined | { readonly size: number; readonly stream: ReadStream }> =>
  unlessMissing(async () => {
    const handle = await open(pathOf(file), 'r')
    const { size } = await handle.stat()
    return { size, stream: handle.createReadStream() }
  })

/** Reads a whole file; undefined when it is missing. */
export const readFile = (file: StoredFile): Promise<Buffer | undefined> =>
  unlessMissing(() => read(pathOf(file)))

/** Reads the size of a file in bytes and the time of its last write; undefined when it is missing. */
export const statFile = (
  file: StoredFile,
): Promise<undefined | { readonly mtimeMs: number; readonly size: number }> =>
  unlessMissing(() => stat(pathOf(file)))

/** Computes the SHA-256 of a file, hexadecimal; undefined when it is missing. */
export const hashFile = (file: StoredFile): Promise<string | undefined> =>
  unlessMissing(async () => {
    const hash = createHash('sha256')
    await pipeline(createReadStream(pathOf(file)), hash)
    return hash.digest('hex')
  })

/** Lists the names of the files in a folder. */
export const listFiles = async (folder: string): Promise<readonly string[]> =>
  (await unlessMissing(() => readdir(folder, { withFileTypes: true })))
    ?.filter((entry) => entry.isFile())
    .map(({ name }) => name) ?? []

/** Removes a file, if it exists. */
export const removeFile = (file: StoredFile): Promise<void> => rm(pathOf(file), { force: true })

/** Path of a file. Takes the last component of the name, so that no name leads out of the folder. */
const pathOf = ({ folder, name }: StoredFile): string => path.resolve(folder, path.basename(name))

async function unlessMissing<Result>(act: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
