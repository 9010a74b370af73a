import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

import type { Ids, Seeding } from './seeding.ts'

/** Draws the pictures and puts them in place. @returns their ids by the name of the file */
export async function seedMedia({ content, log, payload }: Seeding): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const [slug, alt, caption] of content.pictures) {
    const { docs } = await payload.find({
      collection: 'media',
      depth: 0,
      draft: true,
      limit: 1,
      // The seed is the installation itself: it must see drafts to leave them alone.
      overrideAccess: true,
      pagination: false,
      where: { alt: { equals: alt } },
    })
    const found = docs[0]?.id ?? (await createPicture({ alt, caption, content, payload, slug }))
    ids.set(slug, found)
  }
  log({ en: `${ids.size} pictures`, zh: `${ids.size} 幅图片` })
  return ids
}

type Input = Pick<Seeding, 'content' | 'payload'> & { alt: string; caption: string; slug: string }

async function createPicture({ alt, caption, content, payload, slug }: Input) {
  const svg = await readFile(new URL(`pictures/${slug}.svg`, content.folder))
  const data = await sharp(svg).jpeg({ quality: 92 }).toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt, caption, credit: content.credits.picture },
    draft: true,
    file: { data, mimetype: 'image/jpeg', name: `${slug}.jpg`, size: data.length },
    // The installation fills its own newsroom; nobody is signed in yet.
    overrideAccess: true,
  })
  return id
}
