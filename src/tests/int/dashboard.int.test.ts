import { sql } from '@payloadcms/db-postgres'
import { mailNotifications } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import type { Board } from '../../domain/dashboard/board.ts'
import type { Calendar } from '../../domain/dashboard/calendar.ts'
import type { History } from '../../domain/dashboard/history.ts'
import type { DashboardNotifications } from '../../domain/dashboard/notification.ts'
import type { Dashboard, WorklistKey } from '../../domain/dashboard/worklists.ts'
import type { Role } from '../../domain/staff/roles.ts'

import { query as queryAs } from '../../ops/postgres.mjs'
import { query } from '../../plugin/database/query.ts'
import { approvalHashOf, approve } from '../fixtures/approve.ts'
import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { sealed } from '../fixtures/sealed.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, askAs, create, database, edit, payload } = await useNewsroom('desk', {
  review: 'threeReviews',
})

const owned = (statement: string) => query({ payload }, sql.raw(statement))

async function read<Body>(role: Role, path: string): Promise<Body> {
  const { body, status, text } = await askAs(role, { path: `/newsroom/${path}` })
  expect(status, text).toBe(200)
  return body as Body
}

const post = (role: Role, path: string, body: Record<string, unknown>) =>
  askAs(role, { body, method: 'POST', path: `/newsroom/${path}` })

async function listOf(role: Role, key: WorklistKey) {
  const { lists } = await read<Dashboard>(role, 'desk')
  return lists.find((list) => list.key === key)?.rows.map((row) => row.key)
}

/** A report by the reporter's account, handed in. */
async function aReport() {
  const made = await draftPackage(payload)
  const reporter = await accountOf('reporter')
  await edit({ collection: 'reporters', id: made.reporter.id }, { account: reporter.id })
  const name = { collection: 'reports', id: made.report.id } as const
  return { ...made, key: `reports:${made.report.id}`, name }
}

type Made = Awaited<ReturnType<typeof aReport>>

const sign = async (role: Role, { key, name }: Made, said: Record<string, unknown>) =>
  post(role, 'review/sign', {
    documents: [{ approvalHash: await approvalHashOf(name, payload), document: key }],
    ...said,
  })

describe('the desk', () => {
  it('is for the newsroom only', async () => {
    for (const path of ['desk', 'board?meeting=x', 'calendar', 'timeline', 'notices'])
      expect((await askPayload(payload, { path: `/newsroom/${path}` })).status).toBe(403)
  })

  it('lists a text for those who may sign it next, and for nobody else', async () => {
    const made = await aReport()
    expect(await listOf('editor', 'toSign')).not.toContain(made.key)
    expect(await listOf('reporter', 'own')).toContain(made.key)
    expect((await sign('reporter', made, { verdict: 'submit' })).status).toBe(200)
    expect(await listOf('editor', 'toSign')).toContain(made.key)
    expect(await listOf('proofreader', 'toSign')).not.toContain(made.key)
    await sign('editor', made, { verdict: 'pass' })
    expect(await listOf('editor', 'toSign')).not.toContain(made.key)
    expect(await listOf('proofreader', 'toSign')).toContain(made.key)
  })

  it('lists a returned text for its author, with the opinion, until it is handed in again', async () => {
    const made = await aReport()
    await sign('reporter', made, { verdict: 'submit' })
    await sign('editor', made, { opinion: '导语请重写', verdict: 'return' })
    const { lists } = await read<Dashboard>('reporter', 'desk')
    const row = lists
      .find(({ key }) => key === 'returned')
      ?.rows.find(({ key }) => key === made.key)
    expect(row).toMatchObject({ detail: '导语请重写', stage: '一审', who: '测试editor' })
    await sign('reporter', made, { verdict: 'submit' })
    expect(await listOf('reporter', 'returned')).not.toContain(made.key)
  })

  it('shows that a change voids the last signatures', async () => {
    const made = await aReport()
    await approve({ documents: [made.name], payload })
    expect(await listOf('chiefEditor', 'ready')).toContain(made.key)
    await payload.update({
      ...made.name,
      data: { headline: '改过的标题' },
      draft: true,
      overrideAccess: true,
    })
    expect(await listOf('chiefEditor', 'ready')).not.toContain(made.key)
    expect(await listOf('chiefEditor', 'toSign')).toContain(made.key)
  })

  it('shows what is under embargo to editors, and to a reporter their own alone', async () => {
    const made = await aReport()
    await payload.update({
      ...made.name,
      data: { embargoUntil: '2099-01-01T00:00:00.000Z' },
      draft: true,
      overrideAccess: true,
    })
    expect(await listOf('editor', 'embargoed')).toContain(made.key)
  })

  it('answers completely while 500 texts are open', async () => {
    await multiply(500)
    const { lists } = await read<Dashboard>('proofreader', 'desk')
    const toSign = lists.find(({ key }) => key === 'toSign')
    expect(toSign?.total).toBeGreaterThanOrEqual(500)
    expect(toSign?.rows.length).toBeGreaterThan(5)
  })
})

