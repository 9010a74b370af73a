import { Client } from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'

import type { History } from '../../domain/dashboard/history.ts'
import type { ExternalLinks, ExternalSheet } from '../../domain/external-review/externalReview.ts'
import type { Role } from '../../domain/staff/roles.ts'

import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let made: Awaited<ReturnType<typeof draftPackage>>
let document: string

const { askAs, database, edit, payload } = await useNewsroom('outside', {
  review: 'threeReviews',
})

beforeEach(async () => {
  made = await draftPackage(payload)
  document = `reports:${made.report.id}`
})

const post = (path: string, body: Record<string, unknown>) =>
  askPayload(payload, { body, method: 'POST', path: `/newsroom/outside/${path}` })

/** The secret of a new link to the report. */
async function makeLink(said: Record<string, unknown> = {}): Promise<string> {
  const { body, status } = await askAs('editor', {
    body: { currentPassword: '口令-editor', document, purpose: '请区水务局核对数字', ...said },
    method: 'POST',
    path: '/newsroom/outside/make',
  })
  expect(status).toBe(200)
  const { url } = body as { url: string }
  expect(url).toMatch(/^http:\/\/[^/]+\/preview\/[\w-]{43}$/)
  return url.slice(-43)
}

const links = async () =>
  (await askAs('editor', { path: `/newsroom/outside?document=${document}` })).body as ExternalLinks

const objection = {
  name: '解临川',
  opinion: '实到人数应为252名。',
  organisation: '区水务局',
  verdict: 'object',
}

/** As the owner of the database, who alone could. */
async function asOwner(statement: string, values: unknown[]) {
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  try {
    return await owner.query(statement, values)
  } finally {
    await owner.end()
  }
}

