import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { contents } from './contents.ts'

const picturesIn = (text: string) =>
  [...text.matchAll(/!\[([a-z-]+)\]/gu)].flatMap(([, slug]) => slug ?? [])

describe.each(Object.values(contents))(
  'the reports of the $language demonstration',
  ({ folder, meetings, reports, speeches }) => {
    const speechSlugs = new Set(speeches.map(({ slug }) => slug))
    const sittingsOf = new Map(
      meetings.map(({ sittings, slug }) => [slug, new Set(sittings.map(({ key }) => key))]),
    )

    it('gives every report and speech an address of its own', () => {
      const slugs = [...reports, ...speeches].map(({ slug }) => slug)
      expect(new Set(slugs).size).toBe(slugs.length)
    })

    it.each([...reports, ...speeches])('$slug begins with its day', ({ date, slug }) => {
      expect(slug.startsWith(`${date.replaceAll('-', '')}-`)).toBe(true)
    })

    it.each(reports)('$slug names only speeches that exist', ({ speeches: words = [] }) => {
      expect(words.filter((word) => !speechSlugs.has(word))).toEqual([])
    })

    it.each([...reports, ...speeches])('$slug names a sitting of its meeting', (document) => {
      const { meeting, sitting } = document
      const known = meeting === undefined ? undefined : sittingsOf.get(meeting)
      expect(known?.has(sitting ?? '') ?? meeting === undefined).toBe(true)
    })

    it.each([...reports, ...speeches])(
      '$slug shows pictures that were drawn',
      ({ body, images = [] }) => {
        const missing = [...images, ...picturesIn(body)].filter(
          (slug) => !existsSync(new URL(`pictures/${slug}.svg`, folder)),
        )
        expect(missing).toEqual([])
      },
    )

    it.each(reports.filter(({ people = [] }) => people.length > 0))(
      '$slug links people whom its text names',
      ({ body, lead = '', people = [], subheads = [] }) => {
        const text = [body, lead, ...subheads].join('\n')
        expect(people.filter((name) => !text.includes(name))).toEqual([])
      },
    )

    it('holds every genre', () => {
      expect(new Set(reports.map(({ genre }) => genre)).size).toBe(6)
    })
  },
)

it('prints the work report at its full length', () => {
  const longest = Math.max(
    ...contents.zh.speeches.map(({ body }) => body.replaceAll(/\s/gu, '').length),
  )
  expect(longest).toBeGreaterThan(7000)
})
