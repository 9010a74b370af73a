import { describe, expect, it } from 'vitest'

import type { ReleaseList } from '../../domain/releases/index.ts'
import type { Role } from '../../domain/staff/roles.ts'

import { approve } from '../fixtures/approve.ts'
import { draftCorrection } from '../fixtures/draftCorrection.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { askAs, asOwner, edit, payload, release } = await useNewsroom('declared', {
  accounts: ['reporter'],
  review: 'threeReviews',
})

/** A report that readers have, and that says something else by now, signed. */
async function changedReport() {
  const made = await draftPackage(payload)
  const report = { collection: 'reports' as const, id: made.report.id }
  await approve({ documents: [report], payload })
  await release([report])
  await edit(report, { headline: '又添了两句的标题' })
  await approve({ documents: [report], payload })
  return { ...made, named: report }
}

const post = (path: string, body: Record<string, unknown>) =>
  askAs('chiefEditor', { body, method: 'POST', path: `/newsroom/${path}` })

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

describe('a change of a public text', () => {
  it.each(['release', 'release/plan'])('is declared as an update, or refused: %s', async (path) => {
    const { named } = await changedReport()
    const asked = { documents: [named], ...(path !== 'release' && { at: inAnHour() }) }
    expect((await post(path, { ...asked, rehearse: true })).body).toMatchObject({
      changedPublic: [{ key: `reports:${named.id}` }],
      kind: 'ready',
    })
    const refused = await post(path, asked)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('请注明是更新')
    expect((await post(path, { ...asked, isUpdate: true })).status).toBe(200)
  })

  it('needs no declaration beside its correction, and is then corrected', async () => {
    const { mark, named } = await changedReport()
    const { id } = await draftCorrection({ mark, payload, report: named.id })
    const documents = [named, { collection: 'corrections', id }]
    await approve({ documents: [{ collection: 'corrections', id }], payload })
    expect((await post('release', { documents })).body).toMatchObject({ kind: 'released' })
  })

  it('leaves the declaration in the audit trail', async () => {
    const { named } = await changedReport()
    await post('release', { documents: [named], isUpdate: true })
    const entries = await asOwner(
      `SELECT detail->>'declared' AS declared FROM audit_entries
        WHERE subject = $1 AND action = 'release' ORDER BY created_at`,
      [`reports:${named.id}`],
    )
    expect(entries).toEqual([{ declared: null }, { declared: 'update' }])
  })
})

describe('what the panel offers', () => {
  const standing = async (role: Role, id: string) => {
    const { body } = await askAs(role, { path: `/newsroom/releases?document=reports:${id}` })
    return (body as ReleaseList).standing
  }

  it('is a release where it would work, and otherwise the reason and who may release', async () => {
    const { report } = await draftPackage(payload)
    expect(await standing('reporter', report.id)).toEqual({
      hint: '由测试chiefEditor发布。',
      isPossible: false,
    })
    expect(await standing('chiefEditor', report.id)).toMatchObject({
      hint: '还缺 6 道签署，下一道：一审。',
      href: `/admin/collections/reports/${report.id}/review`,
      isPossible: false,
    })
    await approve({ documents: [{ collection: 'reports', id: report.id }], payload })
    expect(await standing('chiefEditor', report.id)).toEqual({ isPossible: true })
  })
})
