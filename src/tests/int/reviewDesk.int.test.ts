import { describe, expect, it } from 'vitest'

import type { ReviewPanel } from '../../domain/review/reviewPanel.ts'
import type { Role } from '../../domain/staff/roles.ts'

import { approve } from '../fixtures/approve.ts'
import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, askAs, create, edit, payload } = await useNewsroom('review_desk', {
  review: 'threeReviews',
})

async function sheetFor(role: Role, document: string, since?: string): Promise<ReviewPanel> {
  const path = `/newsroom/review?document=${document}${since === undefined ? '' : `&since=${since}`}`
  const { body, status } = await askAs(role, { path })
  expect(status).toBe(200)
  return body as ReviewPanel
}

async function sign(role: Role, document: string, said: Record<string, unknown>) {
  const { approvalHash } = await sheetFor(role, document)
  return askAs(role, {
    body: { documents: [{ approvalHash, document }], ...said },
    method: 'POST',
    path: '/newsroom/review/sign',
  })
}

async function aReport() {
  const made = await draftPackage(payload)
  return { ...made, key: `reports:${made.report.id}` }
}

const rewrite = (id: string, ...paragraphs: string[]) =>
  edit({ collection: 'reports', id }, { body: richText(...paragraphs) })

const marksOf = ({ text }: ReviewPanel) =>
  text.fields.flatMap(({ key, lines }) =>
    lines.flatMap(({ runs }) =>
      runs.filter(({ mark }) => mark !== 'same').map(({ mark, text: run }) => [key, mark, run]),
    ),
  )

