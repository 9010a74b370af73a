import { describe, expect, it } from 'vitest'

import type { Role } from '../../domain/staff/roles.ts'
import type { Answer } from '../setup/askPayload.ts'

import { planPackage, stateOf } from '../fixtures/planning.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const gone = { email: 'gone@test.example', password: '口令-离任的总编辑' }
const currentPassword = '口令-admin'

const { accountOf, create, database, payload, signIn } = await useNewsroom('doors', {
  accounts: ['admin', 'chiefEditor', 'editor'],
})

const idOf = async (role: Role) => (await accountOf(role)).id

type Act = { readonly body: Record<string, unknown>; readonly path: string; readonly role?: Role }

const post = async ({ body, path, role = 'admin' }: Act): Promise<Answer> =>
  askPayload(payload, { body, method: 'POST', path, token: await signIn(role) })

const change = async (id: string, body: Record<string, unknown>): Promise<Answer> =>
  askPayload(payload, {
    body,
    method: 'PATCH',
    path: `/users/${id}`,
    token: await signIn('admin'),
  })

async function notificationsOf(recipient: string, kind: string) {
  const { docs } = await payload.find({
    collection: 'notices',
    overrideAccess: true,
    where: { and: [{ recipient: { equals: recipient } }, { kind: { equals: kind } }] },
  })
  return docs
}

describe('deactivating an account', () => {
  it('closes its external-review links, scheduled releases and invitations', async () => {
    const user = await payload.create({
      collection: 'users',
      data: { ...gone, name: '昝离任', roles: ['chiefEditor', 'admin'] },
      overrideAccess: true,
    })
    const planned = await planPackage({
      inMs: 3_600_000,
      payload,
      user: { ...user, collection: 'users' },
    })
    const { token } = await payload.login({ collection: 'users', data: gone })
    const asLeaver = (path: string, body: Record<string, unknown>) =>
      askPayload(payload, { body, method: 'POST', path, ...(token !== undefined && { token }) })
    const made = await asLeaver('/newsroom/outside/make', {
      currentPassword: gone.password,
      document: `reports:${planned.report.id}`,
      purpose: '请区水务局核对',
    })
    const secret = (made.body as { url: string }).url.slice(-43)
    const read = () => post({ body: { token: secret }, path: '/newsroom/outside/read' })
    expect((await read()).status).toBe(200)
    const invited = await asLeaver('/newsroom/accounts/invite', {
      currentPassword: gone.password,
      email: 'puppet@test.example',
      name: '昝傀儡',
      roles: ['editor'],
    })
    const invitation = (invited.body as { link: string }).link.split('#')[1]

    expect((await change(user.id, { isDeactivated: true })).status).toBe(400)
    expect((await change(user.id, { currentPassword, isDeactivated: true })).status).toBe(200)
    // Whoever is shut out is told where they are reached, and so is everybody who could act.
    expect((await notificationsOf(user.id, 'powerTaken')).map(({ vars }) => vars)).toEqual([
      { mailTo: gone.email },
    ])
    expect(await notificationsOf(await idOf('chiefEditor'), 'powerTaken')).toHaveLength(1)

    expect((await read()).status).toBe(404)
    const checked = await post({
      body: { token: invitation },
      path: '/newsroom/accounts/password/check',
    })
    expect(checked.status).toBe(409)
    const plan = { release: planned.release, url: database.ownerUrl }
    expect(await stateOf(plan)).toMatchObject({ entries: 0, status: 'cancelled' })
    expect(await notificationsOf(await idOf('chiefEditor'), 'planOfLeaver')).toHaveLength(1)

    // Nothing of it opens again with them.
    const back = await change(user.id, { currentPassword, isDeactivated: false })
    expect(back.status).toBe(200)
    expect((await read()).status).toBe(404)
  })
})

