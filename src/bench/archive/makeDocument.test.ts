import { languages } from 'payload-newsroom/language'
import { describe, expect, it } from 'vitest'

import { makeDocument } from './makeDocument.ts'
import { makeCast } from './people.ts'
import { wordsByLanguage } from './words/wordsByLanguage.ts'

const idsOf = (kind: string) => Array.from({ length: 50 }, (_, place) => `${kind}-${place}`)
const cast = {
  media: idsOf('media'),
  people: idsOf('people'),
  related: new Map(),
  reporters: idsOf('reporters'),
  sections: idsOf('sections'),
}

describe.each(languages)('the archive in %s', (language) => {
  const words = wordsByLanguage[language]
  const made = [
    ...Array.from({ length: 400 }, (_, place) =>
      makeDocument(place, { cast, documents: 100_000, words }),
    ),
    ...makeCast(words),
  ]
  const written = JSON.stringify(made.map(({ document }) => document))

  it('is written in that language alone', () => {
    expect(/\p{Script=Han}/u.test(written)).toBe(language === 'zh')
    expect(written).not.toContain('undefined')
  })

  it('has a heading or a name for everything, and hardly two alike', () => {
    const titles = made.map(({ document }) => document.headline ?? document.title ?? document.name)
    expect(titles.every((title) => typeof title === 'string' && title !== '')).toBe(true)
    expect(new Set(titles).size).toBeGreaterThan(titles.length * 0.7)
  })
})
