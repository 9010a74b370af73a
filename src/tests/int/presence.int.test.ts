import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import type { Presence } from '../../domain/edit-conflicts/index.ts'
import type { Role } from '../../domain/staff/roles.ts'

import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { asOwner, askAs, create, payload } = await useNewsroom('presence')

async function report(as: Role, body: { document: string; isLeaving?: boolean; tab: string }) {
  const answer = await askAs(as, { body, method: 'POST', path: '/newsroom/presence' })
  expect(answer.status).toBe(200)
  return answer.body as Presence
}

/** Lets the reports of a window be older than they are. */
const age = (tab: string, seconds: number) =>
  asOwner(
    `UPDATE newsroom_presence SET since = since - make_interval(secs => $2),
      seen_at = seen_at - make_interval(secs => $2) WHERE tab = $1`,
    [tab, seconds],
  )

async function open() {
  const { id } = await create('people', { name: '解临川' })
  return `people:${id}`
}

describe('the windows that have a document open', () => {
  it('do not count a page of one’s own that was left, whose last report came late', async () => {
    const document = await open()
    const [left, now] = [randomUUID(), randomUUID()]
    await report('editor', { document, isLeaving: true, tab: left })
    await report('editor', { document, tab: left })
    expect((await report('editor', { document, tab: now })).others).toEqual([])
  })

  it('count another window of one’s own once it reports again', async () => {
    const document = await open()
    const [one, other] = [randomUUID(), randomUUID()]
    await report('editor', { document, tab: one })
    await report('editor', { document, tab: other })
    await age(other, 15)
    await report('editor', { document, tab: one })
    const { others } = await report('editor', { document, tab: other })
    expect(others).toMatchObject([{ isYou: true }])
  })

  it('count somebody else at once, until the window is left', async () => {
    const document = await open()
    const [mine, theirs] = [randomUUID(), randomUUID()]
    await report('deskHead', { document, tab: theirs })
    expect((await report('editor', { document, tab: mine })).others).toMatchObject([
      { isYou: false },
    ])
    await report('deskHead', { document, isLeaving: true, tab: theirs })
    expect((await report('editor', { document, tab: mine })).others).toEqual([])
  })
})

describe('a session that is over', () => {
  const none = '019bb000-0000-7000-8000-000000000000'
  it.each([
    {
      body: { name: '甲' },
      method: 'PATCH',
      name: 'a save',
      path: `/people/${none}?draft=true`,
    },
    {
      body: { document: 'x' },
      method: 'POST',
      name: 'the newsroom’s own',
      path: '/newsroom/release',
    },
  ] as const)('is told so, not that it has no right: $name', async (question) => {
    const { body, status } = await askPayload(payload, question)
    expect({ body, status }).toEqual({
      body: {
        errors: [
          { data: { isSignedOut: true }, message: '您没有登录，或者登录已过期。请重新登录。' },
        ],
      },
      status: 403,
    })
  })
})
