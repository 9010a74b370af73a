import { reviewPlanOf } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { approve, signNow } from '../fixtures/approve.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, asOwner, dataFolder, edit, payload, release } = await useNewsroom('copy_desk', {
  // None is named: what is usual in English.
  accounts: ['editor', 'proofreader', 'deskHead'],
  env: { NEWSROOM_REVIEW: '' },
  language: 'en',
  review: 'copyDesk',
})

const named = async () => {
  const { report } = await draftPackage(payload)
  return { collection: 'reports' as const, id: report.id }
}

describe('a newsroom in English that names no plan', () => {
  it('has that of a copy desk, and its database the same', async () => {
    expect(reviewPlanOf(payload).key).toBe('copyDesk')
    const [row] = await asOwner(
      `SELECT jsonb_path_query_array(newsroom_review_plan('reports'), '$.stages[*].key') AS keys`,
    )
    expect(row).toEqual({ keys: ['firstReview', 'firstProof', 'readAloud', 'finalReview'] })
    const { faults } = await verifyNewsroom(dataFolder, payload)
    expect(faults).toEqual([])
  })

  it('releases what was edited, copy-edited and signed off', async () => {
    const name = await named()
    expect(await release([name])).toMatchObject({ refusals: [{ reason: 'release.notSigned' }] })
    await approve({ documents: [name], payload, until: 'firstProof' })
    expect(await release([name])).toMatchObject({ refusals: [{ reason: 'release.notSigned' }] })
    const user = await accountOf('deskHead')
    await signNow({ documents: [name], payload, user, verdict: 'pass' })
    expect(await release([name])).toMatchObject({ kind: 'released' })
  })

  it('keeps what changed after the sign-off', async () => {
    const name = await named()
    await approve({ documents: [name], payload })
    await edit(name, { headline: 'Another headline' })
    expect(await release([name])).toMatchObject({ refusals: [{ reason: 'release.notSigned' }] })
  })

  it('lets nobody edit and copy-edit one text', async () => {
    const name = await named()
    const user = await accountOf('deskHead')
    await signNow({ documents: [name], payload, user, verdict: 'pass' })
    const outcome = await signNow({ documents: [name], payload, user, verdict: 'pass' })
    expect(outcome).toMatchObject({
      kind: 'refused',
      refusals: [{ reason: 'review.signedOther' }],
    })
  })
})
