import { beforeAll, describe, expect, it } from 'vitest'

import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { payload } = await useNewsroom('newsroom_language')

beforeAll(async () => {
  await payload.updateGlobal({
    slug: 'site-settings',
    data: { language: 'en', timeZone: 'America/New_York' },
    overrideAccess: true,
  })
})

const send = (headers: Readonly<Record<string, string>>) =>
  askPayload(payload, {
    body: new URLSearchParams({ message: '', page: '/reports/ferry', then: '/mistake/thanks' }),
    headers: {
      'Accept-Language': 'zh-CN,zh',
      'Content-Length': '60',
      'Content-Type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    method: 'POST',
    path: '/newsroom/letters',
  })

const han = /\p{Script=Han}/u

describe('what a reader of a newsroom in English is answered', () => {
  it('is in English, whatever the browser asks for', async () => {
    const { status, text } = await send({ Origin: 'http://localhost:3000' })
    expect(status).toBe(400)
    expect(text).toContain('<html lang="en-US">')
    expect(text).not.toMatch(han)
  })

  it('is in English to a form of another site too', async () => {
    const { status, text } = await send({ Origin: 'https://elsewhere.example' })
    expect(status).toBe(403)
    expect(text).not.toMatch(han)
  })
})

describe('whom a meeting counts', () => {
  it.each([
    { language: 'en', unit: 'members' },
    { language: 'zh', unit: '代表' },
  ] as const)('is in $language, until somebody says it, $unit', async ({ language, unit }) => {
    await payload.updateGlobal({
      slug: 'site-settings',
      data: { language },
      overrideAccess: true,
    })
    const { sittings } = await payload.create({
      collection: 'meetings',
      data: {
        name: 'Harbor Commission',
        organ: 'standingCommittee',
        sittings: [{ attendance: { due: 5, present: 4 }, phase: 'single' }],
        startDate: '2026-11-12T12:00:00.000Z',
      },
      draft: true,
      overrideAccess: true,
    })
    expect(sittings?.[0]?.attendance?.unit).toBe(unit)
  })
})

describe('a meeting of which nobody says more', () => {
  it.each([
    { language: 'en', organ: 'standingCommittee', quorum: 'half' },
    { language: 'zh', organ: 'congress', quorum: 'twoThirds' },
  ] as const)('is in $language of a $organ', async ({ language, organ, quorum }) => {
    await payload.updateGlobal({
      slug: 'site-settings',
      data: { language },
      overrideAccess: true,
    })
    const meeting = await payload.create({
      collection: 'meetings',
      data: {
        name: 'Harbor Commission',
        sittings: [{ phase: 'single' }],
        startDate: '2026-11-12T12:00:00.000Z',
      },
      draft: true,
      overrideAccess: true,
    })
    expect(meeting).toMatchObject({ organ, sittings: [{ attendance: { quorum } }] })
  })
})
