import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Kind, Listed } from '../../../docs/how-to/api/client.ts'

import { readAll, readText } from '../../../docs/how-to/api/client.ts'
import { documentsOf, draftPackage } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const released: string[] = []
let draft: Awaited<ReturnType<typeof draftPackage>>

const { payload, release } = await useNewsroom('feed')

beforeAll(async () => {
  for (let each = 0; each < 4; each++) {
    const { meeting, report, speech } = await draftPackage(payload)
    const documents = documentsOf({ meeting, report, speech })
    expect(await release(documents)).toMatchObject({ kind: 'released' })
    released.unshift(`reports:${report.id}`)
  }
  draft = await draftPackage(payload)
})

const ask = (address: string, init: RequestInit) =>
  handleEndpoints({ config: Promise.resolve(payload.config), request: new Request(address, init) })

async function readWhole(asked: { full?: boolean; kind?: Kind; limit?: number }) {
  const docs: Listed[] = []
  for await (const each of readAll({ ...asked, ask, site: 'http://localhost:3000' }))
    docs.push(each)
  return docs
}

describe('the feed of what is public', () => {
  it('gives everything of one kind once, newest first, whatever the size of the page', async () => {
    for (const limit of [1, 2, 5, 50, 1000]) {
      const keys = (await readWhole({ limit })).map(({ key }) => key)
      expect(keys.toSorted()).toEqual(released.toSorted())
      expect(new Set(keys).size).toBe(released.length)
    }
  })

  it('gives each text as HTML, as plain words, and a speech with its sections', async () => {
    const [report] = await readWhole({ full: true })
    expect(report?.html).toContain('<p id=')
    expect(report?.plainText).toBe(
      '1月9日上午，会议闭幕。\n大会应到代表268名，实到251名，符合法定人数。',
    )
    const [speech] = await readWhole({ full: true, kind: 'speech' })
    expect(speech?.sections?.map(({ heading }) => heading)).toEqual(['把渡口修好', '把水管好'])
    expect((await readWhole({}))[0]).not.toHaveProperty('html')
  })

  it('gives the record of a meeting in words, a section a sitting', async () => {
    const [meeting] = await readWhole({ full: true, kind: 'meeting' })
    expect(meeting?.sections?.map(({ anchor }) => anchor)).toEqual(['closing-3'])
    expect(meeting?.plainText).toContain('关于政府工作报告的决议')
  })

  it('gives one text by its id, as the client asks for it', async () => {
    const id = released[0]?.split(':')[1] ?? ''
    const text = await readText({ ask, collection: 'reports', id, site: 'http://localhost:3000' })
    expect(text.plainText).toContain('1月9日上午，会议闭幕。')
    expect(text.sections).toEqual([])
  })

  it('sends the key, and retries after as long as a 429 says', async () => {
    const waited: number[] = []
    const keys: (string | undefined)[] = []
    let refusals = 2
    const docs: Listed[] = []
    const asking = readAll({
      ask: (address, init) => {
        keys.push(init.headers.Authorization)
        refusals -= 1
        return refusals < 0
          ? ask(address, {})
          : Promise.resolve(new Response('{}', { headers: { 'Retry-After': '7' }, status: 429 }))
      },
      key: 'nk_test',
      site: 'http://localhost:3000',
      wait: (seconds) => {
        waited.push(seconds)
        return Promise.resolve()
      },
    })
    for await (const each of asking) docs.push(each)
    expect(docs).toHaveLength(4)
    expect(waited).toEqual([7, 7])
    expect(new Set(keys)).toEqual(new Set(['Newsroom-Key nk_test']))
  })

  it('knows no draft', async () => {
    const everything = JSON.stringify([
      await readWhole({ full: true }),
      await readWhole({ full: true, kind: 'speech' }),
      await readWhole({ full: true, kind: 'meeting' }),
    ])
    expect(everything).not.toContain(draft.mark)
    expect(everything).not.toContain(draft.report.id)
  })

  it('answers 304 to whoever has it', async () => {
    const first = await askPayload(payload, { path: '/newsroom/feed' })
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=1')
    const path = '/newsroom/feed'
    const again = await askPayload(payload, { headers: { 'If-None-Match': `W/${etag}` }, path })
    expect([again.status, again.text]).toEqual([304, ''])
    const other = await askPayload(payload, { headers: { 'If-None-Match': '"other"' }, path })
    expect(other.status).toBe(200)
  })

  it.each([
    'kind=picture',
    'limit=0',
    'limit=1.5',
    'limit=abc',
    'after=x',
    'after=1%00/x',
    'full=yes',
    'draft=true',
  ])('refuses %s', async (query) => {
    const { body, status } = await askPayload(payload, { path: `/newsroom/feed?${query}` })
    expect(status).toBe(400)
    expect(body).toMatchObject({ errors: [{ message: expect.any(String) as string }] })
  })
})
