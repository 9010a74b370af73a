import { createHash } from 'node:crypto'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { FileStore, ListedFile, StoredFile } from './fileStore.ts'

import { bucketFiles } from './bucketFiles.ts'
import { aboveBucketFolder, bucketFolder, isBucket } from './bucketPlace.ts'
import { diskFiles } from './diskFiles.ts'

export type { ListedFile, StoredFile } from './fileStore.ts'

/*
 * All access to stored files: on the local disk, or in a bucket where a folder begins with `s3://`. Each upload collection has a folder of its own there. Another storage is another `FileStore`.
 */

const storeOf = (folder: string): FileStore => (isBucket(folder) ? bucketFiles : diskFiles)

/** Folder with the files of a collection. */
export const folderOf = (place: string, slug: string): string =>
  isBucket(place) ? bucketFolder(place, slug) : `${place}/${slug}`

/** Place that the folder of a collection lies in. */
export const placeAbove = (folder: string): string =>
  isBucket(folder) ? aboveBucketFolder(folder) : path.resolve(folder, '..')

/** Opens a file as a stream; undefined when it is missing. A caller that does not read the stream to its end must destroy it. */
export const openFile: FileStore['open'] = (file) => storeOf(file.folder).open(file)

/** Reads a whole file; undefined when it is missing. */
export const readFile: FileStore['read'] = (file) => storeOf(file.folder).read(file)

/** Reads the size of a file in bytes and the time of its last write; undefined when it is missing. */
export const statFile: FileStore['stat'] = (file) => storeOf(file.folder).stat(file)

/** Writes a file, whole or not at all. */
export const putFile: FileStore['put'] = (file, bytes) => storeOf(file.folder).put(file, bytes)

/** Computes the SHA-256 of a file, hexadecimal; undefined when it is missing. */
export async function hashFile(file: StoredFile): Promise<string | undefined> {
  const opened = await openFile(file)
  if (!opened) return undefined
  const hash = createHash('sha256')
  await pipeline(opened.stream, hash)
  return hash.digest('hex')
}

/** Lists the files in a folder. */
export const listFiles = (folder: string): Promise<readonly ListedFile[]> =>
  storeOf(folder).list(folder)

/** Removes a file, if it exists. */
export const removeFile: FileStore['remove'] = (file) => storeOf(file.folder).remove(file)

/** What people find a file by: its path, or its address in the bucket. */
export const printFile = (file: StoredFile): string => storeOf(file.folder).print(file)
