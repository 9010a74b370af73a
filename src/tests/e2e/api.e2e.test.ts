import { releaseDocuments } from 'payload-newsroom'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let released: Awaited<ReturnType<typeof draftPackage>>
const secrets: string[] = ['LEAK-']
/** Addresses that things would have, were they public. */
const hidden: string[] = []

const { accountOf, database, payload } = await useNewsroom('api')
await plant()
const app = await useApp(database)

async function plant() {
  const user = await accountOf('chiefEditor')
  released = await draftPackage(payload)
  const draft = await draftPackage(payload)
  const save = (id: string, data: Record<string, unknown>) =>
    payload.update({ id, collection: 'reports', data, draft: true, overrideAccess: true })
  const data = await sharp({
    create: { background: 'maroon', channels: 3, height: 900, width: 1800 },
  })
    .png()
    .toBuffer()
  const picture = await payload.create({
    collection: 'media',
    data: { alt: 'LEAK-PICTURE' },
    draft: true,
    file: { data, mimetype: 'image/png', name: 'a.png', size: data.length },
    overrideAccess: true,
  })
  await releaseDocuments({
    documents: [{ collection: 'reports', id: released.report.id }],
    payload,
    user,
  })
  await save(released.report.id, { headline: 'LEAK-DRAFT', images: [picture.id] })
  await save(draft.report.id, {
    embargoUntil: '2099-01-01T00:00:00.000Z',
    headline: 'LEAK-EMBARGO',
  })
  const { meeting, person, report, speech } = draft
  secrets.push(
    ...[released.meeting.id, released.speech.id, picture.id],
    ...[meeting.id, person.id, report.id, speech.id],
  )
  hidden.push(
    `/reports/${report.slug ?? ''}`,
    `/speeches/${speech.slug ?? ''}`,
    `/meetings/${meeting.slug ?? ''}`,
    `/speeches/${released.speech.slug ?? ''}`,
    `/meetings/${released.meeting.slug ?? ''}`,
    ...[picture.filename, picture.sizes?.small?.filename, picture.sizes?.large?.filename].flatMap(
      (name) => [`/media/${name ?? ''}`, `/api/media/file/${name ?? ''}`],
    ),
  )
}

const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(app.url + path, { redirect: 'manual', ...init })
  return { headers: response.headers, status: response.status, text: await response.text() }
}

const leaksIn = (text: string) => secrets.filter((word) => text.includes(word))

describe('the public side', () => {
  it('holds nothing that was not released, wherever its links lead', async () => {
    const waiting = [
      '/',
      '/reports',
      '/speeches',
      '/meetings',
      '/robots.txt',
      '/sitemap.xml',
      '/feed',
    ]
    const seen = new Set(waiting)
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const { headers, status, text } = await ask(path)
      const said = text + JSON.stringify([...headers])
      expect([path, leaksIn(said), status < 500]).toEqual([path, [], true])
      for (const [, next = ''] of text.matchAll(/(?:href|src)="(\/[^"#]*)/gu)) {
        if (seen.has(next)) continue
        seen.add(next)
        waiting.push(next)
      }
    }
    expect([...seen]).toContain(`/reports/${released.report.slug ?? ''}`)
  })

  it('answers a hidden document and a missing one alike', async () => {
    for (const path of hidden) {
      const { status, text } = await ask(path)
      expect([path, [401, 403, 404].includes(status), leaksIn(text)]).toEqual([path, true, []])
    }
    const slug = hidden[0] ?? ''
    expect((await ask(`/_next/data/x${slug}.json`)).status).toBe(404)
  })
})

describe('the API over HTTP', () => {
  it.each([
    ['/api/reports?limit=abc', 400],
    ['/api/reports?limit=1000000000&depth=99', 200],
    ['/api/reports?page=-1', 400],
    ['/api/reports?where=abc', 400],
    ['/api/reports/abc', 404],
    ['/api/reports/%00', 404],
    ['/api/reports/versions', 403],
    ['/api/users', 403],
    ['/api/payload-locked-documents', 403],
    ['/api/payload-preferences/x', 200],
    ['/api/payload-jobs/run', 404],
    ['/api/globals/site-settings', 403],
    ['/api/nothing', 404],
  ] as const)('%s: %i', async (path, status) => {
    const answer = await ask(path)
    expect([answer.status, leaksIn(answer.text)]).toEqual([status, []])
    expect(answer.text).not.toMatch(/node_modules|SELECT |\bat .*\.js:/u)
  })

  const graphql = (query: string) =>
    ask('/api/graphql', {
      body: JSON.stringify({ query }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })

  it.each([
    `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: Reports { totalDocs }`).join(' ')} }`,
    '{ ...a } fragment a on Query { ...a Reports { totalDocs } }',
    '{ Report_ { id } }',
    '{ __schema { types { name } } }',
    '{ Reports {',
    'mutation { a: unlockUser(email: "x") b: unlockUser(email: "x") }',
  ])('refuses the GraphQL document %s', async (query) => {
    const { status, text } = await graphql(query)
    expect(status).toBeLessThan(500)
    expect(JSON.parse(text)).toHaveProperty('errors')
    expect(text).not.toContain('Did you mean')
  })

  it('tells nothing of drafts over GraphQL', async () => {
    for (const query of [
      '{ Reports(draft: true, trash: true) { docs { id headline images { id } meeting { id name } speeches { id } } } }',
      '{ versionsReports { docs { id } } }',
      '{ allMedia { docs { id filename } } }',
    ]) {
      expect([query, leaksIn((await graphql(query)).text)]).toEqual([query, []])
    }
  })
})
