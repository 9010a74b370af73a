import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import { findDeskWords } from '../../plugin/intake/findDeskWords.ts'
import { createdIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { askAs, payload } = await useNewsroom('desk_words', { accounts: ['editor', 'reporter'] })

const add = (body: Record<string, unknown>, role: 'editor' | 'reporter' = 'editor') =>
  askAs(role, { body, method: 'POST', path: '/desk-words' })
const words = async () => findDeskWords(await createLocalReq({}, payload))

describe('the words of a desk', () => {
  it('are those that editors have entered, by kind, from the next manuscript on', async () => {
    expect(await words()).toEqual({
      agencies: [],
      clients: [],
      creditRoles: [],
      organs: [],
      predicates: [],
    })
    await add({ kind: 'agency', word: ' 棠浦社 ' })
    await add({ kind: 'client', word: '看棠浦' })
    await add({ creditRole: 'photographer', deed: 'speak', kind: 'creditRole', word: '掌镜' })
    await add({ kind: 'organ', organ: 'government', word: '渡务委' })
    const made = await add({ deed: 'attend', kind: 'predicate', word: '到场助阵' })
    expect(await words()).toEqual({
      agencies: ['棠浦社'],
      clients: ['看棠浦'],
      creditRoles: [{ role: 'photographer', word: '掌镜' }],
      organs: [{ organ: 'government', word: '渡务委' }],
      predicates: [{ deed: 'attend', word: '到场助阵' }],
    })
    await askAs('editor', { method: 'DELETE', path: `/desk-words/${createdIn(made)}` })
    expect((await words()).predicates).toEqual([])
  })

  it('have no meaning of another kind, and every change stands in the trail', async () => {
    const { docs } = await payload.find({
      collection: 'desk-words',
      overrideAccess: true,
      where: { word: { equals: '掌镜' } },
    })
    expect(docs).toMatchObject([{ createdBy: expect.any(String) as string, deed: null }])
    const { totalDocs } = await payload.count({
      collection: 'audit-entries',
      overrideAccess: true,
      where: { subject: { equals: `desk-words:${docs[0]?.id ?? ''}` } },
    })
    expect(totalDocs).toBe(1)
  })

  it.each([
    ['被', 400],
    ['字'.repeat(31), 400],
    ['(本社|外社)', 400],
    ['本社.*', 400],
    ['   ', 400],
    ['棠浦社', 409],
  ])('are plain, and each stands there once: %s – %i', async (word, status) => {
    expect((await add({ kind: 'agency', word })).status).toBe(status)
  })

  it('may be of two kinds, are changed in place, and are the editors’ to keep', async () => {
    const made = await add({ kind: 'client', word: '棠浦社' })
    expect(made.status).toBe(201)
    const path = `/desk-words/${createdIn(made)}`
    const change = (body: Record<string, unknown>) =>
      askAs('editor', { body, method: 'PATCH', path })
    expect((await change({ word: '棠浦社' })).status).toBe(200)
    expect((await change({ kind: 'agency' })).status).toBe(409)
    expect((await change({ kind: 'predicate' })).status).toBe(400)
    for (const word of [{ a: 1 }, ['棠浦'], 12_345, true])
      expect((await change({ word })).status).toBe(400)
    expect((await add({ kind: 'agency', word: '白鹭社' }, 'reporter')).status).toBe(403)
    expect((await askAs('reporter', { path })).status).toBe(200)
  })
})