/** Makes drafts that are handed in and signed once, the short way: what is measured is reading, not writing. */
async function multiply(count: number) {
  await owned(`WITH made AS (
      INSERT INTO reports (id, headline, _status, updated_at, created_at)
      SELECT gen_random_uuid(), '第 ' || n || ' 篇', 'draft', now(), now() FROM generate_series(1, ${count}) n
      RETURNING id, headline)
    INSERT INTO _reports_v (id, parent_id, version_headline, version__status, version_updated_at, latest)
    SELECT gen_random_uuid(), id, headline, 'draft', now(), true FROM made`)
  for (const [stage, verdict] of [
    ['submission', 'submit'],
    ['firstReview', 'pass'],
  ]) {
    await queryAs({
      text: sealed(`SELECT newsroom_sign(jsonb_build_object('id', gen_random_uuid(), 'content', '{}', 'person', 'x', 'personName', '甲',
        'stage', '${stage}', 'verdict', '${verdict}', 'title', headline, 'subject', 'reports:' || id,
        'approval', jsonb_build_object('contentHash', encode(sha256('{}'), 'hex'), 'subject', 'reports:' || id)::text))
      FROM reports WHERE headline LIKE '第 % 篇'`),
      url: database.ownerUrl,
    })
  }
}

describe('the board of a meeting', () => {
  it('shows what a sitting is expected to yield, and takes assignments', async () => {
    const { meeting } = await aReport()
    const board = await read<Board>('deskHead', `board?meeting=${meeting.id}`)
    const [sitting] = board.sittings
    expect(sitting?.pieces.map(({ work }) => work)).toContain('photo')
    const reporter = await accountOf('reporter')
    const given = {
      account: reporter.id,
      dueAt: '2099-01-01T10:00:00.000Z',
      meeting: meeting.id,
      ...(sitting?.key !== undefined && { sitting: sitting.key }),
      title: '闭幕会图片',
      work: 'photo',
    }
    expect((await post('editor', 'assignments', given)).status).toBe(409)
    expect((await post('deskHead', 'assignments', given)).status).toBe(200)
    const after = await read<Board>('reporter', `board?meeting=${meeting.id}`)
    expect(after.mayAssign).toBe(false)
    expect(
      after.sittings[0]?.pieces.find(({ work }) => work === 'photo')?.assignment?.account?.name,
    ).toBe('测试reporter')
    const { notices } = await read<DashboardNotifications>('reporter', 'notices')
    expect(notices[0]?.sentence).toContain('闭幕会图片')
    expect(notices[0]?.place).toMatchObject({ collection: 'meetings', view: 'board' })
  })

  it('begins a text with its meeting and sitting, and notes when it is handed in', async () => {
    const { meeting } = await aReport()
    const reporter = await accountOf('reporter')
    const assignment = await create('assignments', {
      account: reporter.id,
      dueAt: '2099-01-01T10:00:00.000Z',
      meeting: meeting.id,
      title: '会议综述',
      work: 'report',
    })
    const asked = { assignment: assignment.id, meeting: meeting.id, work: 'report' }
    expect((await post('editor', 'assignments/begin', asked)).status).toBe(409)
    const { body } = await post('reporter', 'assignments/begin', asked)
    const { document = '' } = body as { document?: string }
    const again = await post('reporter', 'assignments/begin', asked)
    expect(again.body).toEqual({ document, kind: 'begun' })
    const id = document.slice('reports:'.length)
    const report = await payload.findByID({ id, collection: 'reports', depth: 0, draft: true })
    expect(report).toMatchObject({ headline: '会议综述', meeting: meeting.id })

    const name = { collection: 'reports', id } as const
    const handIn = async () =>
      post('reporter', 'review/sign', {
        documents: [{ approvalHash: await approvalHashOf(name, payload), document }],
        verdict: 'submit',
      })
    // Nothing is written yet: what is missing is said, and the work stays open.
    expect((await handIn()).status).toBe(409)
    const { section } = await payload.findByID({
      id: (await aReport()).report.id,
      collection: 'reports',
      depth: 0,
      draft: true,
    })
    await edit(
      { collection: 'reports', id },
      { body: richText('会议昨天闭幕。'), date: '2026-03-02', dateline: '本报讯', section },
    )
    expect((await handIn()).status).toBe(200)
    const done = await payload.findByID({ id: assignment.id, collection: 'assignments' })
    expect(done).toMatchObject({ document })
    expect(done.doneAt).toBeTruthy()
  })
})

