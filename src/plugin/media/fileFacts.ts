import { stat } from 'node:fs/promises'
import path from 'node:path'

/** What a file itself says of itself, under the names of the fields that keep it. Sizes in pixels and bytes. */
export type FileFacts = {
  readonly filesize: number
  readonly height: number
  readonly mimeType: string
  readonly width: number
}

/** What of the library for pictures is needed, as the host app hands it to Payload. */
type ReadPicture = (file: string) => {
  metadata: () => Promise<{ format?: string; height?: number; width?: number }>
}

type Input = { folder: string; name: string; sharp: ReadPicture | undefined }

/** Reads a picture; undefined where there is no such file, or none that can be read as a picture. */
export async function readFileFacts({
  folder,
  name,
  sharp,
}: Input): Promise<FileFacts | undefined> {
  const file = path.resolve(folder, path.basename(name))
  try {
    const { size } = await stat(file)
    const found = await sharp?.(file).metadata()
    if (!found?.format || !found.width || !found.height) return undefined
    const { format, height, width } = found
    return { filesize: size, height, mimeType: `image/${format}`, width }
  } catch {
    // Gone, elsewhere or torn: `npm run verify` says which; a caption can be mended all the same.
    return undefined
  }
}
