import { buildConfig } from 'payload'
import { newsroomPlugin, Users } from 'payload-newsroom'
import { firstAddressOf, roles } from 'payload-newsroom/staff'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '../../domain/staff/roles.ts'
import type { Answer } from '../setup/askPayload.ts'

import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { asOwner, payload } = await useNewsroom('seats')
const ids = new Map<Role, string>()

beforeAll(async () => {
  for (const role of roles) {
    const { id } = await payload.create({
      collection: 'users',
      data: { email: firstAddressOf(role), name: role, password: `口令-${role}`, roles: [role] },
      overrideAccess: true,
    })
    ids.set(role, id)
  }
})

const found = (demonstration: string) =>
  asOwner(`UPDATE newsroom_founding SET demonstration = '${demonstration}'`)
/** The trail takes nothing back: its entries are let go with its triggers away. */
const forget = (text: string) =>
  asOwner(`SET session_replication_role = replica; ${text}; SET session_replication_role = DEFAULT`)

async function enter(role: Role): Promise<string> {
  const { token } = await payload.login({
    collection: 'users',
    data: { email: firstAddressOf(role), password: `口令-${role}` },
  })
  return String(token)
}

const seatsOf = async (token: string): Promise<string[]> => {
  const { body } = await askPayload(payload, { path: '/newsroom/seats', token })
  const { seats = [] } = body as { seats?: { isCurrent: boolean; role: string }[] }
  return seats.map(({ isCurrent, role }) => (isCurrent ? `[${role}]` : role))
}

const sit = (form: Record<string, string>, token?: string): Promise<Answer> =>
  askPayload(payload, {
    body: new URLSearchParams(form).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    method: 'POST',
    path: '/newsroom/seats',
    token,
  })

const tokenIn = ({ headers }: Answer): string =>
  /payload-token=([^;]+)/u.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''

const whoIs = async (token: string): Promise<unknown> => {
  const { body } = await askPayload(payload, { path: '/users/me', token })
  return (body as { user: { email: string } | null }).user?.email
}

describe('the seats of a demonstration', () => {
  beforeAll(() => found('complete'))

  it('are those of its first accounts, without the administrator', async () => {
    expect(await seatsOf(await enter('editor'))).toEqual([
      ...['reporter', '[editor]', 'deskHead', 'proofreader', 'chiefEditor'],
    ])
  })

  it('change with one request: one session ends, another begins, and the trail says so', async () => {
    const before = await enter('reporter')
    const answer = await sit(
      { seat: 'chiefEditor', to: '/admin/collections/reports?page=2' },
      before,
    )
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/admin/collections/reports?page=2',
    ])
    const after = tokenIn(answer)
    expect(await whoIs(after)).toBe(firstAddressOf('chiefEditor'))
    expect(await whoIs(before)).toBeUndefined()
    const [entry] = await asOwner(
      `SELECT actor, detail FROM audit_entries WHERE action = 'signIn' ORDER BY created_at DESC LIMIT 1`,
    )
    expect(entry).toMatchObject({
      actor: ids.get('chiefEditor'),
      detail: { seatOf: ids.get('reporter') },
    })
  })

  it('leave other sessions of both accounts alone, whoever changes at the same moment', async () => {
    const staying = [await enter('reporter'), await enter('editor')]
    const [one, other] = [await enter('reporter'), await enter('editor')]
    const answers = await Promise.all([
      sit({ seat: 'editor' }, one),
      sit({ seat: 'reporter' }, other),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const alive = [...staying, ...answers.map(tokenIn)]
    expect(await Promise.all(alive.map(whoIs))).toEqual(
      (['reporter', 'editor', 'editor', 'reporter'] as const).map(firstAddressOf),
    )
  })

  it.each([
    { name: 'another site', to: 'https://evil.example/admin' },
    { name: 'another site without a scheme', to: '//evil.example/admin' },
    { name: 'another site behind a backslash', to: String.raw`/\evil.example/admin` },
    { name: 'a page outside the panel', to: '/api/users/logout' },
    { name: 'a page that only begins like the panel', to: '/administration' },
    { name: 'a way out of the panel', to: '/admin/../api/users/logout' },
    { name: 'no page', to: '' },
  ])('lead to the first page of the panel for $name', async ({ to }) => {
    const answer = await sit({ seat: 'editor', to }, await enter('reporter'))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin'])
  })

  it.each([
    { name: 'nobody who is signed in', seat: 'chiefEditor', who: undefined },
    { name: 'the administrator’s seat', seat: 'admin', who: 'chiefEditor' },
    { name: 'a seat that is none', seat: 'owner', who: 'chiefEditor' },
  ] as const)('are refused for $name', async ({ seat, who }) => {
    const answer = await sit({ seat }, who && (await enter(who)))
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
  })
})