describe('the calendar and the history', () => {
  it('shows work due on the newsroom’s own days', async () => {
    const reporter = await accountOf('reporter')
    await create('assignments', {
      account: reporter.id,
      dueAt: '2031-05-05T17:00:00.000Z',
      title: '夜班稿',
      work: 'report',
    })
    const { events, zone } = await read<Calendar>(
      'editor',
      'calendar?from=2031-05-01&until=2031-05-31',
    )
    expect(zone).toBe('Asia/Shanghai')
    expect(events).toContainEqual(expect.objectContaining({ kind: 'due', title: '夜班稿' }))
    const { status } = await askAs('editor', {
      path: '/newsroom/calendar?from=2031-01-01&until=2031-12-31',
    })
    expect(status).toBe(400)
  })

  it('tells what happened to a text, newest first', async () => {
    const made = await aReport()
    await sign('reporter', made, { verdict: 'submit' })
    await sign('editor', made, { opinion: '数字请再核', verdict: 'return' })
    const { entries } = await read<History>('reporter', `timeline?document=${made.key}`)
    expect(entries.slice(0, 2).map(({ what }) => what)).toEqual(['退回（一审）', '送审'])
    expect(entries[0]).toMatchObject({ detail: '数字请再核', tone: 'bad', who: '测试editor' })
    expect(entries[0]?.hash).toMatch(/^[0-9a-f]{64}$/u)
    expect(entries.at(-1)?.what).toBe('建稿')
  })
})

describe('notices', () => {
  it('are marked as read, one’s own alone', async () => {
    const made = await aReport()
    await sign('reporter', made, { verdict: 'submit' })
    await sign('editor', made, { opinion: '退', verdict: 'return' })
    const mine = await read<DashboardNotifications>('reporter', 'notices')
    expect(mine.unread).toBeGreaterThan(0)
    const [first] = mine.notices
    await post('editor', 'notices/read', { ids: [first?.id] })
    expect((await read<DashboardNotifications>('reporter', 'notices')).unread).toBe(mine.unread)
    const { body } = await post('reporter', 'notices/read', { ids: [first?.id] })
    expect((body as DashboardNotifications).unread).toBe(mine.unread - 1)
    await post('reporter', 'notices/read', {})
    expect((await read<DashboardNotifications>('reporter', 'notices')).unread).toBe(0)
  })
})

