import { describe, expect, it } from 'vitest'

import { pictureDocument } from '../documents.ts'
import { pictureSizes } from '../pictureSizes.ts'
import { pictureSnapshot } from './referenceSnapshots.ts'

/** A picture as it is stored, with the sizes named, none wider than itself. */
const stored = (names: readonly string[], width = 2000) =>
  pictureDocument.parse({
    alt: '渡口',
    filename: 'du-kou.webp',
    height: width / 2,
    id: 'p',
    people: [],
    sizes: Object.fromEntries(
      pictureSizes
        .map(([name, target]): [string, number] => [name, Math.min(target, width)])
        .map(([name, own]) => [
          name,
          names.includes(name)
            ? {
                filename: `du-kou-${own}x${own / 2}.webp`,
                height: own / 2,
                mimeType: 'image/webp',
                width: own,
              }
            : { filename: null, height: null, mimeType: null, width: null },
        ]),
    ),
    width,
  })

const all = pictureSizes.map(([name]) => name)

describe('the sizes of a picture', () => {
  it.each([
    { document: stored(all), name: 'all of them', widths: [240, 480, 720, 960, 1200, 1600] },
    {
      document: stored(['small', 'medium', 'large']),
      name: 'those it has, when it came in before the others were made',
      widths: [480, 960, 1600],
    },
    { document: stored(all, 700), name: 'none twice, when it is small', widths: [240, 480, 700] },
    { document: stored(all, 200), name: 'one, when it is tiny', widths: [200] },
    { document: stored([]), name: 'none, when none was made', widths: [] },
  ])('are $name', ({ document, widths }) => {
    const { files, picture } = pictureSnapshot(document)
    expect(picture.sizes.map(({ width }) => width)).toEqual(widths)
    expect(picture.src).toBe(picture.sizes.at(-1)?.src ?? '/media/du-kou.webp')
    const served = new Set(files.map(({ filename }) => `/media/${filename}`))
    expect([...served]).toEqual(picture.sizes.map(({ src }) => src))
  })
})
