import { describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { askGraphql, askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const good = '清晨的江面有雾也有船'
const old = '口令-editor'

const { accountOf, payload, signIn } = await useNewsroom('own_account', {
  accounts: ['chiefEditor', 'editor', 'reporter'],
})

const editorID = async () => (await accountOf('editor')).id

async function change(data: Record<string, unknown>, query = '') {
  const path = query === '' ? `/users/${await editorID()}` : `/users${query}`
  const token = await signIn('editor')
  return askPayload(payload, { body: data, method: 'PATCH', path, token })
}

const actionsOn = async (subject: string) => {
  const { docs } = await payload.find({
    collection: 'audit-entries',
    limit: 100,
    overrideAccess: true,
    sort: 'createdAt',
    where: { subject: { equals: subject } },
  })
  return docs.map(({ action }) => action)
}

describe('one’s own sign-in data', () => {
  it.each([
    { data: { password: good }, name: 'a password' },
    { data: { email: 'other@test.example' }, name: 'an address' },
  ])('is changed with the old password alone: $name', async ({ data }) => {
    expect(await change(data)).toMatchObject({ status: 400 })
    expect((await change({ ...data, currentPassword: 'not-this-one' })).text).toContain(
      '现在的密码不对',
    )
    const id = await editorID()
    const inBulk = await change({ ...data, currentPassword: old }, `?where[id][equals]=${id}`)
    expect(inBulk.status).toBe(403)
  })

  it('is not changed by GraphQL either', async () => {
    const token = await signIn('editor')
    const id = await editorID()
    const set = (data: string) =>
      askGraphql(payload, {
        text: `mutation { updateUser(id: "${id}", data: ${data}) { id } }`,
        token,
      })
    expect((await set(`{ password: "${good}" }`)).text).toContain('请填写现在的密码')
    expect((await set(`{ password: "${good}", currentPassword: "wrong" }`)).text).toContain('不对')
    await payload.login({
      collection: 'users',
      data: { email: 'editor@test.example', password: old },
    })
  })

  it('changes with the password, which is logged and stored nowhere', async () => {
    const id = await editorID()
    expect((await change({ currentPassword: old, password: good })).status).toBe(200)
    const { token } = await payload.login({
      collection: 'users',
      data: { email: 'editor@test.example', password: good },
    })
    const back = await askPayload(payload, {
      body: { currentPassword: good, email: 'zan@test.example' },
      method: 'PATCH',
      path: `/users/${id}`,
      ...(token !== undefined && { token }),
    })
    expect(back.status).toBe(200)
    expect(back.text).not.toContain(good)
    expect((await actionsOn(`users:${id}`)).slice(-2)).toEqual(['passwordSet', 'changeEmail'])
  })

  it('leaves the rest of the form to be saved without it', async () => {
    const token = await signIn('reporter')
    const { id } = await accountOf('reporter')
    const body = { email: 'reporter@test.example', name: '测试reporter' }
    const path = `/users/${id}`
    expect((await askPayload(payload, { body, method: 'PATCH', path, token })).status).toBe(200)
  })
})

describe('the audit trail of sign-ins', () => {
  const attempt = (password: string) =>
    askPayload(payload, {
      body: { email: 'reporter@test.example', password },
      method: 'POST',
      path: '/users/login',
    })

  it('records each successful one, and the first failed one in a while', async () => {
    const { id } = await accountOf('reporter')
    const signIns = async () =>
      (await actionsOn(`users:${id}`)).filter((action) => action.startsWith('signIn'))
    expect((await attempt('口令-reporter')).status).toBe(200)
    expect(await signIns()).toEqual(['signIn'])
    const wrong = ['wrong-one', 'wrong-two', 'wrong-three'].map((password) => attempt(password))
    expect((await Promise.all(wrong)).map(({ status }) => status)).toEqual([401, 401, 401])
    await expect.poll(signIns).toEqual(['signIn', 'signInFailed'])
    await askGraphql(payload, {
      text: `mutation { loginUser(email: "reporter@test.example", password: "wrong") { token } }`,
    })
    expect((await attempt('口令-reporter')).status).toBe(200)
    expect(await signIns()).toEqual(['signIn', 'signInFailed', 'signIn'])
  })
})

describe('publishing', () => {
  it.each(['release', 'release/plan', 'withdraw', 'restore'])(
    'opens to nobody without a second factor where it is required: %s',
    async (path) => {
      const { report } = await draftPackage(payload)
      const { accounts } = payload.config.custom.newsroom as { accounts: { secondFactor: string } }
      accounts.secondFactor = 'required'
      try {
        const token = await signIn('chiefEditor')
        const documents = [{ collection: 'reports', id: report.id }]
        const body = { at: new Date(Date.now() + 60_000).toISOString(), documents }
        const asked = { body, method: 'POST' as const, path: `/newsroom/${path}`, token }
        const { status, text } = await askPayload(payload, asked)
        expect([status, text]).toEqual([409, expect.stringContaining('两步验证')])
      } finally {
        accounts.secondFactor = 'optional'
      }
    },
  )
})
