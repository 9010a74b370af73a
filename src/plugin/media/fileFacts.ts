import type { StoredFile } from '../files/storedFiles.ts'

import { readFile } from '../files/storedFiles.ts'

/** Facts read from a file, under the names of the fields that store them. Sizes in pixels and bytes. */
export type FileFacts = {
  readonly filesize: number
  readonly height: number
  readonly mimeType: string
  readonly width: number
}

/** Part of sharp that is needed, as the host app hands it to Payload. */
type ReadPicture = (file: Buffer) => {
  metadata: () => Promise<{ format?: string; height?: number; width?: number }>
}

/** Reads the facts of a picture; `undefined` when the file is missing or cannot be read as a picture. */
export async function readFileFacts(
  file: StoredFile,
  sharp: ReadPicture | undefined,
): Promise<FileFacts | undefined> {
  try {
    const bytes = await readFile(file)
    const found = bytes && (await sharp?.(bytes).metadata())
    if (!bytes || !found?.format || !found.width || !found.height) return undefined
    const { format, height, width } = found
    return { filesize: bytes.length, height, mimeType: `image/${format}`, width }
  } catch {
    // Missing, stored elsewhere or damaged: `npm run verify` says which. The caption can be edited all the same.
    return undefined
  }
}

/** Fields about the file, which only the system sets. */
export const fileFactNames = [
  '_objectKey',
  'fileRecord',
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'height',
  'mimeType',
  'prefix',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
] as const
