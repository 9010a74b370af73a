import type { Readable } from 'node:stream'

/** Place of a stored file: the folder of its collection, and its name there. */
export type StoredFile = { readonly folder: string; readonly name: string }

/** What a listing says of a file. */
export type ListedFile = {
  /** Time of its last write. */
  readonly mtimeMs: number
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** A storage of files: a disk, a bucket. What is missing is `undefined`; a storage that does not answer is `FilesAway`. */
export type FileStore = {
  readonly list: (folder: string) => Promise<readonly ListedFile[]>
  readonly open: (
    file: StoredFile,
  ) => Promise<undefined | { readonly size: number; readonly stream: Readable }>
  readonly print: (file: StoredFile) => string
  readonly put: (
    file: StoredFile,
    content: { readonly bytes: Uint8Array; readonly mimeType: string },
  ) => Promise<void>
  readonly read: (file: StoredFile) => Promise<Buffer | undefined>
  readonly remove: (file: StoredFile) => Promise<void>
  readonly stat: (
    file: StoredFile,
  ) => Promise<undefined | { readonly mtimeMs: number; readonly size: number }>
}

const nameOfAway = 'FilesAway'

/** Error of a storage that does not answer, refuses the key, or does not know the bucket. */
export class FilesAway extends Error {
  constructor(place: string, cause: unknown) {
    super(
      `${place} does not answer as it should: ${cause instanceof Error ? `${cause.name} ${cause.message}`.trim() : String(cause)}`,
      { cause },
    )
    // A production build minifies class names, and may hold this module twice.
    this.name = nameOfAway
  }
}

/** Whether an error means that the storage of files cannot be reached. */
export const isFilesAway = (error: unknown): error is FilesAway =>
  error instanceof Error && error.name === nameOfAway
