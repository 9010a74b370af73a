import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import { toObject } from '../../plugin/values/toObject.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, askAs, create, edit, payload } = await useNewsroom('panel_lists', {
  accounts: ['editor'],
})

/** Headlines in the order of the panel's list, which names the collection's own default. */
async function listed(): Promise<unknown[]> {
  const user = await accountOf('editor')
  const { docs } = await payload.find({
    collection: 'reports',
    depth: 0,
    draft: true,
    overrideAccess: false,
    req: await createLocalReq({ user }, payload),
    sort: String(payload.collections.reports.config.defaultSort),
    user,
  })
  return docs.map(({ headline }) => headline)
}

const namesIn = (body: unknown, field: string): unknown[] => {
  const { docs } = toObject(body)
  return (Array.isArray(docs) ? docs : []).map((each) => toObject(each)[field])
}

describe('the list of reports', () => {
  it('begins with what was worked on last, not with what is dated far ahead', async () => {
    const morning = await create('reports', { date: '2026-11-29', headline: '今早的稿子' })
    await create('reports', { date: '2031-10-01', headline: '五年后的预告' })
    await edit({ id: morning.id, collection: 'reports' }, { headline: '今早的稿子，又改了' })
    expect(await listed()).toEqual(['今早的稿子，又改了', '五年后的预告'])
  })

  it('is by day for programs that ask for no order', async () => {
    const { body } = await askAs('editor', { path: '/reports?draft=true&depth=0' })
    expect(namesIn(body, 'headline')).toEqual(['五年后的预告', '今早的稿子，又改了'])
    const asked = await askAs('editor', { path: '/reports?draft=true&depth=0&sort=date' })
    expect(namesIn(asked.body, 'headline')).toEqual(['今早的稿子，又改了', '五年后的预告'])
  })
})

describe('the picker of people', () => {
  const asked = '/people?draft=true&depth=0&select[calling]=true'

  it('tells two of one name apart by the office they hold today', async () => {
    const office = (organisation: string, title: string, to?: string) => ({
      from: '2020-01-01',
      organisation,
      title,
      ...(to !== undefined && { to }),
    })
    await create('people', { name: '周怀礼', offices: [office('临渡区水利局', '局长')] })
    await create('people', {
      name: '周怀礼',
      offices: [office('临渡区教育局', '局长', '2024-01-01'), office('青禾镇', '镇长')],
    })
    await create('people', { name: '周怀仁', offices: [] })
    const { body } = await askAs('editor', { path: `${asked}&sort=createdAt` })
    expect(namesIn(body, 'calling')).toEqual([
      '周怀礼（临渡区水利局局长）',
      '周怀礼（青禾镇镇长）',
      '周怀仁',
    ])
  })

  it.each([
    { found: ['周怀礼（青禾镇镇长）'], typed: '镇长' },
    { found: ['周怀仁'], typed: '怀仁' },
  ])('finds $found by $typed', async ({ found, typed }) => {
    const { body } = await askAs('editor', {
      path: `${asked}&where[and][0][calling][like]=${encodeURIComponent(typed)}`,
    })
    expect(namesIn(body, 'calling')).toEqual(found)
  })

  it('says it in the language of the panel, and to nobody outside', async () => {
    const { body } = await askAs('editor', {
      headers: { 'Accept-Language': 'en' },
      path: `${asked}&where[calling][like]=${encodeURIComponent('水利')}`,
    })
    expect(namesIn(body, 'calling')).toEqual(['周怀礼 (局长, 临渡区水利局)'])
    expect(await payload.find({ collection: 'people', overrideAccess: false })).toMatchObject({
      docs: [],
    })
  })
})
