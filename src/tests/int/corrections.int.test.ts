import type { TypedUser } from 'payload'
import type { PublicCollection } from 'payload-newsroom/ledger'

import path from 'node:path'
import { restoreDocuments, withdrawDocuments } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { approve } from '../fixtures/approve.ts'
import { draftCorrection } from '../fixtures/draftCorrection.ts'
import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { draftPicture } from '../fixtures/picture.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, asOwner, dataFolder, edit, payload, release } = await useNewsroom('aftermath', {
  review: 'threeReviews',
})
const chief = await accountOf('chiefEditor')

type Named = { readonly collection: PublicCollection; readonly id: string }

const stateOf = async ({ collection, id }: Named) =>
  (
    await asOwner(`SELECT * FROM live_documents WHERE key = $1 AND state <> 'redirect'`, [
      `${collection}:${id}`,
    ])
  )[0]

const eventsOf = async ({ collection, id }: Named) =>
  (
    await asOwner('SELECT event::text FROM publications WHERE subject = $1 ORDER BY sequence', [
      `${collection}:${id}`,
    ])
  ).map(({ event }) => event)

const statusOf = async ({ collection, id }: Named) =>
  (await askPayload(payload, { path: `/${collection}/${id}` })).status

const withdraw = (
  documents: readonly Named[],
  more: { dependents?: 'cascade' | 'detach'; user?: TypedUser } = {},
) =>
  withdrawDocuments({
    payload,
    user: more.user ?? chief,
    withdrawal: {
      dependents: more.dependents,
      documents,
      notice: '本报所载该文有误，予以撤回。',
      reason: '消息来源更正',
    },
  })

const restore = async (documents: readonly Named[], text?: 'newest' | 'withdrawn') =>
  restoreDocuments({
    payload,
    restoration: { documents, reason: '核实无误', ...(text && { text }) },
    user: chief,
  })

/** Report, speech and meeting released as a package, with a picture in the report. */
async function releasedPackage() {
  const made = await draftPackage(payload)
  const picture = await draftPicture(payload, { alt: `渡口${made.mark}` })
  await edit({ collection: 'reports', id: made.report.id }, { images: [picture.id] })
  const named = {
    meeting: { collection: 'meetings', id: made.meeting.id },
    picture: { collection: 'media', id: picture.id },
    report: { collection: 'reports', id: made.report.id },
    speech: { collection: 'speeches', id: made.speech.id },
  } as const
  const documents = [named.report, named.speech, named.meeting]
  await approve({ documents, payload })
  const outcome = await release(documents)
  expect(outcome).toMatchObject({ kind: 'released' })
  return { ...named, made }
}

const expectClean = async () => {
  const { faults } = await verifyNewsroom(path.join(dataFolder), payload)
  expect(faults.map((fault) => JSON.stringify(fault))).toEqual([])
}

