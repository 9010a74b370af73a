import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { DashboardNotifications } from '../../domain/dashboard/notification.ts'

import { roles } from '../../domain/staff/roles.ts'
import { query } from '../../ops/postgres.mjs'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let page: string
let draftPage: string

const { askAs, asOwner, database, payload, release, signIn } = await useNewsroom('letters', {
  accounts: roles,
})

beforeAll(async () => {
  const [released, waiting] = [await draftPackage(payload), await draftPackage(payload)]
  const outcome = await release([{ id: released.report.id, collection: 'reports' }])
  expect(outcome).toMatchObject({ kind: 'released' })
  page = `/reports/${String(released.report.slug)}`
  draftPage = `/reports/${String(waiting.report.slug)}`
})

beforeEach(() => forgetAttempts())

const forgetAttempts = () => asOwner('DELETE FROM newsroom_attempts')

const sameSite = { Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'same-origin' }

const write = (
  fields: Readonly<Record<string, string | undefined>>,
  headers: Record<string, string> = sameSite,
) => {
  const body = new URLSearchParams(
    Object.entries({ page, then: '/mistake/thanks', ...fields }).filter(isSaid),
  ).toString()
  return askPayload(payload, {
    body,
    headers: {
      'Content-Length': String(Buffer.byteLength(body)),
      'Content-Type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    method: 'POST',
    path: '/newsroom/letters',
  })
}

const isSaid = (field: [string, string | undefined]): field is [string, string] =>
  field[1] !== undefined

const letters = async () =>
  (
    await payload.find({
      collection: 'reader-letters',
      overrideAccess: true,
      pagination: false,
      sort: 'createdAt',
    })
  ).docs

const entriesOf = async (letter: string | undefined) =>
  (
    await payload.find({
      collection: 'audit-entries',
      overrideAccess: true,
      where: { subject: { equals: `reader-letters:${String(letter)}` } },
    })
  ).docs

describe('a reader’s letter', () => {
  it('reaches the desk, notifies its heads and is in the audit trail', async () => {
    const answer = await write({ message: '第二段的日期错了，应为九日。', passage: '1月8日上午' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/mistake/thanks')
    const [letter] = (await letters()).slice(-1)
    expect(letter).toMatchObject({ message: '第二段的日期错了，应为九日。', page, state: 'open' })
    const { docs: notices } = await payload.find({
      collection: 'notices',
      overrideAccess: true,
      where: { subject: { equals: `reader-letters:${String(letter?.id)}` } },
    })
    expect(notices.map(({ actorName, kind }) => [kind, actorName])).toEqual([
      ['letter', '读者'],
      ['letter', '读者'],
    ])
    expect((await entriesOf(letter?.id)).map(({ actorName }) => actorName)).toEqual(['读者'])
  })

  it('is told whole, by the name that its writer gave', async () => {
    const message = `${'第三段写错了。'.repeat(60)}应为九日。`
    expect((await write({ message, writer: '艾临渡' })).status).toBe(303)
    const [letter] = (await letters()).slice(-1)
    expect((await entriesOf(letter?.id)).map(({ actor, actorName }) => [actor, actorName])).toEqual(
      [[null, '读者艾临渡']],
    )
    const { body } = await askAs('chiefEditor', { path: '/newsroom/notices' })
    expect((body as DashboardNotifications).notices.map(({ detail }) => detail)).toContain(message)
  })

  it.each([
    { name: 'without words', why: { message: '  ' } },
    { name: 'that is endless', why: { message: '错'.repeat(2001) } },
    { name: 'about a page elsewhere', why: { message: '有误', page: '//elsewhere.example/' } },
    { name: 'about nothing public', why: { message: '有误', page: '/reports/nothing' } },
  ])('$name is refused, and the form keeps what was written', async ({ why }) => {
    const before = (await letters()).length
    const answer = await write({ passage: '原文在此', ...why })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('原文在此')
    expect(await letters()).toHaveLength(before)
  })

  it.each([
    { name: 'a name', part: { writer: '甲'.repeat(41) }, why: '称呼最长 40 字。' },
    { name: 'an address', part: { contact: '1'.repeat(101) }, why: '联系方式最长 100 字。' },
    { name: 'a passage', part: { passage: '原'.repeat(501) }, why: '引用的原文最长 500 字。' },
    { name: 'a letter', part: { message: '错'.repeat(2001) }, why: '来信最长 2000 字。' },
    { name: 'nothing', part: { message: '' }, why: '请写明哪里有误。' },
  ])('with $name too long is told what is too long', async ({ part, why }) => {
    const { status, text } = await write({ message: '有误', ...part })
    expect(status).toBe(400)
    expect(text).toContain(why)
  })

  it('about a draft is answered like one about a missing page', async () => {
    const [draft, nothing] = [
      await write({ message: '有误', page: draftPage }),
      await write({ message: '有误', page: '/reports/none' }),
    ]
    expect(draft.status).toBe(nothing.status)
    expect(draft.text.replaceAll(draftPage, '')).toBe(nothing.text.replaceAll('/reports/none', ''))
  })

  it.each([
    { headers: { Origin: 'https://elsewhere.example' }, name: 'another site' },
    { headers: { Origin: 'null' }, name: 'nowhere' },
    { headers: {}, name: 'a program without an origin' },
    {
      headers: { Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'cross-site' },
      name: 'a page that lies',
    },
  ])('sent from $name is refused', async ({ headers }) => {
    const before = (await letters()).length
    const { status, text } = await write({ message: '有误' }, headers as Record<string, string>)
    expect([status, text]).toEqual([403, expect.stringContaining('没有收下')])
    expect(await letters()).toHaveLength(before)
  })

  it('of a program that fills in the honeypot is thanked for and discarded', async () => {
    const before = (await letters()).length
    const answer = await write({ message: 'buy', website: 'https://spam.example' })
    expect(answer.status).toBe(303)
    expect(await letters()).toHaveLength(before)
  })

  it('is escaped in the page that returns it', async () => {
    const { text } = await write({ message: '"><script>alert(1)</script>', page: '/nothing' })
    expect(text).not.toContain('<script>')
  })

  it('is rate-limited at fifty, and the form keeps its words', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, place) => write({ message: `第${place}封` })),
    )
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 303).length).toBeLessThanOrEqual(31)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0]?.headers.get('retry-after')).toMatch(/^\d+$/u)
    expect(refused[0]?.text).toMatch(/第\d+封/u)
  })
})

