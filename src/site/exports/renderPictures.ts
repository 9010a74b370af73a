import { readFile } from 'payload-newsroom/server'
import sharp from 'sharp'

import type { Manuscript } from './manuscript.ts'

import { pictureFile } from '../page/sendPicture.ts'
import { findPictureFile } from '../queries/findDocument.ts'
import { picturesOf } from './readText.ts'

/** A picture as Word takes it: it knows JPEG, and no WebP. Sizes in pixels. */
export type Drawn = { readonly data: Buffer; readonly height: number; readonly width: number }

/** Enough for a page of A4, and so few that one document stays small in memory: no stored file is wider than 2400. */
const limits = { pictures: 6, width: 1200 } as const

/**
 * The pictures of a manuscript, by their addresses. One that is not live, or whose file is gone or broken, is left
 * out: its words and its address are printed all the same.
 */
export async function renderPictures({ lines }: Manuscript): Promise<ReadonlyMap<string, Drawn>> {
  const drawn = new Map<string, Drawn>()
  for (const { src } of picturesOf(lines).slice(0, limits.pictures)) {
    const picture = await draw(src.split('/').at(-1) ?? '')
    if (picture) drawn.set(src, picture)
  }
  return drawn
}

async function draw(filename: string): Promise<Drawn | undefined> {
  const file = (await findPictureFile(filename)) && pictureFile(filename)
  if (file === undefined) return undefined
  try {
    const bytes = await readFile(file)
    if (!bytes) throw new Error('there is no such file')
    const { data, info } = await sharp(bytes)
      .resize({ width: limits.width, withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { data, height: info.height, width: info.width }
  } catch (error) {
    console.error(`A picture could not be drawn for Word: ${filename}`, error)
    return undefined
  }
}
