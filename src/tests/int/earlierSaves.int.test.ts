import type { CollectionSlug } from 'payload'

import { describe, expect, it } from 'vitest'

import { toObject } from '../../plugin/values/toObject.ts'
import { draftPicture } from '../fixtures/picture.ts'
import { revisionOf } from '../fixtures/revisionOf.ts'
import { baseVersionIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { askAs, create, edit, payload } = await useNewsroom('earlier_saves', {
  accounts: ['editor', 'chiefEditor'],
})

const oldestSave = (id: string, collection: CollectionSlug = 'reports'): Promise<string> =>
  revisionOf({ collection, id }, { payload, which: 'first' })

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
    { after: '逄远航', before: '逄远舟', collection: 'people', field: 'name' },
    { after: '昝若水', before: '昝若溪', collection: 'reporters', field: 'name' },
    { after: '民生', before: '要闻', collection: 'sections', field: 'name' },
    { after: '新桥', before: '旧桥', collection: 'media', field: 'caption' },
  ] as const)(
    'of $collection is compared in the same view, and leads back',
    async ({ after, before, collection, field }) => {
      const { id } =
        collection === 'media'
          ? await draftPicture(payload, { alt: '桥', caption: before })
          : await create(collection, { name: before })
      const save = await oldestSave(id, collection)
      await edit({ id, collection }, { [field]: after })
      const read = async () =>
        (
          await askAs('chiefEditor', {
            path: `/newsroom/review/text?document=${collection}:${id}&since=${save}`,
          })
        ).body
      const changed = { isChanged: true, key: field }
      expect(toObject(toObject(await read()).text).fields).toContainEqual(
        expect.objectContaining(changed),
      )
      expect(JSON.stringify(await read())).not.toContain('webp')
      const back = await askAs('chiefEditor', {
        body: {},
        headers: { 'If-Match': `"${await revisionOf({ collection, id }, { payload })}"` },
        method: 'POST',
        path: `/${collection}/versions/${save}?draft=true`,
      })
      expect([back.status, back.text]).toEqual([200, expect.anything()])
      const { fields } = toObject(toObject(await read()).text)
      expect(fields).not.toContainEqual(expect.objectContaining(changed))
    },
  )

  it('of the settings is compared in the same view, and leads back', async () => {
    const speak = (name: string) =>
      payload.updateGlobal({ slug: 'site-settings', data: { name }, overrideAccess: true })
    await speak('临渡日报')
    const { docs } = await payload.findGlobalVersions({
      slug: 'site-settings',
      limit: 1,
      overrideAccess: true,
      sort: '-updatedAt',
    })
    const save = String(docs[0]?.id)
    await speak('临渡晚报')
    const { body } = await askAs('editor', {
      path: `/newsroom/review/text?document=site-settings:site-settings&since=${save}`,
    })
    expect(JSON.stringify(body)).toMatch(/临渡.*日.*晚/u)
    const found = await askAs('chiefEditor', {
      path: '/globals/site-settings?depth=0&draft=true&select[baseVersion]=true&select[updatedAt]=true',
    })
    const back = await askAs('chiefEditor', {
      body: {},
      headers: { 'If-Match': `"${baseVersionIn(found)}"` },
      method: 'POST',
      path: `/globals/site-settings/versions/${save}?draft=true`,
    })
    expect([back.status, back.text]).toEqual([200, expect.anything()])
    const now = await payload.findGlobal({ slug: 'site-settings', overrideAccess: true })
    expect(now.name).toBe('临渡日报')
  })

  it.each([
    { name: 'of another text', save: () => oldestSave(other.id) },
    { name: 'that is none', save: () => Promise.resolve('not-an-id') },
  ])('$name is no base', async ({ save }) => {
    expect((await markedSince(one.id, await save())).since).toBe('nothing')
  })
})
