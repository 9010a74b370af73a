import { createServer } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'

import { query } from '../../ops/postgres.mjs'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let visits = 0

const { database, payload, signIn } = await useNewsroom('hostile', { accounts: ['editor'] })
payload.logger.level = 'silent'
const editor = await signIn('editor')
const elsewhere = createServer((_, response) => {
  visits += 1
  response.end('x')
})
await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))

afterAll(() => {
  elsewhere.close()
})

const address = () => {
  const place = elsewhere.address()
  return `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}/a.png`
}

describe('an upload without a file', () => {
  it.each(['media', 'manuscripts'])('is refused in %s, and no address is asked', async (slug) => {
    for (const url of [address(), 'http://[::1]/a.png', 'http://169.254.169.254/a.png']) {
      const answer = await askPayload(payload, {
        body: { alt: '远处的图', filename: 'a.png', url },
        method: 'POST',
        path: `/${slug}`,
        token: editor,
      })
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('message')])
    }
    expect(visits).toBe(0)
  })
})

describe('a stranger', () => {
  it('learns no names of collections and fields', async () => {
    const stranger = await askPayload(payload, { path: '/access' })
    expect([stranger.status, stranger.text.includes('deskNote')]).toEqual([403, false])
    const known = await askPayload(payload, { path: '/access', token: editor })
    expect([known.status, known.text.includes('deskNote')]).toEqual([200, true])
  })
})

describe('a field that the newsroom sets itself', () => {
  it('keeps who began a text, even from code with every right', async () => {
    const { report } = await draftPackage(payload)
    const { createdBy } = await payload.update({
      id: report.id,
      collection: 'reports',
      data: { createdBy: 'somebody else', kicker: '眉题' },
      draft: true,
      overrideAccess: true,
    })
    expect(createdBy ?? null).toBe(report.createdBy ?? null)
  })
})

describe('a database that was installed for another secret', () => {
  it('is refused, and is not written to', async () => {
    await expect(
      query({ text: "SELECT newsroom_sign('{}')", url: database.appUrl }),
    ).rejects.toMatchObject({ code: 'NR006', hint: expect.stringContaining('secret') as unknown })
    await expect(
      query({ text: 'SELECT * FROM newsroom_key', url: database.appUrl }),
    ).rejects.toThrow(/permission denied/u)
  })
})

describe('a field of text', () => {
  const [notText, list, number] = [{ zh: '渡口' }, ['渡口'], 5]
  it.each([
    ['people', 'name', list],
    ['people', 'biography', []],
    ['reporters', 'name', notText],
    ['reports', 'kicker', number],
    ['meetings', 'sittings.0.venue', true],
    ['desk-words', 'word', notText],
  ])('of %s takes no other kind of value in %s', async (slug, path, value) => {
    const [name = '', , inside] = path.split('.')
    const answer = await askPayload(payload, {
      body: { [name]: inside === undefined ? value : [{ [inside]: value }] },
      method: 'POST',
      path: `/${slug}?draft=true`,
      token: editor,
    })
    expect([answer.status, answer.body]).toMatchObject([
      400,
      {
        errors: [
          { data: { errors: [{ path }] }, message: expect.stringContaining('请') as string },
        ],
      },
    ])
  })
})