describe('a withdrawal', () => {
  it('asks what becomes of dependent texts, and then removes the text everywhere', async () => {
    const { made, meeting, picture, report, speech } = await releasedPackage()
    const asked = await withdraw([speech])
    expect(asked).toMatchObject({
      kind: 'refused',
      refusals: [{ document: `reports:${report.id}`, reason: 'corrections.undecided' }],
    })
    expect(await stateOf(speech)).toMatchObject({ state: 'live' })

    expect(await withdraw([speech], { dependents: 'detach' })).toMatchObject({ kind: 'withdrawn' })
    expect(await stateOf(speech)).toMatchObject({
      card: null,
      notice: '本报所载该文有误，予以撤回。',
      snapshot: null,
      state: 'withdrawn',
    })
    expect(await statusOf(speech)).toBe(404)
    const left = await stateOf(report)
    expect(JSON.stringify(left)).not.toContain(speech.id)
    expect(JSON.stringify(left)).not.toContain(made.speech.title)
    expect(await eventsOf(report)).toEqual(['released', 'refreshed'])
    const api = await askPayload(payload, { path: `/reports/${report.id}?depth=1` })
    expect(api.status).toBe(200)
    expect(api.text).not.toContain(speech.id)
    expect(await stateOf(meeting)).toMatchObject({ state: 'live' })
    expect(await stateOf(picture)).toMatchObject({ state: 'live' })
    await expectClean()
  })

  it('cascades to dependents when told so, and to pictures that nothing else shows', async () => {
    const { meeting, picture, report, speech } = await releasedPackage()
    const outcome = await withdraw([meeting], { dependents: 'cascade' })
    expect(outcome).toMatchObject({ kind: 'withdrawn' })
    for (const each of [meeting, report, speech, picture]) {
      expect(await stateOf(each)).toMatchObject({ snapshot: null, state: 'withdrawn' })
      expect(await statusOf(each)).toBe(404)
      expect(await eventsOf(each)).toEqual(['released', 'withdrawn'])
    }
    const [log] = await asOwner(
      'SELECT act::text, reason, notice FROM releases WHERE id::text = $1',
      [outcome.kind === 'withdrawn' ? outcome.release : ''],
    )
    expect(log).toEqual({
      act: 'withdrawal',
      notice: '本报所载该文有误，予以撤回。',
      reason: '消息来源更正',
    })
    const heads = await asOwner(`SELECT kind FROM notices WHERE subject = $1`, [
      `reports:${report.id}`,
    ])
    expect(heads.map(({ kind }) => kind)).toContain('withdrawn')
    await expectClean()
  })

  it('keeps a picture that another page shows', async () => {
    const first = await releasedPackage()
    const second = await draftPackage(payload)
    await edit(
      { collection: 'reports', id: second.report.id },
      { images: [first.picture.id], meeting: null, speeches: [] },
    )
    const documents = [{ collection: 'reports' as const, id: second.report.id }]
    await approve({ documents, payload })
    await release(documents)
    await withdraw([first.report], { dependents: 'detach' })
    expect(await stateOf(first.picture)).toMatchObject({ state: 'live' })
    await expectClean()
  })

  it('takes a picture out of the pages that show it', async () => {
    const { picture, report } = await releasedPackage()
    expect(await withdraw([picture], { dependents: 'detach' })).toMatchObject({ kind: 'withdrawn' })
    const left = await stateOf(report)
    expect(left?.snapshot).toMatchObject({ pictures: [] })
    expect(left?.card).not.toHaveProperty('picture')
    await expectClean()
  })

  it('works while an unfinished draft waits, and keeps that draft', async () => {
    const { report } = await releasedPackage()
    await edit(report, { headline: '', kicker: '写了一半' })
    expect(await withdraw([report], { dependents: 'detach' })).toMatchObject({ kind: 'withdrawn' })
    const draft = await payload.findByID({
      id: report.id,
      collection: 'reports',
      draft: true,
      overrideAccess: true,
    })
    expect(draft).toMatchObject({ _status: 'draft', kicker: '写了一半' })
    expect(await statusOf(report)).toBe(404)
    await expectClean()
  })

  it.each(['reporter', 'editor', 'deskHead', 'proofreader', 'admin'] as const)(
    'is not for the %s',
    async (role) => {
      const user = await accountOf(role)
      const refused = { kind: 'refused', refusals: [{ reason: 'corrections.roleRefused' }] }
      const documents = [{ collection: 'reports' as const, id: '1' }]
      expect(await withdraw(documents, { user })).toEqual(refused)
      expect(
        await restoreDocuments({ payload, restoration: { documents, reason: '试' }, user }),
      ).toEqual(refused)
    },
  )

  it('requires a reason, a notice and a public document', async () => {
    const { report } = await releasedPackage()
    const outcome = await withdrawDocuments({
      payload,
      user: chief,
      withdrawal: { documents: [report], notice: ' ', reason: '' },
    })
    expect(outcome).toMatchObject({
      kind: 'refused',
      refusals: [{ reason: 'corrections.reasonMissing' }, { reason: 'corrections.noticeMissing' }],
    })
    const { report: draft } = await draftPackage(payload)
    expect(await withdraw([{ collection: 'reports', id: draft.id }])).toMatchObject({
      refusals: [{ reason: 'corrections.notPublic' }],
    })
  })

  it('rehearses without leaving a trace', async () => {
    const { picture, report, speech } = await releasedPackage()
    const before = await asOwner('SELECT count(*) FROM publications')
    const outcome = await withdrawDocuments({
      payload,
      rehearse: true,
      user: chief,
      withdrawal: { documents: [report, speech], notice: '', reason: '' },
    })
    expect(outcome).toMatchObject({
      dependents: [],
      kind: 'ready',
      pictures: [{ key: `media:${picture.id}` }],
    })
    expect(await asOwner('SELECT count(*) FROM publications')).toEqual(before)
  })
})

