import type { ManuscriptOutcome } from 'payload-newsroom'

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { importManuscript } from 'payload-newsroom'
import { beforeAll, describe, expect, it } from 'vitest'

import { corpusFolder, hasCorpus } from '../fixtures/corpus.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { asOwner, create, database, payload, release } = await useNewsroom('intake')

const fixture = (name: string): Buffer =>
  readFileSync(path.resolve(import.meta.dirname, '../fixtures/manuscripts', name))

const takeIn = async (bytes: Buffer, fileName: string): Promise<ManuscriptOutcome> =>
  importManuscript({ bytes, fileName, req: await createLocalReq({}, payload) })

/** The drafts of a manuscript that was made into documents. */
const imported = (outcome: ManuscriptOutcome) => {
  if (outcome.kind !== 'imported') throw new Error(`expected drafts, got ${outcome.kind}`)
  const { meeting, report, speech } = outcome
  return { manuscript: outcome.manuscript, meeting, report, speech }
}

const draft = (collection: 'meetings' | 'reports' | 'speeches', id: string | undefined = '') =>
  payload.findByID({ id, collection, depth: 1, draft: true, overrideAccess: true })

const rowsOf = async (table: string): Promise<number> => {
  const [row] = await asOwner(`select count(*)::int as count from ${table}`)
  return Number(row?.count)
}

const tables = ['manuscripts', 'meetings', 'people', 'reporters', 'reports', 'speeches']
const countAll = async () => Promise.all(tables.map(rowsOf))

describe('a manuscript with a report and a speech', () => {
  let made: ReturnType<typeof imported>
  beforeAll(async () => {
    made = imported(await takeIn(fixture('congress-closing.txt'), 'congress-closing.txt'))
  })

  it('becomes a report with its byline, subheads and repaired text', async () => {
    const report = await draft('reports', made.report?.id)
    expect(report).toMatchObject({
      _status: 'draft',
      bylines: [{ name: '傅雪筠' }, { name: '陶然' }],
      correspondents: [{ affiliation: '区人大办', name: '丁冉' }],
      dateline: '本报讯',
      headline: '砚湖区十一届人大四次会议闭幕',
      kicker: '凝心聚力开新局　实干争先谱华章',
      meeting: { id: made.meeting?.id },
      sitting: 'closing-3',
      speeches: [{ id: made.speech?.id }],
    })
    const text = JSON.stringify(report)
    expect(text).toContain('新当选人员进行了宪法宣誓。')
    expect(text).toContain('"text":"2月18日下午')
  })

  it('becomes a speech with its speaker and the office held', async () => {
    expect(await draft('speeches', made.speech?.id)).toMatchObject({
      _status: 'draft',
      office: '中共砚湖区委书记',
      salutation: '各位代表、同志们',
      sections: [
        { heading: '把准方向，让代表的脚步跟得上湖区的变化', level: 1 },
        { heading: '走下去', level: 2 },
        { heading: '沉下去', level: 2 },
        { heading: '盯住水质，把湖长制落到每一条支流', level: 1 },
        { heading: '改进作风，少开会、开短会', level: 1 },
      ],
      speaker: { name: '罗绍棠' },
      title: '在砚湖区第十一届人民代表大会第四次会议闭幕会上的讲话',
    })
  })

  it('becomes a meeting with the record of its sitting', async () => {
    const meeting = await draft('meetings', made.meeting?.id)
    expect(meeting).toMatchObject({
      name: '宁川市砚湖区第十一届人民代表大会第四次会议',
      organ: 'congress',
      session: 4,
      shortName: '砚湖区十一届人大四次会议',
      sittings: [
        {
          attendance: { absent: 9, due: 286, present: 277, quorumHeld: true, unit: '代表' },
          elections: [
            { elected: [{ name: '贺兰亭' }], kind: 'byElection', oath: true },
            { elected: [{ name: '陈一诺' }, { name: '姚守拙' }], kind: 'election' },
          ],
          endsAt: '2025-02-18T08:12:00.000Z',
          executiveChairs: ['罗绍棠', '沈惟清', '贺兰亭', '苏木', '阿依努尔·卡德尔'].map(
            (name) => ({ name }),
          ),
          hosts: [{ name: '沈惟清' }],
          number: 3,
          phase: 'closing',
          venue: '区会议中心',
        },
      ],
      term: 11,
    })
    expect(JSON.stringify(meeting)).toContain('《砚湖区乡村道路养护条例》')
  })

  it('is kept to the byte, with what was understood', async () => {
    const kept = await payload.findByID({
      id: made.manuscript,
      collection: 'manuscripts',
      depth: 0,
      overrideAccess: true,
    })
    const folder = path.join(database.env['NEWSROOM_DATA'] ?? '', 'manuscripts')
    expect(readFileSync(path.join(folder, kept.filename ?? ''))).toEqual(
      fixture('congress-closing.txt'),
    )
    expect(kept).toMatchObject({
      documents: [
        { relationTo: 'reports', value: made.report?.id },
        { relationTo: 'speeches', value: made.speech?.id },
        { relationTo: 'meetings', value: made.meeting?.id },
      ],
      outcome: 'imported',
      reading: { kind: 'both' },
    })
  })

  it('makes nothing the second time, and says what it became', async () => {
    const before = await countAll()
    const again = await takeIn(fixture('congress-closing.txt'), 'renamed.txt')
    expect(again).toMatchObject({
      documents: [{ id: made.report?.id }, {}, {}],
      kind: 'known',
      manuscript: made.manuscript,
    })
    expect(await countAll()).toEqual(before)
  })

  it('shares its meeting, people and reporters with the next manuscript about them', async () => {
    const bytes = Buffer.from(
      '区十一届人大四次会议开幕\n本报讯（记者 傅雪筠）2025年2月16日上午，砚湖区第十一届人民代表大会第四次会议在区会议中心开幕。\n罗绍棠、许望舒等出席会议。\n大会由罗绍棠主持。',
    )
    const before = await Promise.all(['meetings', 'people', 'reporters'].map(rowsOf))
    const opening = imported(await takeIn(bytes, 'opening.txt'))
    expect(opening.meeting).toMatchObject({
      id: made.meeting?.id,
      isNew: false,
      sitting: 'opening',
    })
    expect(await Promise.all(['meetings', 'people', 'reporters'].map(rowsOf))).toEqual(before)
    const meeting = await draft('meetings', made.meeting?.id)
    expect(meeting).toMatchObject({ sittings: [{ phase: 'closing' }, { phase: 'opening' }] })
  })

  it('puts nothing before the public', async () => {
    expect(await asOwner('select key from live_documents')).toEqual([])
  })
})

