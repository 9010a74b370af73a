import { updateAdminIndex, queueUnindexed } from 'payload-newsroom'
import { mergeListSearchAndWhere } from 'payload/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { roles } from '../../domain/staff/roles.ts'
import { query } from '../../ops/postgres.mjs'
import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, asOwner, database, edit, payload, release, signIn } = await useNewsroom(
  'desk_search',
  { accounts: roles },
)
const reporter = await signIn('reporter')
const made = await draftPackage(payload)

beforeAll(async () => {
  await index()
})

async function index(): Promise<void> {
  while ((await updateAdminIndex(payload)) > 0);
}

const answer = z.object({
  texts: z.array(
    z.object({
      collection: z.string(),
      excerpt: z.array(z.object({ isMarked: z.boolean(), text: z.string() })),
      id: z.string(),
      state: z.string(),
      title: z.array(z.object({ isMarked: z.boolean(), text: z.string() })),
    }),
  ),
})

async function search(typed: string, token: string | undefined = reporter) {
  const { body, status } = await askPayload(payload, {
    path: `/newsroom/desk/search?q=${encodeURIComponent(typed)}`,
    token,
  })
  expect(status).toBe(200)
  return answer.parse(body).texts
}

const keys = async (typed: string) =>
  (await search(typed)).map(({ collection, id }) => `${collection}:${id}`)

describe('the search of the desk', () => {
  it.each([
    ['a word of the text', '符合法定人数', 'report'],
    ['a word of a speech', '摆渡人', 'speech'],
    ['traditional characters', '擺渡人', 'speech'],
    ['a numeral of the session', '十八届四次', 'meeting'],
    ['the same in digits', '18届4次', 'meeting'],
    ['a name', '逄远舟', 'person'],
    ['who speaks', '逄远舟', 'speech'],
    ['the pinyin of a name', 'zanruoxi', 'reporter'],
    ['its initials', 'zrx', 'reporter'],
    ['words in quotation marks', '“摆渡人和坐船人”', 'speech'],
  ] as const)('finds a draft by %s', async (_, typed, kind) => {
    const collections = {
      meeting: 'meetings',
      person: 'people',
      report: 'reports',
      reporter: 'reporters',
      speech: 'speeches',
    } as const
    expect(await keys(typed)).toContain(`${collections[kind]}:${made[kind].id}`)
  })

  it('marks what was found, and says what readers have of it', async () => {
    const [found] = await search('摆渡人')
    expect(found).toMatchObject({ collection: 'speeches', state: 'draft' })
    expect(found?.excerpt.filter(({ isMarked }) => isMarked)).toEqual([
      { isMarked: true, text: '摆渡人' },
    ])
  })

  it('finds saved text once it is indexed, and no longer the text before', async () => {
    const { id } = made.report
    const save = async (headline: string) => {
      await payload.update({ collection: 'reports', data: { headline }, draft: true, id })
      await index()
    }
    const before = made.report.headline
    await save('渡口石阶修缮完工')
    expect(await keys('石阶')).toEqual([`reports:${id}`])
    await save(before)
    expect(await keys('石阶')).toEqual([])
  })

  it('queues nothing for a save that is rolled back', async () => {
    const transactionID = await payload.db.beginTransaction()
    if (transactionID === null) throw new Error('no transaction')
    await payload.update({
      collection: 'reports',
      data: { headline: '未成之事' },
      draft: true,
      id: made.report.id,
      req: { transactionID },
    })
    await payload.db.rollbackTransaction(transactionID)
    expect(await asOwner('SELECT * FROM newsroom_desk_queue')).toEqual([])
  })

  it('tells what is public from what has changed since, and finds nothing in the trash', async () => {
    const other = await draftPackage(payload)
    const { id } = other.report
    const document = { collection: 'reports', id } as const
    await release([document])
    await index()
    const stateOf = async () => (await search(other.mark)).find((each) => each.id === id)?.state
    expect(await stateOf()).toBe('live')
    await payload.update({ ...document, data: { kicker: '聚焦两会' }, draft: true })
    await index()
    expect(await stateOf()).toBe('changed')
    const inTrash = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: 'speeches', data: inTrash, id: other.speech.id })
    expect(await keys(other.mark)).not.toContain(`speeches:${other.speech.id}`)
  })

  it('is rebuilt from nothing', async () => {
    await asOwner('DELETE FROM newsroom_desk_texts')
    expect(await keys('摆渡人')).toEqual([])
    await queueUnindexed(payload)
    await index()
    expect(await keys('摆渡人')).toContain(`speeches:${made.speech.id}`)
    await queueUnindexed(payload)
    expect(await updateAdminIndex(payload)).toBe(0)
  })

  it.each(['"', "'", '\\', '\u0000', '标题:', '%', '!&|', '“'.repeat(80), '😀', 'a'.repeat(300)])(
    'takes %j as it is',
    async (typed) => {
      expect(Array.isArray(await search(typed))).toBe(true)
    },
  )

  it('is for the newsroom alone, and its index for no reader', async () => {
    const { status, text } = await askPayload(payload, { path: '/newsroom/desk/search?q=摆渡人' })
    expect(status).toBe(403)
    expect(text).not.toContain('摆渡')
    for (const table of ['newsroom_desk_texts', 'newsroom_desk_queue', 'newsroom_deliveries'])
      await expect(
        query({ text: `SELECT * FROM ${table}`, url: database.readerUrl }),
      ).rejects.toThrow(/permission denied/)
  })
})

