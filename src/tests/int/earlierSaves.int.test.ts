import { describe, expect, it } from 'vitest'

import { toObject } from '../../plugin/values/toObject.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { askAs, create, edit, payload } = await useNewsroom('earlier_saves', {
  accounts: ['editor'],
})

const oldestSave = async (id: string): Promise<string> => {
  const { docs } = await payload.findVersions({
    collection: 'reports',
    limit: 1,
    overrideAccess: true,
    sort: 'createdAt',
    where: { parent: { equals: id } },
  })
  return String(docs[0]?.id)
}

const markedSince = async (id: string, since: string) => {
  const { body } = await askAs('editor', {
    path: `/newsroom/review?document=reports:${id}&since=${since}`,
  })
  return toObject(toObject(body).text)
}

const one = await create('reports', { headline: '渡口旧桥封闭', kicker: '城建' })
await edit({ id: one.id, collection: 'reports' }, { headline: '渡口新桥通车' })
const other = await create('reports', { headline: '早班渡船提前' })

describe('an earlier save', () => {
  it('is what a text can be marked against, as a signature is', async () => {
    const save = await oldestSave(one.id)
    const { fields, since } = await markedSince(one.id, save)
    expect(since).toBe(save)
    const words = JSON.stringify(fields)
    for (const part of ['旧桥', '新桥', '城建']) expect(words).toContain(part)
    expect(fields).toMatchObject([
      { key: 'kicker', lines: [{ state: 'same' }] },
      { key: 'headline', lines: [{ state: 'changed' }] },
      ...Array.from({ length: (fields as unknown[]).length - 2 }, () => ({})),
    ])
  })

  it.each([
    { name: 'of another text', save: () => oldestSave(other.id) },
    { name: 'that is none', save: () => Promise.resolve('not-an-id') },
  ])('$name is no base', async ({ save }) => {
    expect((await markedSince(one.id, await save())).since).toBe('nothing')
  })
})