describe('the drafts of a manuscript', () => {
  it('can be released together as they are, once an editor has seen them', async () => {
    await create('sections', { name: '要闻', order: 1 })
    const text = fixture('congress-closing.txt')
      .toString()
      .replaceAll('四次', '六次')
      .replaceAll('第四次', '第六次')
    const made = imported(await takeIn(Buffer.from(text), 'sixth.txt'))
    const ids = [made.report?.id, made.speech?.id, made.meeting?.id]
    const outcome = await release(
      (['reports', 'speeches', 'meetings'] as const).map((collection, index) => ({
        collection,
        id: ids[index] ?? '',
      })),
    )
    expect(outcome).toMatchObject({ kind: 'released' })
  })
})

describe('a manuscript that cannot be taken in', () => {
  it.each([
    { bytes: Buffer.alloc(0), fileName: 'empty.txt', key: 'empty' },
    { bytes: Buffer.from(' \n\n '), fileName: 'blank.txt', key: 'empty' },
    { bytes: Buffer.from([0, 1, 2, 3, 0, 0]), fileName: 'picture.txt', key: 'binary' },
    {
      bytes: Buffer.from([0xff, 0x80, 0xff, 0x41, 0x20]),
      fileName: 'strange.txt',
      key: 'unknownEncoding',
    },
    { bytes: Buffer.from('%PDF-1.7'), fileName: 'page.pdf', key: 'pdf' },
    { bytes: Buffer.from('text'), fileName: 'broken.docx', key: 'brokenDocx' },
    { bytes: Buffer.from('大会闭幕。'), fileName: 'story.rtf', key: 'unknownType' },
  ])('$fileName is refused ($key), and nothing is written', async ({ bytes, fileName, key }) => {
    const before = await countAll()
    await expect(takeIn(bytes, fileName)).rejects.toMatchObject({ fileName, key })
    expect(await countAll()).toEqual(before)
  })

  it('leaves neither rows nor a file when the database fails half way', async () => {
    const folder = path.join(database.env['NEWSROOM_DATA'] ?? '', 'manuscripts')
    const files = () => (existsSync(folder) ? readdirSync(folder).toSorted() : [])
    const before = { counts: await countAll(), files: files() }
    await asOwner('alter table reports add constraint broken check (headline is null) not valid')
    const bytes = Buffer.from('白鹭镇的灯亮了\n本报讯（记者 陶然）2025年3月1日，白鹭镇的灯亮了。')
    await expect(takeIn(bytes, 'lamp.txt')).rejects.toThrow()
    await asOwner('alter table reports drop constraint broken')
    expect({ counts: await countAll(), files: files() }).toEqual(before)
    expect((await takeIn(bytes, 'lamp.txt')).kind).toBe('imported')
  })
})

describe('a text in another encoding', () => {
  it('is read as GB 18030 when it is not UTF-8', async () => {
    // 渔村通电了 as a Windows editor saves it.
    const line = Buffer.from('d3e6b4e5cda8b5e7c1cb0d0a', 'hex')
    const story = Buffer.from('b0d7f0d8d5f2b5c4b5c6c1c1c1cba1a3', 'hex')
    const { report } = imported(await takeIn(Buffer.concat([line, story]), 'gbk.txt'))
    expect(report?.title).toBe('渔村通电了')
  })
})

describe.skipIf(!hasCorpus)('the seed document (skipped where it is not at hand)', () => {
  it('comes out whole', async () => {
    const folder = path.join(corpusFolder, 'seed')
    const name = readdirSync(folder).find((file) => file.endsWith('.txt')) ?? ''
    const made = imported(await takeIn(readFileSync(path.join(folder, name)), name))
    const meeting = await draft('meetings', made.meeting?.id)
    const report = await draft('reports', made.report?.id)
    const speech = await draft('speeches', made.speech?.id)
    expect(meeting).toMatchObject({
      sittings: [
        {
          adopted: [...Array<object>(6).fill({ kind: 'resolution' }), { kind: 'rules' }],
          attendance: { due: 418, present: 400 },
          elections: [{ kind: 'byElection', seats: 5 }],
          executiveChairs: Array<object>(6).fill({}),
          phase: 'closing',
        },
      ],
    })
    expect(report).toMatchObject({ bylines: [{}], speeches: [{ id: made.speech?.id }] })
    expect(speech).toMatchObject({ sections: [{}, {}, {}, {}] })
  })
})