describe('a restoration', () => {
  it('brings back what was withdrawn, its picture and its links, without new signatures', async () => {
    const { meeting, picture, report, speech } = await releasedPackage()
    const all = [report, speech, meeting, picture]
    const before = await Promise.all(all.map(stateOf))
    await withdraw([report, speech], { dependents: 'detach' })
    expect(await restore([report])).toMatchObject({ kind: 'restored' })
    expect((await stateOf(report))?.snapshot).toMatchObject({ speeches: [] })
    expect(await restore([speech])).toMatchObject({
      kind: 'restored',
    })
    expect(await eventsOf(speech)).toEqual(['released', 'withdrawn', 'restored'])
    expect(await statusOf(report)).toBe(200)
    expect(await statusOf(picture)).toBe(200)
    const after = await Promise.all(all.slice(1).map(stateOf))
    expect(after.map((row) => row?.snapshot)).toEqual(before.slice(1).map((row) => row?.snapshot))
    await expectClean()
  })

  it('tells readers of no update where the text did not change', async () => {
    const { report, speech } = await releasedPackage()
    const dateOf = async (named: Named) => (await stateOf(named))?.released_at
    const before = await dateOf(speech)
    await withdraw([report, speech], { dependents: 'detach' })
    expect(await restore([report, speech])).toMatchObject({ kind: 'restored' })
    expect(await dateOf(speech)).toEqual(before)
    await expectClean()
    await withdraw([report], { dependents: 'detach' })
    await edit(report, { headline: '撤稿以后改过的标题' })
    await approve({ documents: [report], payload })
    expect(await restore([report], 'newest')).toMatchObject({ kind: 'restored' })
    expect(await dateOf(report)).not.toEqual(before)
    await expectClean()
  })

  it('gives pages their links back, when nothing else has happened to them', async () => {
    const { report, speech } = await releasedPackage()
    const before = await stateOf(report)
    await withdraw([speech], { dependents: 'detach' })
    expect(await restore([speech])).toMatchObject({
      kind: 'restored',
      refreshed: [{ key: `reports:${report.id}` }],
    })
    expect((await stateOf(report))?.snapshot).toEqual(before?.snapshot)
    await expectClean()
  })

  it('brings back the text of the withdrawal, and keeps what the desk has written since', async () => {
    const { report } = await releasedPackage()
    await withdraw([report], { dependents: 'detach' })
    await edit(report, { headline: '还没审的新标题' })
    expect(await restore([report])).toMatchObject({ kind: 'restored' })
    expect((await stateOf(report))?.snapshot).not.toMatchObject({ title: '还没审的新标题' })
    const newest = await payload.findByID({
      id: report.id,
      collection: 'reports',
      draft: true,
      overrideAccess: true,
    })
    expect(newest).toMatchObject({ _status: 'draft', headline: '还没审的新标题' })
    await expectClean()
  })

  it('requires signatures for a text that was changed since', async () => {
    const { report } = await releasedPackage()
    await withdraw([report], { dependents: 'detach' })
    await edit(report, { headline: '改正过的标题' })
    expect(await restore([report], 'newest')).toMatchObject({
      kind: 'refused',
      refusals: [{ reason: 'release.notSigned' }],
    })
    await approve({ documents: [report], payload })
    expect(await restore([report], 'newest')).toMatchObject({ kind: 'restored' })
    expect(await stateOf(report)).toMatchObject({ snapshot: { title: '改正过的标题' } })
    expect(await eventsOf(report)).toEqual(['released', 'withdrawn', 'restored'])
    await expectClean()
  })

  it('accepts what is withdrawn alone; a release does not', async () => {
    const { report } = await releasedPackage()
    expect(await restore([report])).toMatchObject({
      refusals: [{ reason: 'corrections.notWithdrawn' }],
    })
    await withdraw([report], { dependents: 'detach' })
    const outcome = await release([report])
    const reasons = outcome.kind === 'refused' ? outcome.refusals.map(({ reason }) => reason) : []
    expect(reasons).toContain('release.withdrawn')
  })
})

describe('a correction', () => {
  it('is signed and released with the corrected text, whose event is a correction', async () => {
    const { made, report } = await releasedPackage()
    const { id } = await draftCorrection({ mark: made.mark, payload, report: report.id })
    await edit(report, {
      body: richText('1月9日上午，会议闭幕。', '大会应到代表268名，实到252名，符合法定人数。'),
    })
    const documents = [report, { collection: 'corrections' as const, id }]
    expect(await release(documents)).toMatchObject({
      kind: 'refused',
      refusals: [{ reason: 'release.notSigned' }, { reason: 'release.notSigned' }],
    })
    expect((await askPayload(payload, { path: `/corrections/${id}` })).status).toBe(404)
    await approve({ documents, payload })
    const outcome = await release(documents)
    expect(outcome).toMatchObject({ kind: 'released' })
    expect(await eventsOf(report)).toEqual(['released', 'corrected'])
    expect(await stateOf({ collection: 'corrections', id })).toMatchObject({
      mentions: [`reports:${report.id}`],
      snapshot: { severity: 'correction', target: { key: `reports:${report.id}` } },
    })
    const [log] = await asOwner('SELECT act::text FROM releases WHERE id::text = $1', [
      outcome.kind === 'released' ? outcome.release : '',
    ])
    expect(log).toEqual({ act: 'correction' })
    expect((await askPayload(payload, { path: `/corrections/${id}` })).body).toMatchObject({
      right: '实到252名',
      wrong: '实到251名',
    })
    const graphql = await askPayload(payload, {
      body: { query: `{ Corrections { docs { id title report { id } } } }` },
      method: 'POST',
      path: '/graphql',
    })
    expect([200, 404]).toContain(graphql.status)
    await expectClean()
  })

  it('names one document, which must be public', async () => {
    const { made, report, speech } = await releasedPackage()
    const { id } = await draftCorrection({ mark: made.mark, payload, report: report.id })
    const correction = { collection: 'corrections' as const, id }
    const reasons = async () => {
      const outcome = await release([correction])
      return outcome.kind === 'refused' ? outcome.refusals.map(({ reason }) => reason) : []
    }
    const save = (data: { report: null | string; speech?: string }) =>
      edit({ collection: 'corrections', id }, data)
    await save({ report: null })
    expect(await reasons()).toContain('corrections.noTarget')
    await save({ report: report.id, speech: speech.id })
    expect(await reasons()).toContain('corrections.manyTargets')
    const { report: draft } = await draftPackage(payload)
    await edit({ collection: 'corrections', id }, { report: draft.id, speech: null })
    expect(await reasons()).toContain('corrections.targetNotPublic')
  })
})
