import type { PictureFile } from './layOutBlocks.ts'

import { MOST_PICTURE_BYTES, pictureTypeOf } from './documentText.ts'

/** Page without the bytes of its pictures, which stand in `data`, in order. */
export type LightPage = { readonly data: readonly string[]; readonly html: string }

const PART = 'picture:'

const START = /data:image\/[\w.+-]{1,40};base64,/giu
const OTHER = /[^\w+/=\s]/gu

/** Takes the pictures that a page holds as data out of it, so that its length is that of its markup. */
export function cutPictures(page: string): LightPage {
  const data: string[] = []
  const pieces: string[] = []
  let from = 0
  for (const start of page.matchAll(START)) {
    if (start.index < from) continue
    // Searched for by what ends it: a pattern for all of it would need as much memory as the picture.
    OTHER.lastIndex = start.index + start[0].length
    const end = OTHER.exec(page)?.index ?? page.length
    pieces.push(page.slice(from, start.index), `${PART}${data.length}`)
    data.push(page.slice(start.index + start[0].length, end))
    from = end
  }
  return { data, html: [...pieces, page.slice(from)].join('') }
}

/** Bytes of a picture by the name that `cutPictures` left; undefined for any other name. */
export function dataOf({ data }: LightPage, part: string): Buffer | undefined {
  const number = part.startsWith(PART) ? Number(part.slice(PART.length)) : Number.NaN
  const bytes = data[number]
  // Four characters hold three bytes.
  if (bytes === undefined || bytes.length * 0.7 > MOST_PICTURE_BYTES) return undefined
  return Buffer.from(bytes, 'base64')
}

/** Files of the pictures of a page, by their names. */
export const filesOf = (page: LightPage): ReadonlyMap<string, PictureFile> =>
  new Map(
    page.data.flatMap((_, number) => {
      const part = `${PART}${number}`
      const bytes = dataOf(page, part)
      const mimeType = bytes && pictureTypeOf(bytes)
      return bytes && mimeType ? [[part, { mimeType, part, size: bytes.length }] as const] : []
    }),
  )