describe('a link for an external reviewer', () => {
  it('shows the revision of its day, whatever becomes of the draft', async () => {
    const token = await makeLink()
    await edit(
      { collection: 'reports', id: made.report.id },
      { body: richText('后来改写的全文。') },
    )
    const { body, text } = await post('read', { token })
    expect((body as ExternalSheet).snapshot.title).toBe(made.report.headline)
    expect(text).toContain('实到251名')
    expect(text).not.toContain('后来改写的全文')
    expect((await links()).links.map(({ isCurrent }) => isCurrent)).toEqual([false])
  })

  it('is made by those who may change the text, for at most thirty days', async () => {
    const make = (role: Role, days: number) =>
      askAs(role, {
        body: { currentPassword: `口令-${role}`, days, document, purpose: '核对' },
        method: 'POST',
        path: '/newsroom/outside/make',
      })
    expect((await make('reporter', 7)).status).toBe(409)
    expect((await make('editor', 31)).status).toBe(400)
    expect((await post('make', { document, purpose: '核对' })).status).toBe(403)
  })

  it('is stored as a hash alone', async () => {
    const token = await makeLink()
    const { rows } = await asOwner(
      'SELECT l::text AS whole FROM newsroom_outside_links l WHERE subject = $1',
      [document],
    )
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('answers alike to unknown, expired, revoked and used links', async () => {
    const once = await makeLink({ isOnce: true })
    expect((await post('answer', { ...objection, token: once })).status).toBe(200)
    const revoked = await makeLink()
    const open = (await links()).links.find(({ state }) => state === 'open')
    await askAs('editor', {
      body: { document, id: open?.id },
      method: 'POST',
      path: '/newsroom/outside/revoke',
    })
    const expired = await makeLink()
    await asOwner(
      `UPDATE newsroom_outside_links SET made_at = now() - interval '2 days', expires_at = now() - interval '1 day'
       WHERE subject = $1 AND revoked_at IS NULL AND NOT is_once`,
      [document],
    )
    const answers = new Set<string>()
    for (const token of [once, revoked, expired, 'x'.repeat(43), '', "'; DROP TABLE users --"]) {
      for (const path of ['read', 'answer']) {
        const { status, text } = await post(path, { ...objection, token })
        answers.add(`${status} ${text}`)
      }
    }
    expect([...answers]).toEqual([expect.stringMatching(/^404 /)])
    expect((await links()).links.map(({ state }) => state)).toEqual(['revoked', 'used', 'expired'])
  })
})

describe('the end of a link', () => {
  it('is final, even for the app’s database account', async () => {
    await makeLink()
    const revoke = 'UPDATE newsroom_outside_links SET revoked_at = now() WHERE subject = $1'
    await asOwner(revoke, [document])
    for (const at of ['NULL', "now() + interval '1 day'"])
      await expect(
        asOwner(`UPDATE newsroom_outside_links SET revoked_at = ${at} WHERE subject = $1`, [
          document,
        ]),
      ).rejects.toThrow('stays ended')
    expect((await links()).links.map(({ state }) => state)).toEqual(['revoked'])
  })
})

describe('an opinion of an external reviewer', () => {
  it('appears in the list, the history and the audit trail, and notifies whoever made the link', async () => {
    const token = await makeLink()
    expect((await post('answer', { ...objection, token })).status).toBe(200)
    const agreed = { name: '解临川', token, verdict: 'agree' }
    expect((await post('answer', agreed)).status).toBe(200)
    const [link] = (await links()).links
    expect(link?.opinions).toMatchObject([objection, { opinion: '', verdict: 'agree' }])

    const { body } = await askAs('editor', {
      path: `/newsroom/timeline?document=${document}`,
    })
    expect((body as History).entries.map(({ what, who }) => [what, who])).toEqual(
      expect.arrayContaining([
        ['外单位提出异议', '解临川（区水务局）'],
        ['外单位同意', '解临川'],
        ['送外单位', '测试editor'],
      ]),
    )
    const { docs } = await payload.find({
      collection: 'notices',
      overrideAccess: true,
      where: { subject: { equals: document } },
    })
    expect(docs.map(({ actorName, kind }) => [kind, actorName]).sort()).toEqual([
      ['outsideAgreed', '解临川'],
      ['outsideObjected', '解临川（区水务局）'],
    ])
    const { docs: entries } = await payload.find({
      collection: 'audit-entries',
      overrideAccess: true,
      where: { action: { in: ['outsideAgree', 'outsideObject'] }, subject: { equals: document } },
    })
    expect(new Set(entries.map(({ actorName }) => actorName))).toEqual(
      new Set(['解临川', '解临川（区水务局）']),
    )
  })

  it('says which field is at fault', async () => {
    const token = await makeLink()
    const { body, status } = await post('answer', { name: ' ', token, verdict: 'object' })
    expect(status).toBe(400)
    expect(body).toEqual({
      errors: [
        { field: 'name', message: '请填写姓名（60 字以内）。' },
        { field: 'opinion', message: '提出异议请写明理由（4000 字以内）。' },
      ],
    })
  })

  it('is recorded once when a link that takes one is answered ten times at once', async () => {
    const token = await makeLink({ isOnce: true })
    const all = await Promise.all(
      Array.from({ length: 10 }, () => post('answer', { ...objection, token })),
    )
    expect(all.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 404),
    ])
    expect((await links()).links.flatMap(({ opinions }) => opinions)).toHaveLength(1)
  })

  it('is rate-limited', async () => {
    const token = await makeLink()
    const seen = new Set<number>()
    for (let time = 0; time < 25; time++)
      seen.add((await post('answer', { ...objection, token })).status)
    expect(seen).toEqual(new Set([200, 429]))
  })

  it('cannot be changed by the app, nor can the revision it is about', async () => {
    await makeLink()
    const app = new Client({ connectionString: database.env.DATABASE_URL ?? '' })
    await app.connect()
    for (const statement of [
      `UPDATE newsroom_outside_links SET snapshot = '{}'`,
      `DELETE FROM newsroom_outside_links`,
      `UPDATE newsroom_outside_opinions SET verdict = 'agree'`,
      `DELETE FROM newsroom_outside_opinions`,
    ])
      await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' })
    await app.end()
  })
})