describe('a session without its password', () => {
  it.each([
    { body: {}, path: '/newsroom/accounts/factor/begin' },
    { body: { code: '123456' }, path: '/newsroom/accounts/factor/remove' },
    {
      body: { email: 'new@test.example', name: '昝新', roles: ['admin'] },
      path: '/newsroom/accounts/invite',
    },
  ])('changes nothing of weight: $path', async ({ body, path }) => {
    for (const given of [undefined, '', 'not-this-one']) {
      const { status } = await post({ body: { ...body, currentPassword: given }, path })
      expect([400, 403]).toContain(status)
    }
  })

  it('hands out no link and no key, and clears no factor', async () => {
    const account = await idOf('editor')
    for (const path of ['/newsroom/accounts/link', '/newsroom/accounts/factor/reset'])
      expect((await post({ body: { account }, path })).status).toBe(400)
    const { id } = await create('api-keys', {
      holder: '测试',
      isActive: true,
      name: '测试',
      perMinute: 5,
    })
    expect((await post({ body: { id }, path: '/newsroom/api-keys/key' })).status).toBe(400)
  })

  it('shows no draft to anybody outside, and the draft is nobody’s but the newsroom’s', async () => {
    const { report } = await planPackage({
      inMs: 3_600_000,
      payload,
      user: await accountOf('chiefEditor'),
    })
    const body = { document: `reports:${report.id}`, purpose: '核对' }
    const path = '/newsroom/outside/make'
    expect((await post({ body, path, role: 'editor' })).status).toBe(400)
    const wrong = { ...body, currentPassword: 'not-this-one' }
    expect((await post({ body: wrong, path, role: 'editor' })).status).toBe(403)
  })

  it('names no deputy, gives no role and changes no address or name', async () => {
    const [editor, admin] = [await idOf('editor'), await idOf('admin')]
    const day = '2027-03-01T12:00:00.000Z'
    for (const body of [
      { roles: ['editor', 'deskHead'] },
      { email: 'elsewhere@test.example' },
      { name: '昝改名' },
      { absentFrom: day, absentUntil: day, deputies: [admin] },
    ])
      expect((await change(editor, body)).status).toBe(400)
    const absence = { account: editor, deputies: [admin], from: '2027-03-01', until: '2027-03-02' }
    expect((await post({ body: absence, path: '/newsroom/accounts/absence' })).status).toBe(400)
    // What closes a door takes none, nor does a form that changes nothing of it.
    expect((await change(editor, { name: '测试editor', roles: ['editor'] })).status).toBe(200)
  })
})

describe('an administrator', () => {
  it('grants themself no right to release', async () => {
    const id = await idOf('admin')
    const answer = await change(id, { currentPassword, roles: ['admin', 'chiefEditor'] })
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('不能给自己')])
  })

  it('grants it neither by deactivating everybody else, and makes no administrator without notifying', async () => {
    const [admin, chief, editor] = [
      await idOf('admin'),
      await idOf('chiefEditor'),
      await idOf('editor'),
    ]
    const toSelf = { currentPassword, roles: ['admin', 'chiefEditor'] }
    expect((await change(chief, { isDeactivated: true })).status).toBe(400)
    expect((await change(chief, { roles: ['reporter'] })).status).toBe(400)
    expect((await change(chief, { currentPassword, roles: ['reporter'] })).status).toBe(200)
    expect((await change(admin, toSelf)).status).toBe(403)
    await change(chief, { currentPassword, isDeactivated: true })
    expect((await change(admin, toSelf)).status).toBe(403)
    const taken = await notificationsOf(chief, 'powerTaken')
    expect(taken.map(({ vars }) => vars)).toContainEqual({ mailTo: 'chiefeditor@test.example' })
    await change(chief, { currentPassword, isDeactivated: false, roles: ['chiefEditor'] })
    await change(editor, { currentPassword, roles: ['editor', 'admin'] })
    expect(await notificationsOf(chief, 'keepingGiven')).toHaveLength(1)
    await change(editor, { currentPassword, roles: ['editor'] })
    expect(await notificationsOf(chief, 'powerTaken')).toHaveLength(taken.length + 1)
  })

  it('notifies of every change that leads to the right to release', async () => {
    const [chief, editor] = [await idOf('chiefEditor'), await idOf('editor')]
    const deskHead = await idOf('deskHead')
    const told = async (kind: string) => (await notificationsOf(chief, kind)).length

    await change(editor, { currentPassword, roles: ['editor', 'chiefEditor'] })
    expect(await told('powerGiven')).toBeGreaterThan(0)
    await change(editor, { currentPassword, roles: ['editor'] })
    await post({
      body: {
        currentPassword,
        email: 'second@test.example',
        name: '昝二',
        roles: ['chiefEditor'],
      },
      path: '/newsroom/accounts/invite',
    })
    const account = { account: chief, currentPassword }
    await post({ body: account, path: '/newsroom/accounts/link' })
    expect(await told('entranceHandedOut')).toBe(1)
    await post({ body: account, path: '/newsroom/accounts/factor/reset' })
    expect(await told('factorCleared')).toBe(1)
    const day = '2027-03-01'
    const away = { ...account, deputies: [deskHead], from: day, until: day }
    const path = '/newsroom/accounts/absence'
    for (const [id, said] of [
      [editor, '测试editor”的角色，不能代'],
      [chief, '不能由本人'],
    ] as const) {
      const refused = await post({ body: { ...away, deputies: [id] }, path })
      expect([refused.status, refused.text]).toEqual([400, expect.stringContaining(said)])
    }
    await post({ body: away, path })
    expect(await told('deputiesNamed')).toBe(1)
    await change(chief, { currentPassword, email: 'taken@test.example' })
    const [notice] = await notificationsOf(chief, 'entranceChanged')
    expect(notice?.vars).toEqual({ mailTo: 'chiefeditor@test.example' })
  })
})

