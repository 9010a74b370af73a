import { expect, it } from 'vitest'

import type { Dashboard } from '../../domain/dashboard/worklists.ts'
import type { ReviewPanel, TextStanding } from '../../domain/review/reviewPanel.ts'
import type { Role } from '../../domain/staff/roles.ts'

import { approve } from '../fixtures/approve.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { askAs, payload } = await useNewsroom('standing', {
  accounts: ['admin', 'chiefEditor', 'deskHead', 'editor', 'proofreader', 'reporter'],
  review: 'threeReviews',
})

async function read<Body>(role: Role, path: string): Promise<Body> {
  const { body, status } = await askAs(role, { path: `/newsroom/${path}` })
  expect(status).toBe(200)
  return body as Body
}
const standingFor = (role: Role, key: string) =>
  read<TextStanding>(role, `review/standing?document=${key}`)
const panelFor = (role: Role, key: string) => read<ReviewPanel>(role, `review?document=${key}`)

async function sign(role: Role, document: string, said: Record<string, unknown>) {
  const { approvalHash, embargo } = await panelFor(role, document)
  return askAs(role, {
    body: {
      documents: [{ approvalHash, document, embargoUntil: embargo?.until ?? null }],
      ...said,
    },
    method: 'POST',
    path: '/newsroom/review/sign',
  })
}

it('open notes bar a signed text, and the form, the review, the desk and the release say so alike', async () => {
  const { report } = await draftPackage(payload)
  const key = `reports:${report.id}`
  await approve({ documents: [{ collection: 'reports', id: report.id }], payload })
  const note = { body: '数字请再核', document: key, field: 'headline', quote: '' }
  await askAs('proofreader', { body: note, method: 'POST', path: '/newsroom/notes' })

  const state = { count: 1, kind: 'notes' }
  expect(await standingFor('reporter', key)).toMatchObject({
    openNotes: [{ body: '数字请再核' }],
    state,
    stateLabel: '已签齐，1 条批注未了结',
  })
  expect((await panelFor('chiefEditor', key)).state).toEqual(state)
  const { lists } = await read<Dashboard>('chiefEditor', 'desk')
  const row = lists.find((list) => list.key === 'ready')?.rows.find((each) => each.key === key)
  expect(row).toMatchObject({ notes: 1, state: 'notes' })
  const { standing } = await read<{ standing: { isPossible: boolean } }>(
    'chiefEditor',
    `releases?document=${key}`,
  )
  expect(standing.isPossible).toBe(false)

  const [open] = (await standingFor('reporter', key)).openNotes
  await askAs('editor', {
    body: { note: open?.id },
    method: 'POST',
    path: '/newsroom/notes/settle',
  })
  expect((await standingFor('reporter', key)).state).toEqual({ kind: 'approved' })
})

it('what was returned says why where it is mended, and is signed once it is handed in again', async () => {
  const { report } = await draftPackage(payload)
  const key = `reports:${report.id}`
  expect((await sign('editor', key, { verdict: 'submit' })).status).toBe(200)
  expect(await standingFor('editor', key)).toMatchObject({
    state: { kind: 'review', stage: 'firstReview' },
    stateLabel: '待一审',
    submit: { isPossible: false },
  })
  const opinion = '导语请重写'
  expect((await sign('editor', key, { opinion, verdict: 'return' })).status).toBe(200)
  expect(await standingFor('reporter', key)).toMatchObject({
    returned: { opinion, stageLabel: '一审' },
    state: { kind: 'returned' },
  })
  const back = await panelFor('editor', key)
  expect(back.acts.pass.isPossible).toBe(false)
  expect(back.acts.return.isPossible).toBe(false)
  expect((await sign('editor', key, { verdict: 'pass' })).status).toBe(409)
  expect((await sign('editor', key, { verdict: 'submit' })).status).toBe(200)
  expect((await sign('editor', key, { verdict: 'pass' })).status).toBe(200)
  expect((await standingFor('editor', key)).returned).toBeUndefined()
})

it('what is signed is not offered for handing in, whoever brought it there', async () => {
  const { report } = await draftPackage(payload)
  const documents = [{ collection: 'reports', id: report.id }] as const
  await approve({ documents, payload, until: 'firstReview' })
  const { submit, turn } = await standingFor('editor', `reports:${report.id}`)
  expect(submit.isPossible).toBe(false)
  expect(turn).toHaveLength(1)
})

it('the accounts say whose texts the staff as it is cannot complete', async () => {
  const { warnings } = await read<{ warnings: readonly string[] }>('admin', 'review/staff')
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toContain('“终审”没有人可签')
})

it('a planned release is said where the text is edited: what goes out, when, who planned it', async () => {
  const { report } = await draftPackage(payload)
  const key = `reports:${report.id}`
  await approve({ documents: [{ collection: 'reports', id: report.id }], payload })
  const at = '2026-12-24T01:30:00.000Z'
  const planned = await askAs('chiefEditor', {
    body: { at, documents: [{ collection: 'reports', id: report.id }] },
    method: 'POST',
    path: '/newsroom/release/plan',
  })
  expect(planned.body).toMatchObject({ kind: 'planned' })
  expect(await standingFor('reporter', key)).toMatchObject({
    plan: {
      at,
      by: '测试chiefEditor',
      title: expect.stringContaining(report.headline) as string,
    },
    state: { at, kind: 'planned' },
    stateLabel: '定于 2026-12-24 09:30 发布',
  })
})
