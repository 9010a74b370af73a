import { releaseDocuments } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import type { ReviewPanel } from '../../domain/review/index.ts'
import type { Colleague } from '../fixtures/newsroomPeople.ts'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { formatSecond } from '../../domain/time/clock.ts'
import { approvalHashOf, approve } from '../fixtures/approve.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { colleague } from '../fixtures/newsroomPeople.ts'
import { revisionOf } from '../fixtures/revisionOf.ts'
import { baseVersionIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const far = '2099-01-01T00:00:00.000Z'
const farther = '2099-02-01T00:00:00.000Z'

const { asOwner, dataFolder, edit, payload } = await useNewsroom('embargo', {
  review: 'threeReviews',
})
const chief = await colleague(payload, 'chiefEditor')
const editor = await colleague(payload, 'editor')

const release = (id: string) =>
  releaseDocuments({ documents: [{ collection: 'reports', id }], payload, user: chief.account })

/** A report under embargo that everybody signed. */
async function signed(embargoUntil: null | string = far) {
  const { report } = await draftPackage(payload)
  const key = `reports:${report.id}`
  await editor.save(key, { embargoUntil })
  await approve({ documents: [{ collection: 'reports', id: report.id }], payload })
  return { id: report.id, key }
}

const shorten = (who: Colleague, key: string, until: null | string, reason = '通稿提前解禁') =>
  who.ask({
    body: { document: key, reason, until },
    method: 'POST',
    path: '/newsroom/review/embargo',
  })

const readSheet = async (key: string) =>
  (await chief.ask({ path: `/newsroom/review?document=${key}` })).body as ReviewPanel

describe('an embargo', () => {
  it.each([
    { name: 'cleared', to: null },
    { name: 'shortened', to: '2098-01-01T00:00:00.000Z' },
  ])('is not $name by a save once the final review has fixed it', async ({ to }) => {
    const { id, key } = await signed()
    const { status, text } = await editor.save(key, { embargoUntil: to })
    expect([status, text]).toEqual([403, expect.stringContaining('终审已经签定禁发时间')])
    expect(await release(id)).toMatchObject({ refusals: [{ reason: 'release.embargoed' }] })
  })

  it('is not shortened by restoring an old version, or by changing the text and back', async () => {
    const { report } = await draftPackage(payload)
    const key = `reports:${report.id}`
    await editor.save(key, { embargoUntil: far })
    await approve({ documents: [{ collection: 'reports', id: report.id }], payload })
    const first = await revisionOf(
      { collection: 'reports', id: report.id },
      { payload, which: 'first' },
    )
    const asked = { path: `/reports/${report.id}?draft=true` }
    const baseVersion = baseVersionIn(await editor.ask(asked))
    const path = `/reports/versions/${first}?draft=true`
    const headers = { 'If-Match': `"${baseVersion}"` }
    const restored = await editor.ask({ headers, method: 'POST', path })
    expect(restored.status).toBe(403)
    await editor.save(key, { headline: '另一稿' })
    expect((await editor.save(key, { embargoUntil: null })).status).toBe(403)
  })

  it('holds as signed although the text says otherwise, in the database too', async () => {
    const { id, key } = await signed()
    const clear = `UPDATE _reports_v SET version_embargo_until = NULL WHERE parent_id = '${id}';
      UPDATE reports SET embargo_until = NULL WHERE id = '${id}'`
    await asOwner(clear)
    expect(await release(id)).toMatchObject({ refusals: [{ reason: 'release.embargoed' }] })
    const [row] = await asOwner(`SELECT newsroom_embargo('${key}') > now() AS holds`)
    expect(row?.holds).toBe(true)
  })

  it('that was put on or put off later is not taken back by a save either', async () => {
    const { id, key } = await signed(null)
    expect((await editor.save(key, { embargoUntil: far })).status).toBe(200)
    expect((await editor.save(key, { embargoUntil: farther })).status).toBe(200)
    expect((await editor.save(key, { embargoUntil: far })).status).toBe(403)
    expect(await release(id)).toMatchObject({ refusals: [{ reason: 'release.embargoed' }] })
  })

  it('is free before the final review, and after the text was sent back', async () => {
    const { report } = await draftPackage(payload)
    const key = `reports:${report.id}`
    await editor.save(key, { embargoUntil: far })
    expect((await editor.save(key, { embargoUntil: null })).status).toBe(200)
    const again = await signed()
    expect((await chief.sign(again.key, { verdict: 'return' })).status).toBe(200)
    expect((await editor.save(again.key, { embargoUntil: null })).status).toBe(200)
  })

  it('is shortened by whoever may release and is no author, with a reason that stays', async () => {
    const { id, key } = await signed()
    expect((await shorten(editor, key, null)).status).toBe(409)
    expect((await shorten(chief, key, null, ' ')).status).toBe(409)
    expect((await shorten(chief, key, farther)).status).toBe(409)
    const until = new Date(Date.now() - 1000).toISOString()
    expect((await shorten(chief, key, until)).status).toBe(200)
    const { embargo, history } = await readSheet(key)
    expect(embargo).toEqual({ isFixed: true, until })
    expect(history.at(-1)).toMatchObject({
      embargo: until,
      opinion: '通稿提前解禁',
      stageLabel: '缩短禁发',
      who: chief.account.name,
    })
    // The slip names both: what was fixed, and what it was shortened to, on the newsroom's clock.
    const sheet = await chief.ask({ path: `/newsroom/slip?document=${key}` })
    for (const instant of [far, until])
      expect(sheet.text).toContain(`禁发至 ${formatSecond({ instant, timeZone: 'Asia/Shanghai' })}`)
    const { docs } = await payload.find({
      collection: 'audit-entries',
      overrideAccess: true,
      where: { and: [{ subject: { equals: key } }, { action: { equals: 'embargo' } }] },
    })
    expect(docs).toMatchObject([{ actor: chief.id, detail: { from: far, until } }])
    // Every signature stands as it did.
    expect(await release(id)).toMatchObject({ kind: 'released' })
  })

  it('is not shortened by an author who may release', async () => {
    const author = await colleague(payload, 'chiefEditor')
    const { report, reporter } = await draftPackage(payload)
    const key = `reports:${report.id}`
    await edit({ collection: 'reporters', id: reporter.id }, { account: author.id })
    await editor.save(key, { embargoUntil: far })
    await approve({ documents: [{ collection: 'reports', id: report.id }], payload })
    const { status, text } = await shorten(author, key, null)
    expect([status, text]).toEqual([409, expect.stringContaining('您自己的稿件')])
  })

  it('that the signer did not see is not signed', async () => {
    const { report } = await draftPackage(payload)
    const name = { collection: 'reports', id: report.id } as const
    const document = `reports:${report.id}`
    const ask = async (embargoUntil: null | string) =>
      editor.ask({
        body: {
          documents: [
            { approvalHash: await approvalHashOf(name, payload), document, embargoUntil },
          ],
          verdict: 'pass',
        },
        method: 'POST',
        path: '/newsroom/review/sign',
      })
    expect((await ask(far)).status).toBe(409)
    expect((await ask(null)).status).toBe(200)
  })

  it('that a binding signature would fix is named by the signer', async () => {
    const { report } = await draftPackage(payload)
    const name = { collection: 'reports', id: report.id } as const
    const key = `reports:${report.id}`
    await editor.save(key, { embargoUntil: far })
    await approve({ documents: [name], payload, until: 'secondProof' })
    const ask = async (more: { readonly embargoUntil?: null | string }) =>
      chief.ask({
        body: {
          documents: [
            { approvalHash: await approvalHashOf(name, payload), document: key, ...more },
          ],
          verdict: 'pass',
        },
        method: 'POST',
        path: '/newsroom/review/sign',
      })
    const { status, text } = await ask({})
    expect([status, text]).toEqual([409, expect.stringContaining('embargoUntil')])
    expect((await ask({ embargoUntil: null })).status).toBe(409)
    expect((await ask({ embargoUntil: far })).status).toBe(200)
  })

  it('that older signatures did not record leaves them valid', async () => {
    const { key } = await signed()
    const rows = await asOwner(
      `SELECT hash, detail FROM signatures WHERE subject = '${key}' ORDER BY sequence`,
    )
    expect(rows.map(({ detail }) => detail)).toEqual([
      ...[null, null, null, null],
      ...[{ embargo: far }, { embargo: far }],
    ])
  })
})

describe('the examination', () => {
  it('finds no fault in signatures and embargoes after all these tests', async () => {
    const { faults } = await verifyNewsroom(dataFolder, payload)
    expect(faults.filter(({ fault }) => /^signature|mbargo/u.test(fault))).toEqual([])
  })
})
