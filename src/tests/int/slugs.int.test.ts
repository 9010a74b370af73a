import { beforeAll, describe, expect, it } from 'vitest'

import { richText } from '../fixtures/draftPackage.ts'
import { createdIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { askAs, create, edit, payload, release } = await useNewsroom('slugs', {
  accounts: ['editor'],
})
let section: string

beforeAll(async () => {
  section = (await create('sections', { name: '水边', order: 1 })).id
})

const text = (more: object = {}) => ({
  body: richText('早班渡船照常开行。'),
  genre: 'brief' as const,
  section,
  ...more,
})

const read = (id: string) =>
  payload.findByID({ id, collection: 'reports', depth: 0, draft: true, overrideAccess: true })

const slugOf = async (id: string) => (await read(id)).slug

describe('a slug', () => {
  it('gets its day when the day is chosen, and follows both until somebody types one', async () => {
    const { id } = await create('reports', text({ date: null, headline: '早班渡船' }))
    const named = { collection: 'reports' as const, id }
    expect(await slugOf(id)).toBe('zao-ban-du-chuan')
    await edit(named, { date: '2026-05-06' })
    expect(await slugOf(id)).toBe('20260506-zao-ban-du-chuan')
    // A form sends everything, what it does not change too.
    await edit(named, { headline: '末班渡船', slug: '20260506-zao-ban-du-chuan' })
    expect(await slugOf(id)).toBe('20260506-mo-ban-du-chuan')
    await edit(named, { slug: 'last-ferry' })
    await edit(named, { headline: '夜班渡船' })
    expect(await slugOf(id)).toBe('last-ferry')
    await edit(named, { slug: '' })
    expect(await slugOf(id)).toBe('20260506-ye-ban-du-chuan')
  })

  it('with a number behind it follows too, and gets another where it is taken', async () => {
    const twins = [0, 1].map(() =>
      create('reports', text({ date: '2026-05-07', headline: '渡口' })),
    )
    const ids = (await Promise.all(twins)).map(({ id }) => id)
    const slugs = await Promise.all(ids.map(slugOf))
    expect(slugs.toSorted()).toEqual(['20260507-du-kou', '20260507-du-kou-2'])
    for (const id of ids) await edit({ collection: 'reports', id }, { date: '2026-05-08' })
    expect((await Promise.all(ids.map(slugOf))).toSorted()).toEqual([
      '20260508-du-kou',
      '20260508-du-kou-2',
    ])
  })

  it('stays from the first release on, withdrawn or not', async () => {
    const { id } = await create('reports', text({ date: '2026-05-09', headline: '头班' }))
    const named = { collection: 'reports' as const, id }
    expect(await release([{ collection: 'sections', id: section }, named])).toMatchObject({
      kind: 'released',
    })
    await edit(named, { headline: '改过的标题' })
    expect(await slugOf(id)).toBe('20260509-tou-ban')
  })

  it('of a person follows the name, with the pinyin of it, unless that was typed', async () => {
    const { id } = await create('people', { name: '单良' })
    const person = () =>
      payload.findByID({ id, collection: 'people', draft: true, overrideAccess: true })
    await edit({ collection: 'people', id }, { name: '单亮' })
    expect(await person()).toMatchObject({
      pinyin: 'shan liang',
      slug: 'shan-liang',
    })
    await edit({ collection: 'people', id }, { pinyin: 'dan liang' })
    await edit({ collection: 'people', id }, { name: '单晾' })
    expect(await person()).toMatchObject({ pinyin: 'dan liang' })
  })

  it.each([
    ['people', 'Amina Sesay'],
    ['reporters', 'Rui da Silva'],
  ] as const)(
    'of %s in letters comes with the family name first to sort by',
    async (slug, name) => {
      const { id } = await create(slug, { name, pinyin: name })
      // As earlier versions filed it.
      await edit({ collection: slug, id }, { name: `Mary ${name}` })
      const [, ...family] = name.split(' ')
      expect(
        await payload.findByID({ id, collection: slug, draft: true, overrideAccess: true }),
      ).toMatchObject({ pinyin: `${family.join(' ')}, Mary ${name.split(' ')[0]}` })
    },
  )
})

describe('a copy', () => {
  it('has an address of its own, and leaves behind what belongs to one text alone', async () => {
    const manuscript = await payload.create({
      collection: 'manuscripts',
      data: { receivedAt: new Date().toISOString(), title: '来稿' },
      file: {
        data: Buffer.from('早班渡船照常开行。'),
        mimetype: 'text/plain',
        name: 'zao.txt',
        size: 27,
      },
      overrideAccess: true,
    } as never)
    const { id } = await create('reports', {
      ...text({ date: '2026-05-10', embargoUntil: '2026-05-11T00:00:00Z', headline: '早班' }),
      deskNote: '张三来电，稿费另付',
      manuscript: (manuscript as { id: string }).id,
      print: { date: '2026-05-11', page: 'A2', pageName: '要闻' },
      source: { name: '水文站' },
    })
    const made = await askAs('editor', {
      body: {},
      method: 'POST',
      path: `/reports/${id}/duplicate?draft=true&depth=0`,
    })
    expect(made.status, made.text).toBe(200)
    expect(await read(createdIn(made))).toMatchObject({
      // What may not be said yet may not be said in a copy either.
      embargoUntil: '2026-05-11T00:00:00.000Z',
      deskNote: null,
      headline: '早班',
      manuscript: null,
      print: { date: null, page: null, pageName: null },
      slug: '20260510-zao-ban-2',
      source: { name: '水文站' },
    })
  })
})