type Letter = { readonly subject?: string; readonly text?: unknown; readonly to?: unknown }

/** Payload's own kind of adapter, into a box of letters instead of onto a wire. */
function openOutbox() {
  const letters: Letter[] = []
  const box = { isRefusing: false, letters }
  const sendEmail = (letter: Record<string, unknown>) => {
    if (box.isRefusing) return Promise.reject(new Error('451 try later'))
    letters.push(letter)
    return Promise.resolve()
  }
  payload.email = {
    defaultFromAddress: 'desk@test.example',
    defaultFromName: '编辑部',
    name: 'outbox',
    sendEmail,
  }
  payload.sendEmail = sendEmail
  return box
}

/** As if it were an hour later: what waits for a minute, or for another attempt, may be sent. */
const letAnHourPass = () =>
  owned(
    `UPDATE notices SET created_at = created_at - interval '1 hour', mail_after = mail_after - interval '1 hour'`,
  )

async function tell(title: string, role: Role = 'reporter') {
  const { id } = await accountOf(role)
  await payload.create({
    collection: 'notices',
    data: { kind: 'noteMade', recipient: id, title, vars: { body: '请核', who: '甲' } },
    overrideAccess: true,
  })
}

describe('notifications by e-mail', () => {
  it('are not sent where no mail is set up', async () => {
    await tell('无信')
    await letAnHourPass()
    expect(await mailNotifications(payload)).toEqual({ failed: 0, sent: 0 })
    await post('reporter', 'notices/read', {})
  })

  it('are sent once to each person, however many workers run', async () => {
    const { letters } = openOutbox()
    // What the tests before told of is read.
    await owned(`UPDATE notices SET read_at = now() WHERE read_at IS NULL`)
    await tell('甲稿')
    await tell('乙稿')
    await tell('丙稿', 'editor')
    expect((await mailNotifications(payload)).sent).toBe(0)
    await letAnHourPass()
    await Promise.all(Array.from({ length: 4 }, () => mailNotifications(payload)))
    const mine = letters.filter(({ to }) => to === 'reporter@test.example')
    expect(mine.map(({ text }) => String(text)).join('')).toMatch(/甲稿[^]*乙稿/u)
    expect(mine.filter(({ text }) => String(text).includes('甲稿'))).toHaveLength(1)
    expect(letters.filter(({ to }) => to === 'editor@test.example')).toHaveLength(1)
    await letAnHourPass()
    expect(await mailNotifications(payload)).toEqual({ failed: 0, sent: 0 })
  })

  it('are tried again later, and given up in the end', async () => {
    const box = openOutbox()
    await post('reporter', 'notices/read', {})
    await tell('丁稿')
    await letAnHourPass()
    box.isRefusing = true
    expect(await mailNotifications(payload)).toEqual({ failed: 1, sent: 0 })
    expect(await mailNotifications(payload)).toEqual({ failed: 0, sent: 0 })
    await letAnHourPass()
    box.isRefusing = false
    expect(await mailNotifications(payload)).toEqual({ failed: 0, sent: 1 })

    await tell('戊稿')
    box.isRefusing = true
    for (let turn = 0; turn < 10; turn += 1) {
      await owned(`UPDATE notices SET created_at = now() - interval '1 hour', mail_after = NULL`)
      await mailNotifications(payload)
    }
    box.isRefusing = false
    await letAnHourPass()
    expect((await mailNotifications(payload)).sent).toBe(0)
  })

  it('are not written to those who want none, nor of what was read', async () => {
    const { letters } = openOutbox()
    const { id } = await accountOf('editor')
    await edit({ collection: 'users', id }, { noMail: true })
    await tell('己稿', 'editor')
    await tell('庚稿')
    await post('reporter', 'notices/read', {})
    await letAnHourPass()
    await mailNotifications(payload)
    expect(letters).toEqual([])
  })
})