describe('the review panel', () => {
  it('is for the newsroom only', async () => {
    const { key } = await aReport()
    const { status } = await askPayload(payload, { path: `/newsroom/review?document=${key}` })
    expect(status).toBe(403)
  })

  it('reads the sections of a speech as they are printed, and not as they are stored', async () => {
    const { id } = await create('speeches', {
      body: richText(
        '一、把渡口修好。修好渡口，船才走得稳。',
        '二、把堤坝看住。',
        '三、把账算清。',
      ),
      title: '在区人代会上的讲话',
    })
    const { text } = await sheetFor('editor', `speeches:${id}`)
    const sections = text.fields.find(({ key }) => key === 'sections')
    expect(sections?.lines.map(({ runs }) => runs.map(({ text: run }) => run).join(''))).toEqual([
      '一、把渡口修好',
      '二、把堤坝看住',
      '三、把账算清',
    ])
  })

  it('names who may do what, and says why not', async () => {
    const { key } = await aReport()
    const { acts, steps, text } = await sheetFor('editor', key)
    expect(acts.pass).toEqual({ isPossible: true, stage: 'firstReview', stageLabel: '一审' })
    expect(acts.urgent).toEqual({
      isPossible: false,
      reason: '只有总编辑可以把稿件列为急稿。',
    })
    expect(steps.map(({ label, state }) => `${label} ${state}`).slice(0, 2)).toEqual([
      '一审 next',
      '一校 waiting',
    ])
    expect(text.since).toBe('nothing')
    const proof = await sheetFor('proofreader', key)
    expect(proof.acts.pass).toEqual({
      isPossible: false,
      reason: '您的角色不能签署“一审”。谁可以签，见“角色与职责”。',
    })
  })

  it('tells everybody, the author too, why a text can be neither handed in nor signed', async () => {
    // As its author begins it.
    const { id } = await create('reports', { headline: '渡口今起复航' })
    const key = `reports:${id}`
    for (const role of ['reporter', 'editor', 'proofreader'] as const) {
      const { acts, faults } = await sheetFor(role, key)
      for (const field of ['栏目', '正文'])
        expect(faults).toContain(`《渡口今起复航》的“${field}”还没有填，请先填上。`)
      expect(acts.submit.isPossible).toBe(false)
    }
    expect((await sheetFor('reporter', key)).acts.pass).toEqual({
      isPossible: false,
      reason: '您的角色不能签署“一审”。谁可以签，见“角色与职责”。',
    })
  })

  it('shows a line as a line, in items of lists and quotations too', async () => {
    const { key, report } = await aReport()
    const [head, rest] = ['潮起东方', '帆满江海'].map((text) => ({ text, type: 'text' }))
    const lines = [head, { type: 'linebreak' }, rest]
    const item = { children: lines, type: 'listitem' }
    const children = [
      { children: lines, type: 'paragraph' },
      { children: [item], listType: 'number', start: 3, tag: 'ol', type: 'list' },
      { children: [{ children: lines, type: 'paragraph' }], type: 'quote' },
    ]
    await edit(
      { collection: 'reports', id: report.id },
      { body: { root: { ...richText('x').root, children } } },
    )
    const { text } = await sheetFor('editor', key)
    const body = text.fields.find((field) => field.key === 'body')
    expect(body?.lines.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual([
      '潮起东方\n帆满江海',
      '3. 潮起东方\n\u3000帆满江海',
      '｜潮起东方\n｜帆满江海',
    ])
  })

  it('shows names of people, sections and pictures, and days as a desk writes them', async () => {
    const { key } = await aReport()
    const { text } = await sheetFor('editor', key)
    const words = Object.fromEntries(
      text.fields.map((field) => [
        field.key,
        field.lines.map(({ runs }) => runs.map((run) => run.text).join('')),
      ]),
    )
    expect(words.people).toEqual(['逄远舟'])
    expect(words.bylines).toEqual(['昝若溪'])
    expect(words.date).toEqual(['2026-01-09'])
    expect(words.genre).toEqual(['消息'])
    expect(words.body?.[0]).toBe('1月9日上午，会议闭幕。')
  })

  it('marks what changed since the last signature, and only that', async () => {
    const { key, report } = await aReport()
    expect((await sign('editor', key, { verdict: 'pass' })).status).toBe(200)
    expect(marksOf(await sheetFor('proofreader', key))).toEqual([])
    await rewrite(
      report.id,
      '1月9日上午，会议闭幕。',
      '大会应到代表268名，实到252名，符合法定人数。',
    )
    const changed = await sheetFor('proofreader', key)
    expect(marksOf(changed)).toEqual([
      ['body', 'removed', '251'],
      ['body', 'added', '252'],
    ])
    expect(marksOf(await sheetFor('proofreader', key, 'nothing'))).toEqual([])
  })

  it('marks what its author changed before handing it in again', async () => {
    const { key, report, reporter } = await aReport()
    const author = await accountOf('reporter')
    await edit({ collection: 'reporters', id: reporter.id }, { account: author.id })
    await sign('editor', key, { opinion: '实到人数与会议记录不符', verdict: 'return' })
    await rewrite(
      report.id,
      '1月9日上午，会议闭幕。',
      '大会应到代表268名，实到252名，符合法定人数。',
    )
    expect((await sign('reporter', key, { verdict: 'submit' })).status).toBe(200)
    expect(marksOf(await sheetFor('editor', key))).toEqual([
      ['body', 'removed', '251'],
      ['body', 'added', '252'],
    ])
  })

  it('names a picture or person that was changed itself', async () => {
    const { key, person } = await aReport()
    await sign('editor', key, { verdict: 'pass' })
    await edit({ collection: 'people', id: person.id }, { biography: '生于临渡。' })
    const { text } = await sheetFor('proofreader', key)
    expect(text.companions).toEqual(['逄远舟'])
  })

  it('lists the other texts of the meeting, and which of them can be signed along', async () => {
    const { key, meeting, speech } = await aReport()
    const { partners } = await sheetFor('editor', key)
    expect(partners.map((partner) => partner.key).toSorted()).toEqual(
      [`meetings:${meeting.id}`, `speeches:${speech.id}`].toSorted(),
    )
    expect(partners.map(({ mayJoin, stageLabel }) => [mayJoin, stageLabel])).toEqual([
      [true, '一审'],
      [true, '一审'],
    ])
  })
})

describe('signing over HTTP', () => {
  it('refuses a text that was changed since the signer saw it', async () => {
    const { key, report } = await aReport()
    const { approvalHash } = await sheetFor('editor', key)
    await rewrite(report.id, '换了一篇。')
    const { body, status } = await askAs('editor', {
      body: { documents: [{ approvalHash, document: key }], verdict: 'pass' },
      method: 'POST',
      path: '/newsroom/review/sign',
    })
    expect(status).toBe(409)
    expect(JSON.stringify(body)).toContain('在您打开之后又有改动')
  })

  it('sends back with an opinion, begins a new round, and tells the author', async () => {
    const { key, reporter } = await aReport()
    const author = await accountOf('reporter')
    await edit({ collection: 'reporters', id: reporter.id }, { account: author.id })
    expect((await sign('editor', key, { verdict: 'return' })).status).toBe(409)
    const opinion = '实到人数与会议记录不符，请核。'
    expect((await sign('editor', key, { opinion, verdict: 'return' })).status).toBe(200)
    const sheet = await sheetFor('reporter', key)
    expect(sheet.round).toBe(2)
    expect(sheet.history.at(-1)).toMatchObject({ opinion, stageLabel: '一审', verdict: 'return' })
    const { body } = await askAs('reporter', { path: '/notices' })
    expect(JSON.stringify(body)).toContain(opinion)
  })

  it('succeeds for one of two who sign the same stage at once', async () => {
    const { key } = await aReport()
    const answers = await Promise.all([
      sign('editor', key, { verdict: 'pass' }),
      sign('deskHead', key, { verdict: 'pass' }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('takes a whole package at once, or nothing of it', async () => {
    const { key, report } = await aReport()
    const { approvalHash, partners } = await sheetFor('editor', key)
    const documents = [
      { approvalHash, document: key },
      ...partners.map((each) => ({ approvalHash: each.approvalHash, document: each.key })),
    ]
    await rewrite(report.id, '改了。')
    const post = (body: Record<string, unknown>) =>
      askAs('editor', { body, method: 'POST', path: '/newsroom/review/sign' })
    expect((await post({ documents, verdict: 'pass' })).status).toBe(409)
    expect((await sheetFor('editor', partners[0]?.key ?? '')).history).toEqual([])
    const now = await sheetFor('editor', key)
    const again = documents.map((each) =>
      each.document === key ? { ...each, approvalHash: now.approvalHash } : each,
    )
    expect((await post({ documents: again, verdict: 'pass' })).status).toBe(200)
    for (const { document } of again)
      expect((await sheetFor('editor', document)).history).toHaveLength(1)
  })

  it('lets the chief editor hurry a text, with a reason, marked for ever', async () => {
    const { key } = await aReport()
    const said = { opinion: '汛情紧急', verdict: 'urgent' }
    expect((await sign('editor', key, said)).status).toBe(409)
    expect((await sign('chiefEditor', key, said)).status).toBe(200)
    const { isUrgent, steps } = await sheetFor('editor', key)
    expect(isUrgent).toBe(true)
    expect(steps.filter(({ state }) => state === 'skipped').map(({ label }) => label)).toEqual([
      '一校',
      '二审',
      '二校',
    ])
  })

  it('lets the chief editor send back what is signed to the end', async () => {
    const { key, report } = await aReport()
    await approve({ documents: [{ collection: 'reports', id: report.id }], payload })
    expect((await sheetFor('editor', key)).isComplete).toBe(true)
    const said = { opinion: '暂缓', verdict: 'return' }
    expect((await sign('editor', key, said)).status).toBe(409)
    expect((await sign('chiefEditor', key, said)).status).toBe(200)
    expect((await sheetFor('editor', key)).isComplete).toBe(false)
  })

  it('answers malformed input with what is wrong', async () => {
    const { body, status } = await askAs('editor', {
      body: { documents: [], verdict: 'perhaps' },
      method: 'POST',
      path: '/newsroom/review/sign',
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toMatch(/documents.*verdict/su)
  })
})

describe('a comment', () => {
  const note = (role: Role, path: string, body: Record<string, unknown>) =>
    askAs(role, { body, method: 'POST', path: `/newsroom/notes${path}` })

  it('is made, answered and settled, and says when its passage was changed', async () => {
    const { key, report } = await aReport()
    const made = { body: '请核实到人数', document: key, field: 'body', quote: '实到251名' }
    expect((await note('proofreader', '', made)).status).toBe(200)
    const [first] = (await sheetFor('editor', key)).notes
    expect(first).toMatchObject({ body: '请核实到人数', isGone: false, quote: '实到251名' })
    const id = first?.id ?? ''
    expect((await note('reporter', '/settle', { note: id })).status).toBe(409)
    expect((await note('reporter', '/answer', { body: '应为252名', note: id })).status).toBe(200)
    await rewrite(report.id, '大会应到代表268名，实到252名。')
    expect((await sheetFor('editor', key)).notes[0]).toMatchObject({
      answers: [{ body: '应为252名' }],
      isGone: true,
    })
    expect((await note('editor', '/settle', { note: id })).status).toBe(200)
    expect((await note('editor', '/settle', { note: id })).status).toBe(409)
    expect((await sheetFor('editor', key)).notes[0]?.settledBy).toBe('测试editor')
  })

  it('is not made by a stranger', async () => {
    const { status } = await askPayload(payload, {
      body: { body: 'x', document: 'reports:1', field: 'body', quote: '' },
      method: 'POST',
      path: '/newsroom/notes',
    })
    expect(status).toBe(403)
  })
})
