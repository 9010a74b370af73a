import { stat } from 'node:fs/promises'
import path from 'node:path'

/** Facts read from a file, under the names of the fields that store them. Sizes in pixels and bytes. */
export type FileFacts = {
  readonly filesize: number
  readonly height: number
  readonly mimeType: string
  readonly width: number
}

/** Part of sharp that is needed, as the host app hands it to Payload. */
type ReadPicture = (file: string) => {
  metadata: () => Promise<{ format?: string; height?: number; width?: number }>
}

/** Reads the facts of a picture; `undefined` when the file is missing or cannot be read as a picture. */
export async function readFileFacts({
  folder,
  name,
  sharp,
}: {
  folder: string
  name: string
  sharp: ReadPicture | undefined
}): Promise<FileFacts | undefined> {
  const file = path.resolve(folder, path.basename(name))
  try {
    const { size } = await stat(file)
    const found = await sharp?.(file).metadata()
    if (!found?.format || !found.width || !found.height) return undefined
    const { format, height, width } = found
    return { filesize: size, height, mimeType: `image/${format}`, width }
  } catch {
    // Missing, stored elsewhere or damaged: `npm run verify` says which. The caption can be edited all the same.
    return undefined
  }
}
