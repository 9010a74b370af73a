import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readNextManuscript } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import type { DecisionAct } from '../../domain/manuscripts/decisions.ts'
import type { ManuscriptSheet, SheetValue } from '../../domain/manuscripts/sheet.ts'
import type { Role } from '../../domain/staff/roles.ts'

import { measure } from '../../bench/intake/measure.ts'
import { readTruth } from '../../bench/intake/readTruth.ts'
import { manuscriptOfPlanted, plantedPeople } from '../fixtures/plantedPeople.ts'
import { baseVersionIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { askAs, create, dataFolder, payload } = await useNewsroom('manuscript_desk', {
  accounts: ['reporter', 'editor', 'deskHead', 'proofreader', 'chiefEditor'],
})

const post = (role: Role, what: string, body: Record<string, unknown>) =>
  askAs(role, { body, method: 'POST', path: `/newsroom/manuscripts/${what}` })

const sheetOf = async (id: string, role: Role = 'editor') =>
  (await askAs(role, { path: `/newsroom/manuscripts/sheet?manuscript=${id}` }))
    .body as ManuscriptSheet

/** A pasted manuscript that was read. */
async function paste(text: string, role: Role = 'editor'): Promise<string> {
  const answer = await post(role, 'paste', { text })
  expect([answer.status, answer.text]).toEqual([200, expect.anything()])
  while (await readNextManuscript(payload));
  return z.object({ manuscript: z.string() }).parse(answer.body).manuscript
}

const story = (mark: string) => `${mark}：渡口镇召开夜航工作会议
本报讯（记者 陶然）3月1日，渡口镇召开夜航工作会议。
镇党委书记罗绍棠主持会议，镇长程以宁出席会议。
责编：柳知微`

const decide = (sheet: ManuscriptSheet, id: string, ...acts: DecisionAct[]) =>
  post('editor', 'decide', { acts, manuscript: id, revision: sheet.revision })

const queueShape = z.object({
  counts: z.record(z.string(), z.number()),
  manuscripts: z.array(z.looseObject({ id: z.string() })),
})
const truthShape = z.object({
  records: z.array(z.looseObject({ file: z.string(), headline: z.json().optional() })),
})

/** The words of the manuscript that a value was read from. */
function wordsAt({ paragraphs }: ManuscriptSheet, value: SheetValue | undefined): string {
  const [span] = value?.spans ?? []
  return span ? (paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '') : ''
}

const person = (name: string, office: string) => ({ name, office })

const draftsOf = async (id: string) =>
  (
    await payload.find({
      collection: 'reports',
      depth: 1,
      draft: true,
      overrideAccess: true,
      where: { manuscript: { equals: id } },
    })
  ).docs

const trash = (id: number | string) =>
  payload.update({
    id,
    collection: 'reports',
    data: { deletedAt: '2026-03-02T00:00:00.000Z' },
    overrideAccess: true,
  })

describe('the sheet of a manuscript', () => {
  it('shows every line with what was read of it, and waits in the queue', async () => {
    const id = await paste(story('其一'))
    const sheet = await sheetOf(id)
    expect(sheet).toMatchObject({
      decisions: [],
      items: [{ kind: 'report', start: 0 }],
      mayDecide: true,
      revision: 0,
      state: { outcome: 'toCheck' },
    })
    expect(sheet.paragraphs).toHaveLength(4)
    const hosts = sheet.items[0]?.fields.find(({ key }) => key === 'report.hosts')
    const [host] = hosts?.values ?? []
    expect(host).toMatchObject({ state: 'read', value: { name: '罗绍棠' } })
    expect(wordsAt(sheet, host)).toContain('罗绍棠')
    const queue = await askAs('editor', { path: '/newsroom/manuscripts/queue' })
    const { counts, manuscripts } = queueShape.parse(queue.body)
    expect(counts.toCheck).toBeGreaterThan(0)
    expect(manuscripts.find((each) => each.id === id)).toMatchObject({
      items: 1,
      outcome: 'toCheck',
    })
  })

  it('keeps what an editor decides, with name and time, and makes the drafts of it', async () => {
    const id = await paste(story('其二').replace('罗绍棠', '沈砚秋'))
    const changed = await decide(
      await sheetOf(id),
      id,
      {
        act: 'correct',
        field: 'report.hosts',
        from: person('沈砚秋', '镇党委书记'),
        item: 0,
        to: person('沈研秋', '镇党委书记'),
      },
      {
        act: 'correct',
        field: 'report.headline',
        from: '其二：渡口镇召开夜航工作会议',
        item: 0,
        to: '渡口镇部署夜航',
      },
    )
    expect(changed.status).toBe(200)
    expect(changed.body).toMatchObject({
      decisions: [{ act: 'correct' }, { act: 'correct' }],
      revision: 1,
    })
    const made = await post('editor', 'drafts', { manuscript: id, revision: 1 })
    expect(made.status).toBe(200)
    expect(made.body).toMatchObject({ documents: [{ collection: 'reports' }, {}] })
    const [report] = await draftsOf(id)
    expect(report).toMatchObject({ headline: '渡口镇部署夜航' })
    expect(JSON.stringify(report?.people)).toContain('沈研秋')
    const twice = await post('editor', 'drafts', { manuscript: id, revision: 2 })
    expect(twice.status).toBe(409)
    const truth = await askAs('editor', { path: '/newsroom/manuscripts/truth' })
    const { records } = truthShape.parse(truth.body)
    const record = records.find(({ headline }) => headline === '渡口镇部署夜航')
    expect(record).toEqual({
      file: record?.file,
      headline: '渡口镇部署夜航',
      host: ['沈研秋'],
    })
  })

  it('keeps what two editors decide at the same time, and tells the second who met the first', async () => {
    const id = await paste(story('其三'))
    const sheet = await sheetOf(id)
    const to = (field: string, value: string): DecisionAct => ({
      act: 'correct',
      field: `report.${field}`,
      from: null,
      item: 0,
      to: value,
    })
    const by = (role: Role, act: DecisionAct) =>
      post(role, 'decide', { acts: [act], manuscript: id, revision: sheet.revision })
    const apart = await Promise.all([
      by('editor', to('venue', '甲楼')),
      by('deskHead', to('kicker', '夜航')),
    ])
    expect(apart.map(({ status }) => status)).toEqual([200, 200])
    expect(await sheetOf(id)).toMatchObject({ decisions: [{}, {}], revision: 2 })
    const met = await by('deskHead', to('venue', '乙楼'))
    expect([met.status, met.text]).toEqual([409, expect.stringContaining('改正：地点 → 甲楼')])
    expect(met.text).toContain('测试editor')
    expect(met.body).toMatchObject({ sheet: { revision: 2 } })
    // Both wrote the same: nobody is told anything.
    expect(await by('deskHead', to('venue', '甲楼'))).toMatchObject({ status: 200 })
    const undone = await post('editor', 'undo', { manuscript: id, revision: 2 })
    expect(undone.body).toMatchObject({ decisions: [{}], revision: 3 })
    // Of what was taken back nothing is known: the newer sheet is shown first.
    expect((await by('deskHead', to('subheads', '渡口'))).text).toContain('别人刚刚改过')
    await post('editor', 'drafts', { manuscript: id, revision: 3 })
    const late = await by('deskHead', to('subheads', '渡口'))
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('已经成稿')])
    expect(late.body).toMatchObject({ sheet: { mayDecide: false } })
  })

  it('takes back nothing twice', async () => {
    const id = await paste(story('其十三'))
    expect((await post('editor', 'undo', { manuscript: id, revision: 0 })).status).toBe(409)
  })

  it('takes back what one step decided, as a whole', async () => {
    const id = await paste(story('其五'))
    const host = person('罗绍棠', '镇党委书记')
    const correct = { act: 'correct', item: 0 } as const
    const moved = await decide(
      await sheetOf(id),
      id,
      { ...correct, field: 'report.hosts', from: host, to: null },
      { ...correct, field: 'report.speakers', from: null, to: host },
    )
    expect(moved.body).toMatchObject({ decisions: [{}, {}] })
    const { items } = await sheetOf(id)
    const [hosts] = items.flatMap(({ fields }) => fields.filter(({ name }) => name === 'hosts'))
    expect(hosts?.values).toMatchObject([{ state: 'removed' }])
    const undone = await post('editor', 'undo', { manuscript: id, revision: 1 })
    expect(undone.body).toMatchObject({ decisions: [], revision: 2 })
  })

  it('refuses in words what a field cannot hold', async () => {
    const id = await paste(story('其四'))
    const sheet = await sheetOf(id)
    const wrong = await decide(
      sheet,
      id,
      { act: 'correct', field: 'report.plenary', from: null, item: 0, to: 'many' },
      { act: 'correct', field: 'report.nothing', from: null, item: 0, to: 'x' },
    )
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('report.plenary')
    expect(wrong.text).toContain('report.nothing')
    // Its own fields of text take text.
    for (const title of [{ zh: '渡口' }, ['渡口'], [], 5]) {
      const answer = await askAs('editor', {
        body: { title },
        method: 'PATCH',
        path: `/manuscripts/${id}`,
      })
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('标题')])
    }
    expect(await sheetOf(id)).toMatchObject({ decisions: [], revision: 0 })
  })

  it('refuses in words what is about nothing on the sheet, and several values for one', async () => {
    const id = await paste(story('其十一'))
    const sheet = await sheetOf(id)
    const correct = { act: 'correct', field: 'report.venue', from: null, item: 0 } as const
    const wrong: readonly DecisionAct[][] = [
      [{ ...correct, item: 7, to: '甲楼' }],
      [{ ...correct, from: '丙楼', to: '甲楼' }],
      [{ act: 'accept', field: 'report.headline', item: 0, value: '别的标题' }],
      [{ act: 'identify', item: 0, kind: 'person', name: '安西陌', to: null }],
      [{ act: 'identifyMeeting', item: 3, to: null }],
      [{ act: 'place', isText: true, item: 0, paragraph: 40 }],
      [{ act: 'joinItem', item: 0 }],
      [{ act: 'splitItem', item: 40 }],
      [{ act: 'punctuate', change: '9:9:，', isTaken: true }],
      [
        { ...correct, to: '甲楼' },
        { ...correct, to: '乙楼' },
      ],
    ]
    for (const acts of wrong) {
      const { body, status } = await decide(sheet, id, ...acts)
      expect([acts, status, JSON.stringify(body)]).toEqual([
        acts,
        400,
        expect.stringContaining('。'),
      ])
    }
    expect(await sheetOf(id)).toMatchObject({ conflicts: [], decisions: [], revision: 0 })
  })

  it('is parted into items and joined again; the decisions of each stay', async () => {
    const id = await paste(`${story('其五')}\n${story('其六')}`)
    const sheet = await sheetOf(id)
    expect(sheet.items.map(({ start }) => start)).toEqual([0, 4])
    const joined = await decide(sheet, id, { act: 'joinItem', item: 4 })
    expect((joined.body as ManuscriptSheet).items).toHaveLength(1)
    const parted = await decide(joined.body as ManuscriptSheet, id, { act: 'splitItem', item: 4 })
    expect((parted.body as ManuscriptSheet).items.map(({ start }) => start)).toEqual([0, 4])
    const made = await post('editor', 'drafts', { manuscript: id, revision: 2 })
    expect(made.status).toBe(200)
    expect(await draftsOf(id)).toHaveLength(2)
  })

  it('asks who is meant where the register has somebody of the name in another place', async () => {
    const known = await payload.create({
      collection: 'people',
      data: { name: '贺兰山', offices: [{ organisation: '渡口中学', title: '渡口中学教师' }] },
      draft: true,
      overrideAccess: true,
    })
    const id = await paste(story('其七').replace('程以宁', '贺兰山'))
    const sheet = await sheetOf(id)
    expect(sheet.items[0]?.people.find(({ name }) => name === '贺兰山')).toMatchObject({
      candidates: [{ id: known.id }],
      is: 'ask',
      why: 'namesake',
    })
    const refused = await post('editor', 'drafts', { manuscript: id, revision: 0 })
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('贺兰山')])
    const act = { act: 'identify', item: 0, kind: 'person', name: '贺兰山' } as const
    const other = await payload.create({
      collection: 'people',
      data: { name: '安西陌' },
      draft: true,
      overrideAccess: true,
    })
    // Nobody else may be meant, and a name is not what a meeting is called.
    for (const wrong of [
      { ...act, to: other.id },
      { ...act, kind: 'reporter' as const, to: known.id },
      { act: 'identifyMeeting', item: 0, to: known.id } as const,
    ])
      expect((await decide(sheet, id, wrong)).status).toBe(400)
    await decide(sheet, id, { ...act, to: known.id })
    expect((await post('editor', 'drafts', { manuscript: id, revision: 1 })).status).toBe(200)
    const [report] = await draftsOf(id)
    expect(JSON.stringify(report?.people)).toContain(known.id)
  })

  it('is read again when somebody asks, and says what would change', async () => {
    const id = await paste(story('其八'))
    const asked = { manuscript: id, revision: 0 }
    const same = await post('editor', 'read-again', { ...asked, isTaken: false })
    expect(same.body).toEqual({ changes: [] })
    const taken = await post('editor', 'read-again', { ...asked, isTaken: true })
    expect(taken.body).toMatchObject({ revision: 1 })
    const { filename } = await payload.findByID({
      id,
      collection: 'manuscripts',
      depth: 0,
      overrideAccess: true,
    })
    rmSync(path.join(dataFolder, 'manuscripts', filename ?? ''))
    const lost = await post('editor', 'read-again', { manuscript: id, isTaken: true, revision: 1 })
    expect([lost.status, lost.text]).toEqual([409, expect.stringContaining('找不到')])
  })

  it('joins none of sixty planted people wrongly, and nine in ten rightly', async () => {
    for (const { name, office } of plantedPeople.flatMap(({ record }) => record ?? []))
      await create('people', { name, offices: [{ title: office }] })
    for (const { name } of plantedPeople.filter(({ kind }) => kind === 'reporter'))
      await create('reporters', { name })
    const { items } = await sheetOf(await paste(manuscriptOfPlanted()))
    const all = items.flatMap(({ people }) => people)
    const told = plantedPeople.map((planted) => {
      const found = all.find(({ kind, name }) => kind === 'person' && name === planted.name)
      const [chosen] = found?.candidates.filter(({ id }) => id === found.chosen) ?? []
      return {
        isRight:
          found?.is === planted.is && (found.is !== 'known' || chosen?.name === planted.name),
        isWrongJoin: found?.is === 'known' && planted.is !== 'known',
        planted,
      }
    })
    expect(told.filter(({ isWrongJoin }) => isWrongJoin)).toEqual([])
    const wrong = told.filter(({ isRight }) => !isRight)
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(plantedPeople.length / 10)
  })

  it('hands out what was decided, before and after drafts, as a truth that the bench measures', async () => {
    const untouched = await paste(story('十五'))
    const id = await paste(story('十四'))
    await decide(await sheetOf(id), id, {
      act: 'correct',
      field: 'report.headline',
      from: '十四：渡口镇召开夜航工作会议',
      item: 0,
      to: '渡口镇部署十四号夜航',
    })
    const before = await askAs('editor', { path: '/newsroom/manuscripts/truth' })
    expect((await post('editor', 'drafts', { manuscript: id, revision: 1 })).status).toBe(200)
    const truth = await askAs('editor', { path: '/newsroom/manuscripts/truth' })
    expect(truth.body).toEqual(before.body)
    const unjudged = await payload.findByID({
      id: untouched,
      collection: 'manuscripts',
      overrideAccess: true,
    })
    expect(truth.text).not.toContain(String(unjudged.filename))
    const folder = mkdtempSync(path.join(tmpdir(), 'truth-'))
    writeFileSync(path.join(folder, 'truth.json'), truth.text)
    const manuscripts = path.join(dataFolder, 'manuscripts')
    for (const { file } of truthShape.parse(truth.body).records)
      cpSync(path.join(manuscripts, file), path.join(folder, file))
    const measured = await Promise.all(readTruth(folder).map((each) => measure(each)))
    rmSync(folder, { recursive: true })
    expect(measured.filter(({ problem }) => problem !== undefined)).toEqual([])
    const own = measured.find(({ manuscript: { documents } }) =>
      documents.some(({ headline }) => headline === '渡口镇部署十四号夜航'),
    )
    // The reader reads what the editor corrected: this field is wrong, and no other.
    const missed = [...(own?.scores[0] ?? [])].filter(([, { expected, right }]) => right < expected)
    expect(missed.map(([field]) => field)).toEqual(['headline'])
  })

  it('is set aside and taken up again', async () => {
    const id = await paste(story('其九'))
    expect((await post('editor', 'set-aside', { manuscript: id })).body).toEqual({
      outcome: 'spiked',
    })
    expect((await sheetOf(id)).mayDecide).toBe(false)
    // Whoever saw it before it was set aside has not seen why.
    const late = await post('editor', 'take-up', { manuscript: id, revision: 0 })
    expect(late.status).toBe(409)
    expect((await post('editor', 'take-up', { manuscript: id })).body).toEqual({
      outcome: 'toCheck',
    })
  })

  it('is taken up again once its drafts are in the trash, and makes new ones', async () => {
    const id = await paste(story('十六').replace('罗绍棠', '仉督言'))
    const item = 0
    // Somebody new, and said to be: made anew, the drafts name the one on record now.
    await decide(await sheetOf(id), id, {
      ...({ act: 'identify', item, kind: 'person', name: '仉督言' } as const),
      to: null,
    })
    expect((await post('editor', 'drafts', { manuscript: id, revision: 1 })).status).toBe(200)
    const standing = await post('editor', 'take-up', { manuscript: id })
    expect([standing.status, standing.text]).toEqual([409, expect.stringContaining('十六：渡口镇')])
    const [first] = await draftsOf(id)
    await trash(first?.id ?? '')
    expect(await sheetOf(id)).toMatchObject({
      mayDecide: false,
      state: {
        documents: [{ collection: 'meetings' }],
        mayTakeUp: true,
        outcome: 'imported',
        trashed: [{ collection: 'reports', id: first?.id }],
      },
    })
    expect((await sheetOf(id, 'reporter')).state.mayTakeUp).toBe(false)
    expect((await post('reporter', 'take-up', { manuscript: id })).status).toBe(409)
    const taken = await post('editor', 'take-up', { manuscript: id })
    expect([taken.status, taken.body]).toEqual([200, { outcome: 'toCheck' }])
    const sheet = await sheetOf(id)
    expect(sheet).toMatchObject({ decisions: [], mayDecide: true, state: { mayTakeUp: false } })
    await decide(sheet, id, {
      ...({ act: 'correct', field: 'report.headline', item } as const),
      from: '十六：渡口镇召开夜航工作会议',
      to: '渡口镇再部署夜航',
    })
    const again = await post('editor', 'drafts', { manuscript: id, revision: 4 })
    expect([again.status, again.text]).toEqual([200, expect.anything()])
    expect(await sheetOf(id)).toMatchObject({
      state: {
        documents: [{ title: '渡口镇再部署夜航' }, { collection: 'meetings' }],
        trashed: [{ id: first?.id }],
      },
    })
    const { totalDocs } = await payload.find({
      collection: 'people',
      draft: true,
      overrideAccess: true,
      where: { name: { equals: '仉督言' } },
    })
    expect(totalDocs).toBe(1)
  })

  it('makes no second drafts beside one that leaves the trash', async () => {
    const id = await paste(story('十七'))
    await post('editor', 'drafts', { manuscript: id, revision: 0 })
    const [draft] = await draftsOf(id)
    await trash(draft?.id ?? '')
    const restore = async () => {
      const path = `/reports/${draft?.id ?? ''}?trash=true&draft=true`
      const baseVersion = baseVersionIn(await askAs('chiefEditor', { path }))
      return askAs('chiefEditor', {
        body: { deletedAt: null },
        headers: { 'If-Match': `"${baseVersion}"` },
        method: 'PATCH',
        path,
      })
    }
    const [restored, taken] = await Promise.all([
      restore(),
      post('editor', 'take-up', { manuscript: id }),
    ])
    expect([restored.status, restored.text]).toEqual([200, expect.anything()])
    expect([200, 409]).toContain(taken.status)
    if (taken.status === 409) expect(taken.text).toContain('十七：渡口镇')
    const { revision } = await sheetOf(id)
    const made = await post('editor', 'drafts', { manuscript: id, revision })
    expect([made.status, made.text]).toEqual([409, expect.anything()])
    expect(await draftsOf(id)).toHaveLength(1)
    if (taken.status === 200) expect(made.text).toContain('十七：渡口镇')
  })

  it('is a writer’s own where the writer filed it, and shut to proofreaders', async () => {
    const mine = await paste(story('其十'), 'reporter')
    const theirs = await paste(story('十一'))
    expect((await sheetOf(mine, 'reporter')).mayDecide).toBe(true)
    expect((await sheetOf(theirs, 'reporter')).mayDecide).toBe(false)
    expect((await post('reporter', 'drafts', { manuscript: theirs, revision: 0 })).text).toContain(
      '只能核对自己提交的来稿',
    )
    expect((await post('proofreader', 'paste', { text: story('十二') })).status).toBe(409)
    expect((await post('reporter', 'drafts', { manuscript: mine, revision: 0 })).status).toBe(200)
  })
})