describe('the name of a signer', () => {
  const detailsOf = async (id: string) => {
    const { docs } = await payload.find({
      collection: 'audit-entries',
      overrideAccess: true,
      sort: '-createdAt',
      where: { subject: { equals: `users:${id}` } },
    })
    return docs.map(({ detail }) => detail)
  }

  it.each([
    { name: '总编辑', status: 400 },
    { name: '总 編輯', status: 400 },
    { name: 'Editor-in-chief', status: 400 },
    { name: '总\n编辑', status: 400 },
    { name: '总\u202E编辑', status: 400 },
    { name: '\u200B', status: 400 },
    { name: '测试 chiefEditor', status: 409 },
    { name: '测试\u200BchiefEditor', status: 409 },
  ])('is never “$name”', async ({ name, status }) => {
    const answer = await change(await idOf('editor'), { currentPassword, name })
    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(/姓名|同事/)
  })

  it('changes with a notification, and the audit trail keeps both names and addresses', async () => {
    const [chief, editor] = [await idOf('chiefEditor'), await idOf('editor')]
    const email = 'renamed@test.example'
    const renamed = await change(editor, { currentPassword, email, name: '昝改名' })
    expect(renamed.status).toBe(200)
    expect(await notificationsOf(chief, 'nameChanged')).toHaveLength(1)
    expect((await detailsOf(editor))[0]).toMatchObject({
      email: { after: email, before: 'editor@test.example' },
      name: { after: '昝改名', before: '测试editor' },
    })
    const back = { currentPassword, email: 'editor@test.example', name: '测试editor' }
    expect((await change(editor, back)).status).toBe(200)
  })

  it('is one line, whatever was pasted', async () => {
    const editor = await idOf('editor')
    const pasted = await change(editor, { currentPassword, name: '昝若\n溪' })
    expect(pasted).toMatchObject({ body: { doc: { name: '昝若 溪' } }, status: 200 })
    expect((await change(editor, { currentPassword, name: '测试editor' })).status).toBe(200)
  })

  it('changes a password once, of several who know the old one', async () => {
    const id = await idOf('editor')
    const token = await signIn('editor')
    const passwords = ['河上有渡船两三只等人', '渡口的石阶长满了青苔', '对岸传来收工的锣声了']
    const answers = await Promise.all(
      passwords.map((password) =>
        askPayload(payload, {
          body: { currentPassword: '口令-editor', password },
          method: 'PATCH',
          path: `/users/${id}`,
          token,
        }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403, 403])
  })
})
