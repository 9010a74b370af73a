import {
  runNextScheduledRelease,
  scheduleRelease,
  releaseDocuments,
  withdrawDocuments,
} from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import type { Colleague } from '../fixtures/newsroomPeople.ts'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { approve } from '../fixtures/approve.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { colleague, noteAbsence } from '../fixtures/newsroomPeople.ts'
import { revisionOf } from '../fixtures/revisionOf.ts'
import { sealed } from '../fixtures/sealed.ts'
import { baseVersionIn, createdIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { asOwner, create, dataFolder, edit, payload } = await useNewsroom('signers', {
  review: 'threeReviews',
})

/** Of a profile, as whoever keeps profiles links it. */
const link = (reporter: string, account: null | string) =>
  edit({ collection: 'reporters', id: reporter }, { account })

type Scene = {
  readonly editor: Colleague
  readonly key: string
  readonly other: Colleague
  readonly report: string
  readonly reporter: string
}

/** A report with a byline that is not linked to anybody, and two editors. */
async function scene(): Promise<Scene> {
  const { report, reporter } = await draftPackage(payload)
  return {
    editor: await colleague(payload, 'editor'),
    key: `reports:${report.id}`,
    other: await colleague(payload, 'editor'),
    report: report.id,
    reporter: reporter.id,
  }
}

const name = (report: string) => ({ collection: 'reports', id: report }) as const

/** What the database keeps, the owner's connection included. */
const kept = (text: string) => expect(asOwner(text)).rejects.toMatchObject({ code: 'NR001' })

/** By every way there is, the trash included; only the trash is open. */
async function deleteProfile(who: Colleague, reporter: string) {
  const admin = await colleague(payload, 'admin', 'deskHead')
  const path = `/reporters/${reporter}`
  const bulk = `/reporters?where[id][equals]=${reporter}`
  for (const each of [who, admin])
    for (const asked of [path, `${path}?trash=true`, `${bulk}&trash=true`]) {
      const { baseVersion } = (await each.ask({ path: `${path}?draft=true&trash=true` })).body as {
        baseVersion: string
      }
      const headers = { 'If-Match': `"${baseVersion}"` }
      await each.ask({ headers, method: 'DELETE', path: asked })
    }
  const { docs } = await payload.find({
    collection: 'reporters',
    draft: true,
    overrideAccess: true,
    trash: true,
    where: { id: { equals: reporter } },
  })
  expect(docs).toHaveLength(1)
}

type Escape = {
  readonly name: string
  readonly act: (scene: Scene) => Promise<unknown>
}

/** Ways to have been an author, and to be none by the time of signing. */
const escapes: readonly Escape[] = [
  {
    name: 'unlinks their own profile in a draft',
    act: async ({ editor, reporter }) => {
      await link(reporter, editor.id)
      expect((await editor.save(`reporters:${reporter}`, { account: null })).status).toBe(200)
    },
  },
  {
    name: 'is taken out of the byline',
    act: async ({ editor, key, reporter }) => {
      await link(reporter, editor.id)
      await editor.save(key, { headline: '署名还在的一稿' })
      expect((await editor.save(key, { bylines: [] })).status).toBe(200)
    },
  },
  {
    name: 'links their account to another reporter',
    act: async ({ editor, reporter }) => {
      await link(reporter, editor.id)
      await link(reporter, null)
      const { id } = await create('reporters', { account: editor.id, name: '另一位记者' })
      expect(id).not.toBe(reporter)
    },
  },
  {
    name: 'is credited for the pictures',
    act: async ({ editor, key, reporter }) => {
      await link(reporter, editor.id)
      await editor.save(key, { bylines: [], photographers: [reporter] })
      await editor.save(key, { photographers: [] })
    },
  },
  {
    name: 'has an old version restored',
    act: async ({ editor, key, report, reporter }) => {
      await link(reporter, editor.id)
      await editor.save(key, { bylines: [] })
      const first = await revisionOf(name(report), { payload, which: 'first' })
      const read = await editor.ask({ path: `/reports/${report}?draft=true` })
      const restored = await editor.ask({
        headers: { 'If-Match': `"${baseVersionIn(read)}"` },
        method: 'POST',
        path: `/reports/versions/${first}?draft=true`,
      })
      expect(restored.status).toBe(200)
      await editor.save(key, { bylines: [] })
    },
  },
  {
    name: 'has their profile deleted',
    act: async ({ editor, key, reporter }) => {
      await link(reporter, editor.id)
      await editor.save(key, { headline: '署名还在的一稿' })
      await deleteProfile(editor, reporter)
      await editor.save(key, { bylines: [] })
      await deleteProfile(editor, reporter)
    },
  },
  {
    name: 'has the profile unlinked and deleted by the database',
    act: async ({ editor, key, reporter }) => {
      await link(reporter, editor.id)
      await link(reporter, null)
      await editor.save(key, { bylines: [] })
      await kept(`DELETE FROM reporters WHERE id = '${reporter}'`)
      await kept(`DELETE FROM _reporters_v WHERE parent_id = '${reporter}'`)
      await kept(
        `UPDATE _reporters_v SET version_account_id = NULL WHERE parent_id = '${reporter}'`,
      )
      await kept(`UPDATE _reporters_v SET parent_id = NULL WHERE parent_id = '${reporter}'`)
      await kept(`DELETE FROM _reports_v_rels WHERE reporters_id = '${reporter}'`)
    },
  },
  {
    name: 'has their account deleted and the profile set free with it',
    act: async ({ editor, reporter }) => {
      await link(reporter, editor.id)
      await link(reporter, null)
      await kept(`DELETE FROM users WHERE id = '${editor.id}'`)
    },
  },
  {
    name: 'has it sent back, so that another round begins',
    act: async ({ editor, key, other, reporter }) => {
      await link(reporter, editor.id)
      await editor.save(key, { bylines: [] })
      expect((await other.sign(key, { verdict: 'return' })).status).toBe(200)
      expect((await other.sign(key, { verdict: 'submit' })).status).toBe(200)
    },
  },
  {
    name: 'has the database name another founder',
    act: async ({ editor, report }) => {
      await asOwner(`UPDATE reports SET created_by = '${editor.id}' WHERE id = '${report}';
        UPDATE _reports_v SET version_created_by = '${editor.id}' WHERE parent_id = '${report}'`)
      await kept(`UPDATE reports SET created_by = NULL WHERE id = '${report}'`)
      await edit({ collection: 'reports', id: report }, { keywords: ['渡口'] })
      await kept(`UPDATE _reports_v SET version_created_by = NULL WHERE parent_id = '${report}'`)
      await kept(`UPDATE _reports_v SET updated_at = '2000-01-01' WHERE parent_id = '${report}'`)
      await kept(`UPDATE _reports_v SET parent_id = NULL WHERE parent_id = '${report}'`)
      await kept(`DELETE FROM _reports_v WHERE parent_id = '${report}' AND NOT latest`)
    },
  },
]

describe('an author', () => {
  it.each(escapes)('signs nothing who $name', async ({ act }) => {
    const all = await scene()
    await act(all)
    const { status, text } = await all.editor.sign(all.key)
    expect([status, text]).toEqual([409, expect.stringContaining('您自己的稿件')])
    expect((await all.other.sign(all.key)).status).toBe(200)
  })

  it('is told why their profile cannot be deleted, and may move it to the trash', async () => {
    const { editor, reporter } = await scene()
    await link(reporter, editor.id)
    const admin = await colleague(payload, 'admin', 'deskHead')
    const path = `/reporters/${reporter}`
    const read = await admin.ask({ path: `${path}?draft=true` })
    const headers = { 'If-Match': `"${baseVersionIn(read)}"` }
    const { status, text } = await admin.ask({ headers, method: 'DELETE', path })
    expect([status, text]).toEqual([403, expect.stringContaining('移入回收站')])
    const trashed = await admin.save(`reporters:${reporter}`, {
      deletedAt: new Date().toISOString(),
    })
    expect(trashed.status).toBe(200)
  })

  it('whose profile nobody linked or credited may have it deleted', async () => {
    const { id } = await create('reporters', { name: '没有署过名的人' })
    await payload.delete({ id, collection: 'reporters', overrideAccess: true })
    expect(await asOwner(`SELECT FROM _reporters_v WHERE parent_id = '${id}'`)).toEqual([])
  })

  it('signs no copy of their own text, and no copy of a copy', async () => {
    const { editor, other, report, reporter } = await scene()
    await link(reporter, editor.id)
    await editor.save(`reports:${report}`, { bylines: [] })
    const copy = async (id: string) => {
      const answer = await other.ask({
        body: { headline: '另存的一稿' },
        method: 'POST',
        path: `/reports/${id}/duplicate`,
      })
      expect(answer.status).toBe(200)
      const created = createdIn(answer)
      await other.save(`reports:${created}`, { slug: `copy-${created}` })
      return created
    }
    const first = await copy(report)
    const second = await copy(first)
    for (const id of [first, second]) {
      const { status, text } = await editor.sign(`reports:${id}`)
      expect([status, text]).toEqual([409, expect.stringContaining('您自己的稿件')])
    }
  })

  it('does not declare their own text urgent', async () => {
    const { key, reporter } = await scene()
    const chief = await colleague(payload, 'chiefEditor')
    await link(reporter, chief.id)
    expect((await chief.sign(key, { verdict: 'urgent' })).status).toBe(409)
    const peer = await colleague(payload, 'chiefEditor')
    expect((await peer.sign(key, { verdict: 'urgent' })).status).toBe(200)
  })

  it('whose name came into the byline after they signed is signed over by somebody else', async () => {
    const { editor, key, other, report, reporter } = await scene()
    const chief = await colleague(payload, 'chiefEditor')
    expect((await editor.sign(key)).status).toBe(200)
    await link(reporter, editor.id)
    await other.save(key, { bylines: [reporter], headline: '换了署名的一稿' })
    const sheet = await other.ask({ path: `/newsroom/review?document=${key}` })
    expect(sheet.body).toMatchObject({
      acts: { pass: { isPossible: true, stage: 'firstReview' } },
      steps: [{ isByAuthor: true, key: 'firstReview', state: 'next' }, {}, {}, {}, {}, {}, {}],
    })
    const outcome = await releaseDocuments({
      documents: [name(report)],
      payload,
      user: chief.account,
    })
    expect(outcome).toMatchObject({
      kind: 'refused',
      refusals: [{ reason: 'release.notSigned' }, { reason: 'release.signedByAuthor' }],
    })
  })

  it('who is linked after every signature blocks a release, now or scheduled', async () => {
    const { key, report, reporter } = await scene()
    const chief = await colleague(payload, 'chiefEditor')
    await approve({ documents: [name(report)], payload })
    const at = new Date(Date.now() + 2000).toISOString()
    const user = chief.account
    const planned = await scheduleRelease({ at, documents: [name(report)], payload, user })
    expect(planned).toMatchObject({ kind: 'planned' })
    const [mark] = await asOwner(
      `SELECT person FROM signatures WHERE subject = '${key}' AND stage = 'secondReview'`,
    )
    // The link is no part of what is hashed: every signature still stands on this very text.
    await link(reporter, String(mark?.person))
    const [signed] = await asOwner(`SELECT newsroom_is_signed(subject, approval_hash) AS yes
      FROM signatures WHERE subject = '${key}' AND stage = 'thirdProof'`)
    expect(signed?.yes).toBe(false)
    await expect
      .poll(() => runNextScheduledRelease({ payload }), { interval: 200, timeout: 20_000 })
      .toMatchObject({
        kind: 'failed',
        refusals: [{ reason: 'release.notSigned' }, { reason: 'release.signedByAuthor' }],
      })
    await link(reporter, null)
    // Once an author of this text, always: taking the link away again mends nothing.
    expect(await releaseDocuments({ documents: [name(report)], payload, user })).toMatchObject({
      kind: 'refused',
    })
  })

  it('of an earlier edition alone signs the next one', async () => {
    const { editor, key, report, reporter } = await scene()
    const chief = await colleague(payload, 'chiefEditor')
    const founder = await colleague(payload, 'editor')
    await link(reporter, editor.id)
    await founder.save(key, { bylines: [] })
    await approve({ documents: [name(report)], payload })
    const outcome = await releaseDocuments({
      documents: [name(report)],
      payload,
      user: chief.account,
      waivers: [
        { item: `speech:${report}`, reason: '另发' },
        { item: `pointer:reports:${report}`, reason: '另发' },
      ],
    })
    expect(outcome).toMatchObject({ kind: 'released' })
    await founder.save(key, { headline: '下一稿' })
    expect((await editor.sign(key)).status).toBe(200)
  })
})

describe('a deputy', () => {
  /** Everything before the final review is signed by people of no interest. */
  async function beforeFinal() {
    const { key, report, reporter } = await scene()
    await approve({ documents: [name(report)], payload, until: 'secondProof' })
    return { key, report, reporter }
  }

  it('signs nothing for an author', async () => {
    const { key, reporter } = await beforeFinal()
    const chief = await colleague(payload, 'chiefEditor')
    const deputy = await colleague(payload, 'deskHead')
    await link(reporter, chief.id)
    await noteAbsence({ deputies: [deputy], payload, who: chief })
    const { status, text } = await deputy.sign(key)
    expect([status, text]).toEqual([409, expect.stringContaining('自己的稿件')])
    await expect(
      asOwner(sealed(signature({ key, person: deputy, standsInFor: chief }))),
    ).rejects.toMatchObject({ code: 'NR005', detail: 'author' })
  })

  it('does not sign for whoever, or whose deputy, signed a stage that is kept apart', async () => {
    const { key, report } = await scene()
    const both = await colleague(payload, 'deskHead', 'chiefEditor')
    const [first, second] = [
      await colleague(payload, 'editor'),
      await colleague(payload, 'deskHead'),
    ]
    await approve({ documents: [name(report)], payload, until: 'firstProof' })
    await noteAbsence({ deputies: [first, second], payload, who: both })
    expect((await first.sign(key)).status).toBe(200)
    await proof(report)
    const { status, text } = await second.sign(key)
    expect([status, text]).toEqual([409, expect.stringContaining('或其代签人签署')])
    await expect(
      asOwner(sealed(signature({ key, person: second, standsInFor: both }))),
    ).rejects.toMatchObject({ code: 'NR005', detail: 'apart' })
  })

  it('does not sign for whoever signs or releases today', async () => {
    const { key } = await beforeFinal()
    const another = await scene()
    const chief = await colleague(payload, 'chiefEditor')
    const deputy = await colleague(payload, 'deskHead')
    expect((await chief.sign(another.key)).status).toBe(200)
    await noteAbsence({ deputies: [deputy], payload, who: chief })
    const { status, text } = await deputy.sign(key)
    expect([status, text]).toEqual([409, expect.stringContaining('不算离岗')])
    await expect(
      asOwner(sealed(signature({ key, person: deputy, standsInFor: chief }))),
    ).rejects.toMatchObject({ code: 'NR005', detail: 'acted' })
  })

  it('blocks whoever was stood in for from signing, releasing and scheduling that day', async () => {
    const { key, report } = await beforeFinal()
    const another = await scene()
    const chief = await colleague(payload, 'chiefEditor')
    const deputy = await colleague(payload, 'deskHead')
    await noteAbsence({ deputies: [deputy], payload, who: chief })
    expect((await deputy.sign(key)).status).toBe(200)
    await noteAbsence({ deputies: [], payload, who: chief })
    await proof(report)
    const { status, text } = await chief.sign(another.key)
    expect([status, text]).toEqual([409, expect.stringContaining('明天起')])
    const documents = [name(report)]
    const user = chief.account
    const at = new Date(Date.now() + 3_600_000).toISOString()
    for (const doing of [
      releaseDocuments({ documents, payload, user }),
      scheduleRelease({ at, documents, payload, user }),
    ])
      expect(await doing).toMatchObject({ refusals: [{ reason: 'release.stoodInFor' }] })
    await expect(
      asOwner(
        sealed(`INSERT INTO releases (id, title, act, status, released_by, released_by_name)
          VALUES (gen_random_uuid(), '当天发布', 'release', 'released', '${chief.id}', 'x')`),
      ),
    ).rejects.toMatchObject({ code: 'NR005', detail: 'stoodInFor' })
    const peer = await colleague(payload, 'chiefEditor')
    const released = await releaseDocuments({ documents, payload, user: peer.account })
    expect(released).toMatchObject({ kind: 'released' })
    // What is wrong is taken back at any time.
    const withdrawal = { documents, notice: '正在核实。', reason: '来源有误' }
    expect(await withdrawDocuments({ payload, user, withdrawal })).toMatchObject({
      kind: 'withdrawn',
    })
  })

  it.each([
    { absent: ['chiefEditor'], deputy: 'proofreader', may: false },
    { absent: ['chiefEditor'], deputy: 'editor', may: false },
    { absent: ['chiefEditor'], deputy: 'reporter', may: false },
    { absent: ['chiefEditor'], deputy: 'admin', may: false },
    { absent: ['chiefEditor'], deputy: 'deskHead', may: true },
    { absent: ['admin'], deputy: 'deskHead', may: false },
  ] as const)('of role $deputy stands in for $absent: $may', async ({ absent, deputy, may }) => {
    const { key } = await beforeFinal()
    const who = await colleague(payload, ...absent)
    const stands = await colleague(payload, deputy)
    await noteAbsence({ deputies: [stands], payload, who })
    expect((await stands.sign(key)).status).toBe(may ? 200 : 409)
  })

  it('of a deputy stands in for nobody but that deputy, and nobody for whoever left', async () => {
    const { key } = await beforeFinal()
    const chief = await colleague(payload, 'chiefEditor')
    const first = await colleague(payload, 'editor')
    const second = await colleague(payload, 'deskHead')
    await noteAbsence({ deputies: [first], payload, who: chief })
    await noteAbsence({ deputies: [second], payload, who: first })
    expect((await second.sign(key)).status).toBe(409)
    await noteAbsence({ deputies: [second], payload, who: chief })
    await asOwner(`UPDATE users SET is_deactivated = true WHERE id = '${chief.id}'`)
    expect((await second.sign(key)).status).toBe(409)
  })

  it('stands in for a colleague who stands in for them: for one of the two', async () => {
    const texts = [await beforeFinal(), await beforeFinal()]
    const one = await colleague(payload, 'deskHead', 'chiefEditor')
    const two = await colleague(payload, 'deskHead')
    const keys = texts.map(({ key }) => key)
    await noteAbsence({ deputies: [two], payload, who: one })
    await noteAbsence({ deputies: [one], payload, who: two })
    expect((await two.sign(keys[0] ?? '')).status).toBe(200)
    expect((await one.sign(keys[1] ?? '')).status).toBe(409)
  })

  it('is checked by the database itself', async () => {
    const { key } = await beforeFinal()
    const chief = await colleague(payload, 'chiefEditor')
    const nobody = await colleague(payload, 'deskHead')
    await expect(
      asOwner(sealed(signature({ key, person: nobody, standsInFor: chief }))),
    ).rejects.toMatchObject({ code: 'NR005', detail: 'deputy' })
    await noteAbsence({ deputies: [nobody], payload, who: chief })
    await asOwner(`UPDATE users SET absent_until = '2020-02-01T12:00:00Z' WHERE id = '${chief.id}'`)
    await expect(
      asOwner(sealed(signature({ key, person: nobody, standsInFor: chief }))),
    ).rejects.toMatchObject({ code: 'NR005', detail: 'deputy' })
  })

  it('is not chosen for a chief editor by another', async () => {
    const [chief, peer] = [
      await colleague(payload, 'chiefEditor'),
      await colleague(payload, 'chiefEditor'),
    ]
    const deputy = await colleague(payload, 'deskHead')
    const body = {
      account: peer.id,
      deputies: [deputy.id],
      from: '2020-01-01',
      until: '2999-01-01',
    }
    const enter = ({ ask, password }: typeof chief) =>
      ask({
        body: { ...body, currentPassword: password },
        method: 'POST',
        path: '/newsroom/accounts/absence',
      })
    expect((await enter(chief)).status).toBe(409)
    expect((await enter(peer)).status).toBe(200)
  })
})

/** The proof that is next, by a new proofreader. */
async function proof(report: string): Promise<void> {
  const proofreader = await colleague(payload, 'proofreader')
  expect((await proofreader.sign(`reports:${report}`)).status).toBe(200)
}

/** What the newsroom's own program would ask of the database, with the final review of the text as it was signed last. */
const signature = ({
  key,
  person,
  standsInFor,
}: {
  key: string
  person: Colleague
  standsInFor: Colleague
}) =>
  `SELECT newsroom_sign(jsonb_build_object('subject', subject, 'id', gen_random_uuid(), 'person', '${person.id}',
    'personName', 'x', 'standsInFor', '${standsInFor.id}', 'standsInForName', 'x', 'role', 'chiefEditor',
    'stage', 'finalReview', 'verdict', 'pass', 'content', content, 'approval', approval, 'title', 'x'))
    FROM signatures WHERE subject = '${key}' ORDER BY sequence DESC LIMIT 1`

describe('the examination', () => {
  it('finds no fault in signatures after all these tests', async () => {
    const { faults } = await verifyNewsroom(dataFolder, payload)
    expect(faults.filter(({ fault }) => fault.startsWith('signed'))).toEqual([])
  })
})
