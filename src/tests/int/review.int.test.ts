import { signDocuments } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import type { ReviewPanel } from '../../domain/review/index.ts'

import { paragraphsToRead } from '../../domain/review/index.ts'
import { approve, approvalHashOf, signNow } from '../fixtures/approve.ts'
import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, edit, payload, release, signIn } = await useNewsroom('review', {
  review: 'threeReviews',
})
const chief = await accountOf('chiefEditor')

describe('a text that was not reviewed', () => {
  it('does not go out', async () => {
    const { report } = await draftPackage(payload)
    const outcome = await release([{ collection: 'reports', id: report.id }])
    expect(outcome).toMatchObject({ kind: 'refused', refusals: [{ reason: 'release.notSigned' }] })
  })
})

describe('a text that three reviewed and three proofread', () => {
  it('goes out', async () => {
    const { report } = await draftPackage(payload)
    await approve({ documents: [{ collection: 'reports', id: report.id }], payload })
    const outcome = await release([{ collection: 'reports', id: report.id }])
    expect(outcome).toMatchObject({ kind: 'released' })
  })

  it('does not go out when one character was changed since', async () => {
    const { report } = await draftPackage(payload)
    await approve({ documents: [{ collection: 'reports', id: report.id }], payload })
    await edit(
      { collection: 'reports', id: report.id },
      { body: richText('1月9日上午，会议闭幕。', '大会应到代表268名，实到252名。') },
    )
    const outcome = await release([{ collection: 'reports', id: report.id }])
    expect(outcome).toMatchObject({ kind: 'refused', refusals: [{ reason: 'release.notSigned' }] })
  })
})

describe('a signature', () => {
  it('is refused on another text than the signer saw', async () => {
    const { report } = await draftPackage(payload)
    const name = { collection: 'reports' as const, id: report.id }
    const outcome = await signDocuments({
      payload,
      signing: { documents: [{ ...name, approvalHash: 'x' }], verdict: 'pass' },
      user: await accountOf('editor'),
    })
    expect(outcome).toMatchObject({
      kind: 'refused',
      refusals: [{ reason: 'review.changedSince' }],
    })
    expect(await approvalHashOf(name, payload)).toMatch(/^[0-9a-f]{64}$/u)
  })

  it('of reading aloud is for every paragraph of the text, and no other number', async () => {
    const { report } = await draftPackage(payload)
    const name = { collection: 'reports' as const, id: report.id }
    const approvalHash = await approvalHashOf(name, payload)
    const user = await accountOf('proofreader')
    await signNow({ documents: [name], payload, user: chief, verdict: 'submit' })
    const read = (detail?: { paragraphs: number }) =>
      signDocuments({
        payload,
        signing: {
          ...(detail && { detail }),
          documents: [{ ...name, approvalHash }],
          stage: 'readAloud',
          verdict: 'pass',
        },
        user,
      })
    for (const detail of [undefined, { paragraphs: 1 }])
      expect(await read(detail)).toMatchObject({ refusals: [{ reason: 'review.leftUnread' }] })
    const token = await signIn('proofreader')
    const { body } = await askPayload(payload, {
      path: `/newsroom/review?document=reports:${report.id}&since=nothing`,
      token,
    })
    const { text } = body as ReviewPanel
    expect(await read({ paragraphs: paragraphsToRead(text.fields).length })).toEqual({
      kind: 'signed',
    })
  })
})
