import { describe, expect, it } from 'vitest'

import { roles } from '../../domain/staff/roles.ts'
import { secretHeadline, secretNote, setScene } from '../fixtures/bypass/scene.ts'
import { apiEntrances, crawl, entrances } from '../fixtures/crawl.ts'
import { postJson } from '../fixtures/postJson.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const hiddenStates = ['draft', 'signed', 'embargoed', 'planned', 'trashed'] as const
const hidden = () => [...hiddenStates, 'withdrawn' as const].map((state) => scene.target(state))

const { database, payload } = await useNewsroom('crawl', {
  accounts: roles,
  review: 'threeReviews',
})
const scene = await setScene(payload)
const app = await useApp(database)

/** Words and ids that stand in nothing that was released. */
const secrets = () => [
  secretNote,
  secretHeadline,
  '@test.example',
  scene.secretPicture.id,
  scene.secretPicture.filename,
  ...hidden().flatMap(({ headline, id, oldVersion }) => [headline, id, oldVersion]),
]

describe('an anonymous crawler', () => {
  it('finds nothing that was not released, and no fault', async () => {
    const { leaks, said } = await crawl({
      origin: app.url,
      secrets: secrets(),
      start: [...entrances, ...apiEntrances],
    })
    expect(leaks).toEqual([])
    const broken = said.filter(({ status }) => status >= 500)
    expect(
      broken.map(({ path, status }) => `${status} ${path}\n${app.output().slice(-600)}`),
    ).toEqual([])
    // The walk is worth something: it came to every kind of thing there is.
    const found = said.filter(({ status }) => status === 200).map(({ path }) => path)
    const released = scene.target('released')
    expect(found).toContain(`/reports/${released.slug}`)
    for (const kind of [
      /^\/speeches\/./u,
      /^\/meetings\/./u,
      /^\/people\/./u,
      /^\/media\/./u,
      /\.rss$/u,
      /^\/sitemaps\//u,
    ])
      expect(
        found.filter((path) => kind.test(path)),
        String(kind),
      ).not.toEqual([])
    expect(said.map(({ text }) => text).join('')).toContain(released.headline)
  })

  it('learns nothing from guessed addresses', async () => {
    const { leaks, said } = await crawl({
      limit: 0,
      origin: app.url,
      secrets: secrets(),
      start: hidden().flatMap(({ id, slug }) => [
        `/reports/${slug}`,
        `/api/reports/${id}`,
        `/api/reports/${id}?draft=true&trash=true&depth=2`,
        `/_next/data/x/reports/${slug}.json`,
        `/feeds/reports/${slug}.rss`,
        `/media/${scene.secretPicture.filename}`,
        `/api/media/file/${scene.secretPicture.filename}`,
      ]),
    })
    expect(leaks).toEqual([])
    const statuses = new Set(said.map(({ status }) => status))
    // 410: what was withdrawn says so.
    expect([...statuses].filter((status) => ![401, 403, 404, 410].includes(status))).toEqual([])
  })

  it('learns nothing from GraphQL', async () => {
    for (const query of [
      '{ Reports(draft: true, trash: true, limit: 100) { docs { id headline images { id filename } people { id name } } totalDocs } }',
      '{ versionsReports { docs { id } } }',
      '{ countReports(where: { _status: { equals: draft } }) { totalDocs } }',
      `{ Report(id: "${scene.target('draft').id}", draft: true) { id headline } }`,
      '{ allMedia(draft: true) { docs { id filename url } } }',
    ]) {
      const answer = await postJson(`${app.url}/api/graphql`, { query })
      const text = await answer.text()
      expect(answer.status, query).toBeLessThan(500)
      expect(
        secrets().filter((word) => text.includes(word)),
        query,
      ).toEqual(
        // What was asked for by its id is named in no answer but an error’s path.
        [],
      )
    }
  })
})
