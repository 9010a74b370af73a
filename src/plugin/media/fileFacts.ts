import type { StoredFile } from '../files/storedFiles.ts'

import { readFile } from '../files/storedFiles.ts'

/** What a file itself says of itself, under the names of the fields that keep it. Sizes in pixels and bytes. */
export type FileFacts = {
  readonly filesize: number
  readonly height: number
  readonly mimeType: string
  readonly width: number
}

/** What of the library for pictures is needed, as the host app hands it to Payload. */
type ReadPicture = (file: Buffer) => {
  metadata: () => Promise<{ format?: string; height?: number; width?: number }>
}

/** Reads a picture; undefined where there is no such file, or none that can be read as a picture. */
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
    // Gone, elsewhere or torn: `npm run verify` says which; a caption can be mended all the same.
    return undefined
  }
}
