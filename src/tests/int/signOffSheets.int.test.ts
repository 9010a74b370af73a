import { createHash } from 'node:crypto'
import { signDocuments } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import type { Role } from '../../domain/staff/roles.ts'

import { approvalHashOf, approve } from '../fixtures/approve.ts'
import { documentsOf, draftPackage } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, payload, release, signIn } = await useNewsroom('slips', {
  review: 'threeReviews',
})

async function ask(asked: string, role?: Role) {
  if (role) await accountOf(role)
  const token = role && (await signIn(role))
  return askPayload(payload, { path: `/newsroom/slip?${asked}`, ...(token && { token }) })
}

async function say(opinion: string, verdict: 'return' | 'urgent', role: Role, id: string) {
  const name = { collection: 'reports', id } as const
  const outcome = await signDocuments({
    payload,
    signing: {
      documents: [{ ...name, approvalHash: await approvalHashOf(name, payload) }],
      opinion,
      verdict,
    },
    user: await accountOf(role),
  })
  expect(outcome).toEqual({ kind: 'signed' })
}

describe('the sign-off sheet', () => {
  it('of a text shows every stage, who sent it back and why, and hides nothing of an urgent one', async () => {
    const { report } = await draftPackage(payload)
    const names = [{ collection: 'reports', id: report.id }] as const
    await say('数字与会议记录不符，<b>请核对</b>', 'return', 'editor', report.id)
    await say('会议中午结束，晚间见报', 'urgent', 'chiefEditor', report.id)
    await approve({ documents: names, payload, until: 'firstReview' })
    const { headers, status, text } = await ask(`document=reports:${report.id}`, 'proofreader')
    expect(status).toBe(200)
    const [, style = ''] = /<style>([^<]*)<\/style>/u.exec(text) ?? []
    const hash = createHash('sha256').update(style, 'utf8').digest('base64')
    expect(headers.get('content-security-policy')).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    )
    expect(headers.get('cache-control')).toBe('no-store')
    // The text names no editor: whoever signed its first review is.
    expect(text).toMatch(/责任编辑<\/th>\s*<td>测试editor<\/td>/u)
    for (const words of [
      '审　稿　单',
      '一审',
      '三校',
      '急稿省略',
      '第 1 轮',
      '退回',
      '数字与会议记录不符，&lt;b&gt;请核对',
      '会议中午结束，晚间见报',
      '值班编辑签字',
      '尚未入档',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/<script|<b>|undefined|\[object/u)
  })

  it('of a release lists every document with its hash in the record and its signatures', async () => {
    const { meeting, report, speech } = await draftPackage(payload)
    const documents = documentsOf({ meeting, report, speech })
    await approve({ documents, payload })
    const outcome = await release(documents)
    expect(outcome).toMatchObject({ kind: 'released' })
    const { docs } = await payload.find({
      collection: 'publications',
      limit: 1,
      overrideAccess: true,
      where: { subject: { equals: `reports:${report.id}` } },
    })
    const [entry] = docs
    const { status, text } = await ask(`release=${entry?.release}`, 'reporter')
    expect(status).toBe(200)
    for (const words of [
      '发　稿　单',
      '已执行',
      '终审',
      entry?.hash ?? '',
      entry?.path ?? '',
      '随稿公开的资料',
    ])
      expect(text).toContain(words)
    expect(text.match(/>三校</gu)).toHaveLength(3)
    expect(text).not.toMatch(/<script|undefined|\[object/u)
  })

  it.each([
    { asked: 'document=reports:0198f0a0-0000-7000-8000-000000000000', status: 404 },
    { asked: 'document=media:0198f0a0-0000-7000-8000-000000000000', status: 404 },
    { asked: 'release=nothing', status: 404 },
    { asked: 'release=x&document=reports:y', status: 400 },
    { asked: '', status: 400 },
  ])('answers $status to $asked', async ({ asked, status }) => {
    expect(await ask(asked, 'editor')).toMatchObject({ status })
  })

  it('is for the newsroom only', async () => {
    expect(await ask('release=nothing')).toMatchObject({ status: 403 })
  })

  it.each([
    { language: 'zh', paper: 'size: A4', zone: 'Asia/Shanghai' },
    { language: 'en', paper: 'size: letter', zone: 'America/New_York' },
  ] as const)('of a newsroom in $language is on its paper and by its clock', async (given) => {
    const { language, paper, zone } = given
    await payload.updateGlobal({
      slug: 'site-settings',
      data: { language, timeZone: zone },
      overrideAccess: true,
    })
    const { report } = await draftPackage(payload)
    const { headers, text } = await ask(`document=reports:${report.id}`, 'proofreader')
    expect(text).toContain(paper)
    expect(text).toContain(zone)
    const [, style = ''] = /<style>([^<]*)<\/style>/u.exec(text) ?? []
    const hash = createHash('sha256').update(style, 'utf8').digest('base64')
    expect(headers.get('content-security-policy')).toContain(`'sha256-${hash}'`)
  })
})
