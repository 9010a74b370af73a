import { mailNotifications } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import type { DashboardNotifications } from '../../domain/dashboard/notification.ts'
import type { ReviewPanel } from '../../domain/review/reviewPanel.ts'
import type { Role } from '../../domain/staff/roles.ts'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const people: readonly Role[] = ['reporter', 'editor', 'proofreader', 'deskHead', 'chiefEditor']

const { accountOf, asOwner, askAs, create, edit, payload } = await useNewsroom('whose_turn', {
  accounts: people,
  review: 'threeReviews',
})

async function sign(role: Role, document: string, verdict = 'pass') {
  const path = `/newsroom/review?document=${document}`
  const { approvalHash } = (await askAs(role, { path })).body as ReviewPanel
  const body = { documents: [{ approvalHash, document }], opinion: '请核对人数', verdict }
  const answer = await askAs(role, { body, method: 'POST', path: '/newsroom/review/sign' })
  expect(answer.status).toBe(200)
}

/** What each of them is called to and has not read, of one text. */
async function called(title: string): Promise<Partial<Record<Role, string[]>>> {
  const found: Partial<Record<Role, string[]>> = {}
  for (const role of people) {
    const { notices } = (await askAs(role, { path: '/newsroom/notices' }))
      .body as DashboardNotifications
    const own = notices.filter(({ isRead, sentence }) => !isRead && sentence.includes(title))
    if (own.length > 0) found[role] = own.map(({ sentence }) => sentence)
  }
  return found
}

async function aReport() {
  const { report, reporter } = await draftPackage(payload)
  const { id: account } = await accountOf('reporter')
  await edit({ collection: 'reporters', id: reporter.id }, { account })
  return { key: `reports:${report.id}`, title: report.headline }
}

describe('a review notification', () => {
  // First: whoever signs today is not absent.
  it('goes to the deputy of somebody absent, who is told for whom', async () => {
    const { key, title } = await aReport()
    const editor = await accountOf('editor')
    const proofreader = await accountOf('proofreader')
    const absence = (from: null | string, deputies: string[]) =>
      edit(
        { collection: 'users', id: editor.id },
        {
          absentFrom: from,
          absentUntil: from && '2999-01-01T12:00:00.000Z',
          deputies,
        },
      )
    await absence('2020-01-01T12:00:00.000Z', [proofreader.id])
    await sign('reporter', key, 'submit')
    expect(await called(title)).toEqual({ proofreader: [`《${title}》等您代测试editor签署“一审”`] })
    await absence(null, [])
  })

  it('goes to those who usually sign the next stage, and to nobody after the last', async () => {
    const { key, title } = await aReport()
    await sign('reporter', key, 'submit')
    expect(await called(title)).toEqual({ editor: [`《${title}》等您签署“一审”`] })
    await sign('editor', key)
    expect(await called(title)).toEqual({ proofreader: [`《${title}》等您签署“一校”`] })
    await sign('proofreader', key)
    expect(await called(title)).toEqual({ deskHead: [`《${title}》等您签署“二审”`] })
    await sign('deskHead', key, 'return')
    expect(Object.keys(await called(title))).toEqual(['reporter'])
  })

  it('is mailed where mail is set up', async () => {
    const { key, title } = await aReport()
    await sign('reporter', key, 'submit')
    await asOwner(`UPDATE notices SET created_at = created_at - interval '1 hour'`)
    const letters: Record<string, unknown>[] = []
    const sendEmail = (letter: Record<string, unknown>) => {
      letters.push(letter)
      return Promise.resolve()
    }
    const { email, sendEmail: own } = payload
    payload.email = {
      defaultFromAddress: 'desk@test.example',
      defaultFromName: '编辑部',
      name: 'kept',
      sendEmail,
    }
    payload.sendEmail = sendEmail
    await mailNotifications(payload)
    payload.email = email
    payload.sendEmail = own
    const mine = letters.filter(({ to }) => to === 'editor@test.example')
    expect(mine).toHaveLength(1)
    expect(String(mine[0]?.text)).toContain(`《${title}》等您签署“一审”`)
    expect(String(mine[0]?.text)).toContain(
      `/collections/reports/${key.split(':')[1] ?? ''}/review`,
    )
  })

  it('goes to the other authors, and to the heads who assigned the work', async () => {
    const { key, title } = await aReport()
    await create('assignments', {
      document: key,
      dueAt: '2026-03-02T08:00:00.000Z',
      title: '闭幕消息',
      work: 'report',
    })
    await sign('editor', key, 'submit')
    expect(await called(title)).toMatchObject({
      deskHead: [`测试editor送审《${title}》`],
      reporter: [`测试editor送审《${title}》`],
    })
  })
})
