import { expect, it } from 'vitest'

import type { ReviewPanel } from '../../domain/review/reviewPanel.ts'
import type { Role } from '../../domain/staff/roles.ts'

import { approve } from '../fixtures/approve.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { askAs, payload } = await useNewsroom('completion', {
  accounts: ['admin', 'chiefEditor', 'deskHead', 'editor', 'proofreader', 'reporter'],
  review: 'threeReviews',
})

async function panelFor(role: Role, document: string): Promise<ReviewPanel> {
  const { body, status } = await askAs(role, { path: `/newsroom/review?document=${document}` })
  expect(status).toBe(200)
  return body as ReviewPanel
}

async function sign(role: Role, document: string, said: Record<string, unknown>) {
  const { approvalHash } = await panelFor(role, document)
  return askAs(role, {
    body: { documents: [{ approvalHash, document }], ...said },
    method: 'POST',
    path: '/newsroom/review/sign',
  })
}

async function reportAt(until?: string) {
  const { report } = await draftPackage(payload)
  if (until !== undefined)
    await approve({ documents: [{ collection: 'reports', id: report.id }], payload, until })
  return `reports:${report.id}`
}

it('whoever would leave a later stage without anybody is told before, and who can sign instead', async () => {
  const key = await reportAt('firstProof')
  const chief = await panelFor('chiefEditor', key)
  expect(chief.acts.pass).toMatchObject({ isPossible: true, stage: 'secondReview' })
  expect(chief.deadEnd?.isBySigning).toBe(true)
  expect(chief.deadEnd?.message).toMatch(/^您签了“二审”以后，“终审”就没有人可签了。.*：.+。$/u)
  const head = await panelFor('deskHead', key)
  expect(head.acts.pass).toMatchObject({ isPossible: true })
  expect(head.deadEnd).toBeUndefined()
})

it('the API refuses such a signature until it is asked for knowingly, and tells of the text left behind', async () => {
  const key = await reportAt('firstProof')
  const refused = await sign('chiefEditor', key, { verdict: 'pass' })
  expect(refused.status).toBe(409)
  expect(JSON.stringify(refused.body)).toMatch(/“终审”就没有人可签了.*isDeadEndAccepted/u)
  expect((await panelFor('deskHead', key)).acts.pass).toMatchObject({ stage: 'secondReview' })
  const given = await sign('chiefEditor', key, { isDeadEndAccepted: true, verdict: 'pass' })
  expect(given.status).toBe(200)
  expect(given.body).toMatchObject({
    kind: 'signed',
    warnings: [{ document: key, message: expect.stringContaining('“终审”没有人可签') as string }],
  })
})

it('everybody is told of a text that nobody can complete, and what helps', async () => {
  const key = await reportAt('firstProof')
  const said = { isDeadEndAccepted: true, verdict: 'pass' }
  expect(await sign('chiefEditor', key, said)).toMatchObject({ status: 200 })
  for (const role of ['editor', 'proofreader', 'chiefEditor'] as const)
    expect((await panelFor(role, key)).deadEnd?.message).toContain('“终审”没有人可签')
})

it('a signature that an urgent text leaves out bars its giver from nothing', async () => {
  const key = await reportAt('firstProof')
  const said = { isDeadEndAccepted: true, verdict: 'pass' }
  expect(await sign('chiefEditor', key, said)).toMatchObject({ status: 200 })
  expect(await sign('chiefEditor', key, { opinion: '今晚见报', verdict: 'urgent' })).toMatchObject({
    status: 200,
  })
  const { acts, deadEnd } = await panelFor('chiefEditor', key)
  expect(deadEnd).toBeUndefined()
  expect(acts.pass).toMatchObject({ isPossible: true, stage: 'finalReview' })
  expect(await sign('chiefEditor', key, { verdict: 'pass' })).toMatchObject({ status: 200 })
})

it('signatures that an urgent text keeps bar as before', async () => {
  const key = await reportAt()
  const said = { isDeadEndAccepted: true, verdict: 'pass' }
  expect(await sign('chiefEditor', key, said)).toMatchObject({ status: 200 })
  expect(await sign('chiefEditor', key, { opinion: '今晚见报', verdict: 'urgent' })).toMatchObject({
    status: 200,
  })
  const refused = await sign('chiefEditor', key, { verdict: 'pass' })
  expect(refused.status).toBe(409)
  expect((await panelFor('chiefEditor', key)).deadEnd?.message).toContain('“终审”没有人可签')
})
