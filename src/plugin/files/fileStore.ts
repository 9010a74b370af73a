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

const mimeTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
}

/** What a stored file is sent as, by the ending of its name. */
export const mimeTypeOf = (name: string): string =>
  mimeTypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'

/** A storage of files: a disk, a bucket. What is missing is `undefined`; a storage that does not answer is `FilesAway`. */
export type FileStore = {
  readonly list: (folder: string) => Promise<readonly ListedFile[]>
  readonly open: (
    file: StoredFile,
  ) => Promise<undefined | { readonly size: number; readonly stream: Readable }>
  readonly print: (file: StoredFile) => string
  readonly put: (file: StoredFile, bytes: Uint8Array) => Promise<void>
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