describe('the list of a collection', () => {
  type Listed = 'meetings' | 'people' | 'reporters' | 'reports' | 'speeches'

  /** As Payload's list view asks. */
  const list = async (collection: Listed, typed: string, role?: 'reporter') => {
    const where = mergeListSearchAndWhere({
      collectionConfig: payload.collections[collection].config,
      search: typed,
      where: { id: { exists: true } },
    })
    const { docs } = await payload.find({
      collection,
      draft: true,
      limit: 100,
      overrideAccess: false,
      where,
      ...(role && { user: await accountOf(role) }),
    })
    return docs.map(({ id }) => id)
  }

  it.each([
    ['reporters', 'the initials of a name', 'zrx', 'reporter'],
    ['people', 'pinyin without blanks', 'pangyuanzhou', 'person'],
    ['people', 'traditional characters', '逄遠舟', 'person'],
    ['meetings', 'a session in another form', '18届4次', 'meeting'],
    ['meetings', 'the short form of it', '十八届四次', 'meeting'],
    ['reports', 'words of the text', '符合法定人数', 'report'],
    ['speeches', 'traditional characters in the text', '擺渡人', 'speech'],
    ['speeches', 'words in quotation marks', '“摆渡人和坐船人”', 'speech'],
  ] as const)('of %s finds by %s', async (collection, _, typed, kind) => {
    expect(await list(collection, typed, 'reporter')).toContain(made[kind].id)
  })

  it('finds as before what a field holds that no index knows', async () => {
    const { id, slug } = made.report
    expect(await list('reports', String(slug).slice(1, 12), 'reporter')).toContain(id)
  })

  it.each(['恐龙化石', '“坐船人和摆渡人”', "'", '！'])(
    'is empty where nothing matches: %j',
    async (typed) => {
      expect(await list('speeches', typed, 'reporter')).toEqual([])
    },
  )

  it('narrows still, and tells a stranger nothing of drafts', async () => {
    const other = await draftPackage(payload)
    const document = { collection: 'reports', id: other.report.id } as const
    await release([document])
    const body = richText('尚未公开的玳瑁二字')
    await edit(document, { body })
    await index()
    expect(await list('reports', '玳瑁', 'reporter')).toEqual([other.report.id])
    expect(await list('reports', '玳瑁')).toEqual([])
  })
})