/** What each case sets up is undone after it. */
describe('there are no seats', () => {
  const undo: (() => Promise<unknown>)[] = []
  beforeAll(() => found('complete'))
  afterEach(async () => {
    for (const each of undo.splice(0)) await each()
    await found('complete')
    // What the refusals of a case rest on is gone: the same click works.
    expect(await seatsOf(await enter('reporter'))).toHaveLength(5)
  })

  const change = async (data: Record<string, unknown>, back: Record<string, unknown>) => {
    const update = (values: Record<string, unknown>) =>
      payload.update({
        collection: 'users',
        data: values,
        id: ids.get('editor') ?? '',
        overrideAccess: true,
      })
    await update(data)
    undo.push(() => update(back))
  }

  /** As a person does on the page of the account. */
  const choosePassword = async (currentPassword: string, password: string) => {
    const { token } = await payload.login({
      collection: 'users',
      data: { email: firstAddressOf('editor'), password: currentPassword },
    })
    const { status, text } = await askPayload(payload, {
      body: { currentPassword, password },
      method: 'PATCH',
      path: `/users/${ids.get('editor')}`,
      token: String(token),
    })
    expect([status, text.slice(0, 200)]).toEqual([200, expect.any(String)])
  }

  it.each([
    { act: () => found('none'), name: 'in a newsroom that was founded empty, or restored' },
    { act: () => found('wanted'), name: 'before the demonstration is whole' },
    {
      act: async () => {
        const { id } = await payload.create({
          collection: 'users',
          data: {
            email: 'qu.he@lindu.example',
            name: '曲禾',
            password: '口令-曲禾-2026',
            roles: ['reporter'],
          },
          overrideAccess: true,
        })
        undo.push(() => payload.delete({ id, collection: 'users', overrideAccess: true }))
      },
      name: 'once a colleague has an account',
    },
    {
      act: () => change({ email: 'e@lindu.example' }, { email: firstAddressOf('editor') }),
      name: 'once an account has another address',
    },
    {
      act: () => change({ roles: ['editor', 'admin'] }, { roles: ['editor'] }),
      name: 'once an account has another role',
    },
    {
      act: () => change({ isDeactivated: true }, { isDeactivated: false }),
      name: 'once an account is deactivated',
    },
    {
      act: async () => {
        await choosePassword('口令-editor', '另一个口令-2026')
        undo.push(() => choosePassword('另一个口令-2026', '口令-editor-2026'))
        undo.push(() => forget(`DELETE FROM audit_entries WHERE action = 'passwordSet'`))
      },
      name: 'once somebody has chosen a password',
    },
    {
      act: async () => {
        await asOwner(
          `INSERT INTO newsroom_second_factors (account, secret, confirmed_at) VALUES ($1, 's', now())`,
          [ids.get('editor')],
        )
        undo.push(() => asOwner('DELETE FROM newsroom_second_factors'))
      },
      name: 'once an account has a second step',
    },
  ])('$name', async ({ act }) => {
    const token = await enter('reporter')
    await act()
    expect(await seatsOf(token)).toEqual([])
    const answer = await sit({ seat: 'chiefEditor' }, token)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
    expect(await whoIs(token)).toBe(firstAddressOf('reporter'))
  })
})

describe('a config', () => {
  const build = (options: Parameters<typeof newsroomPlugin>[0], serverURL: string) =>
    buildConfig({
      admin: { user: 'users' },
      collections: [Users],
      db: { allowIDOnCreate: false, defaultIDType: 'text', init: () => ({}) as never },
      plugins: [newsroomPlugin(options)],
      secret: 'invented',
      serverURL,
    })
  const withSeats = { endpoints: 2, hasBar: true }
  const without = { endpoints: 0, hasBar: false }

  it.each([
    { expected: withSeats, name: 'on this machine', serverURL: 'http://localhost:3000' },
    { expected: withSeats, name: 'on this machine, by number', serverURL: 'http://127.0.0.1:8080' },
    { expected: without, name: 'on an address', serverURL: 'https://news.example.cn' },
    {
      expected: without,
      name: 'on an address that only begins like this machine',
      serverURL: 'https://localhost.example.cn',
    },
    { expected: without, name: 'on no address', serverURL: '' },
    {
      demonstration: false,
      expected: without,
      name: 'of another app',
      serverURL: 'http://localhost',
    },
  ])(
    '$name has seats, or not: $expected.hasBar',
    async ({ demonstration = true, expected, serverURL }) => {
      const { admin, endpoints } = await build({ demonstration }, serverURL)
      const providers = admin.components.providers.filter((each) =>
        JSON.stringify(each).includes('SeatsBar'),
      )
      expect({
        endpoints: endpoints.filter(({ path }) => path === '/newsroom/seats').length,
        hasBar: providers.length > 0,
      }).toEqual(expected)
    },
  )
})