describe('received feedback', () => {
  it('is hidden from strangers', async () => {
    for (const path of ['/reader-letters', '/reader-letters/count', '/reader-letters?depth=2'])
      expect((await askPayload(payload, { path })).status, path).toBe(403)
    expect(
      (await askPayload(payload, { body: {}, method: 'POST', path: '/reader-letters' })).status,
    ).toBe(403)
  })

  it('is settled by editors, and never rewritten', async () => {
    await write({ message: '原信' })
    const [letter] = (await letters()).slice(-1)
    const token = await signIn('editor')
    const answer = await askPayload(payload, {
      body: { message: '改过的信', outcome: '已核实', state: 'corrected' },
      method: 'PATCH',
      path: `/reader-letters/${String(letter?.id)}`,
      token,
    })
    expect(answer.status).toBe(200)
    const [kept] = (await letters()).slice(-1)
    expect(kept).toMatchObject({ message: '原信', outcome: '已核实', state: 'corrected' })
  })

  it('is not settled by reporters', async () => {
    const [letter] = (await letters()).slice(-1)
    const token = await signIn('reporter')
    const path = `/reader-letters/${String(letter?.id)}`
    const body = { state: 'unfounded' }
    expect((await askPayload(payload, { body, method: 'PATCH', path, token })).status).toBe(403)
  })
})

describe('the front page', () => {
  it('is led by a meeting once the settings that name it are released', async () => {
    const { meeting } = await draftPackage(payload)
    await payload.updateGlobal({
      slug: 'site-settings',
      data: { leadMeeting: meeting.id },
      overrideAccess: true,
    })
    const asPublic = () =>
      query({
        text: `SELECT snapshot ->> 'leadMeeting' AS key FROM live_documents WHERE kind = 'site' AND state = 'live'`,
        url: database.readerUrl,
      })
    expect((await asPublic())[0]?.key ?? null).toBeNull()
    const outcome = await release([{ id: 'site-settings', collection: 'site-settings' }])
    expect(outcome).toMatchObject({ kind: 'released' })
    expect((await asPublic())[0]?.key).toBe(`meetings:${meeting.id}`)
  })
})
