import {
  cancelRelease,
  runNextScheduledRelease,
  scheduleRelease,
  withdrawDocuments,
} from 'payload-newsroom'
import { Client } from 'pg'
import { afterEach, describe, expect, it } from 'vitest'

import type { RunningWorker } from '../fixtures/startWorker.ts'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { planPackage, stateOf, untilDue, untilSettled } from '../fixtures/planning.ts'
import { startWorker } from '../fixtures/startWorker.ts'
import { askPayload } from '../setup/askPayload.ts'
import { either } from '../setup/long.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const workers: RunningWorker[] = []

const { accountOf, asOwner, dataFolder, database, edit, payload, release, signIn } =
  await useNewsroom('planned')
const chief = await accountOf('chiefEditor')

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.kill('SIGKILL')))
})

const state = (release: string) => stateOf({ release, url: database.ownerUrl })
const plan = (inMs?: number) => planPackage({ payload, user: chief, ...(inMs && { inMs }) })
const worker = async (...place: string[]) => {
  const started = startWorker(database, place)
  workers.push(started)
  await started.says('READY')
  return started
}
const faults = async () => (await verifyNewsroom(dataFolder, payload)).faults

/** Carries out all that is due, in this process. */
async function drain() {
  const done: string[] = []
  for (;;) {
    const outcome = await runNextScheduledRelease({ payload })
    if (outcome.kind === 'none') return done
    done.push(outcome.release)
  }
}

describe('a scheduled release', () => {
  it('shows nothing before its time, and goes out whole and once with two workers on one database', async () => {
    await Promise.all([worker(), worker()])
    const planned = await plan(4000)
    expect(await state(planned.release)).toMatchObject({ entries: 0, live: 0, status: 'scheduled' })
    expect(await faults()).toEqual([])
    expect(await untilSettled({ release: planned.release, url: database.ownerUrl })).toMatchObject({
      entries: 6,
      live: 6,
      status: 'released',
    })
    const [late] = await asOwner(
      'SELECT extract(epoch FROM released_at - scheduled_for)::float8 AS seconds FROM releases WHERE id::text = $1',
      [planned.release],
    )
    expect(Number(late?.seconds)).toBeGreaterThanOrEqual(0)
    expect(await faults()).toEqual([])
  }, 120_000)

  it('does not go out when a text was changed, and notifies people', async () => {
    const planned = await plan()
    // As anybody of the desk might.
    await edit({ collection: 'reports', id: planned.report.id }, { headline: '未经审签的标题' })
    await untilDue(planned)
    await drain()
    expect(await state(planned.release)).toMatchObject({
      entries: 0,
      live: 0,
      problems: [
        {
          document: `reports:${planned.report.id}`,
          reason: 'release.changedSincePlan',
          vars: { title: '未经审签的标题', what: '主题（标题）、网址名', who: '系统' },
        },
      ],
      status: 'failed',
    })
    const notices = await asOwner(`SELECT kind::text AS kind FROM notices WHERE subject = $1`, [
      `releases:${planned.release}`,
    ])
    expect(notices.map(({ kind }) => kind)).toContain('releaseFailed')
    expect(await faults()).toEqual([])
  })

  it('is listed as one that will fail as soon as it would, on the desk, in the calendar and by its text', async () => {
    const planned = await plan(3_600_000)
    const key = `reports:${planned.report.id}`
    await payload.update({
      id: planned.report.id,
      collection: 'reports',
      data: { headline: '定时之后改的标题' },
      draft: true,
      // As anybody of the desk might.
      overrideAccess: true,
      user: chief,
    })
    const token = await signIn('chiefEditor')
    const read = async (path: string) =>
      (await askPayload(payload, { path: `/newsroom/${path}`, token })).text
    const reason = '《定时之后改的标题》在定时之后由测试chiefEditor改过（主题（标题）、网址名）'
    const day = planned.at.slice(0, 10)
    for (const path of ['desk', `calendar?from=${day}&until=${day}`, `releases?document=${key}`])
      expect(await read(path)).toContain(reason)
    await cancelRelease({ payload, release: planned.release, user: chief })
  })

  it('is listed as one that will fail when its text was withdrawn since', async () => {
    const { report } = await draftPackage(payload)
    const documents = [{ collection: 'reports' as const, id: report.id }]
    await release(documents)
    await edit({ collection: 'reports', id: report.id }, { headline: '补充后的标题' })
    const at = new Date(Date.now() + 3_600_000).toISOString()
    const planned = await scheduleRelease({ at, documents, isUpdate: true, payload, user: chief })
    const id = planned.kind === 'planned' ? planned.release : ''
    await withdrawDocuments({
      payload,
      user: chief,
      withdrawal: { dependents: 'detach', documents, notice: '予以撤回。', reason: '有误' },
    })
    const token = await signIn('chiefEditor')
    const { text } = await askPayload(payload, { path: '/newsroom/desk', token })
    expect(text).toContain('《补充后的标题》已经撤稿')
    await cancelRelease({ payload, release: id, user: chief })
  })

  it('does not go out when whoever planned it may not release any more', async () => {
    const planner = await payload.create({
      collection: 'users',
      data: {
        email: 'deputy@test.example',
        name: '副总编辑',
        password: '口令-deputy',
        roles: ['chiefEditor'],
      },
      overrideAccess: true,
    })
    const planned = await planPackage({ payload, user: { ...planner, collection: 'users' } })
    await edit({ collection: 'users', id: planner.id }, { roles: ['reporter'] })
    await untilDue(planned)
    await drain()
    expect(await state(planned.release)).toMatchObject({
      live: 0,
      problems: [{ reason: 'release.plannerGone' }],
      status: 'failed',
    })
  })

  it('respects an embargo that was set afterwards', async () => {
    const planned = await plan()
    await edit(
      { collection: 'speeches', id: planned.speech.id },
      { embargoUntil: '2099-01-01T00:00:00.000Z' },
    )
    await untilDue(planned)
    await drain()
    expect(await state(planned.release)).toMatchObject({ live: 0, status: 'failed' })
    expect(JSON.stringify((await state(planned.release))?.problems)).toContain('release.embargoed')
  })

  it('is not planned for a time before an embargo ends', async () => {
    const { report } = await draftPackage(payload)
    await edit(
      { collection: 'reports', id: report.id },
      { embargoUntil: '2098-01-01T00:00:00.000Z' },
    )
    const at = new Date(Date.now() + 60_000).toISOString()
    const documents = [{ collection: 'reports' as const, id: report.id }]
    expect(await scheduleRelease({ at, documents, payload, user: chief })).toMatchObject({
      kind: 'refused',
      refusals: [{ reason: 'release.embargoed' }],
    })
  })

  it('does not go out when it was cancelled', async () => {
    const { at, release } = await plan(3000)
    expect(await cancelRelease({ payload, release, user: chief })).toEqual({ kind: 'cancelled' })
    await untilDue({ at })
    expect(await drain()).not.toContain(release)
    expect(await state(release)).toMatchObject({ live: 0, status: 'cancelled' })
    expect(await cancelRelease({ payload, release, user: chief })).toMatchObject({
      kind: 'refused',
      refusals: [{ reason: 'release.notPlanned' }],
    })
  })

  it('is the only one that a text waits in', async () => {
    const { documents, release: planned } = await plan(60_000)
    const refused = { kind: 'refused', refusals: [{ reason: 'release.plannedAlready' }] }
    const again = [documents[0]]
    expect(await release(again)).toMatchObject(refused)
    const at = new Date(Date.now() + 30_000).toISOString()
    expect(await scheduleRelease({ at, documents: again, payload, user: chief })).toMatchObject(
      refused,
    )
    await cancelRelease({ payload, release: planned, user: chief })
  })

  it('is carried out after a downtime, oldest first', async () => {
    const plans = [await plan(3000), await plan(1500), await plan(2200)]
    await untilDue(...plans)
    const order = plans.toSorted((a, b) => a.at.localeCompare(b.at)).map(({ release }) => release)
    expect(await drain()).toEqual(order)
    expect(await faults()).toEqual([])
  }, 120_000)

  it('is retried after a passing fault, and blocks nobody', async () => {
    await worker()
    const [held, other] = [await plan(4000), await plan(4000)]
    // Somebody keeps a row of the first one's report for longer than a writer waits.
    const blocker = new Client({ connectionString: database.ownerUrl })
    await blocker.connect()
    await blocker.query('BEGIN')
    await blocker.query('SELECT id FROM reports WHERE id::text = $1 FOR UPDATE', [held.report.id])
    expect(await untilSettled({ release: other.release, url: database.ownerUrl })).toMatchObject({
      status: 'released',
    })
    expect(await state(held.release)).toMatchObject({ live: 0, status: 'scheduled' })
    await blocker.query('ROLLBACK')
    await blocker.end()
    expect(await untilSettled({ release: held.release, url: database.ownerUrl })).toMatchObject({
      status: 'released',
    })
  }, 180_000)
})

describe('a worker killed in the middle of a release', () => {
  it.each(
    either({
      always: [[['claimed']], [['entered', '4']]],
      long: [[['claimed']], [['entered', '1']], [['entered', '4']], [['entered', '6']]],
    }),
  )(
    'at %s leaves nothing public, and the next one carries it out once',
    async (place) => {
      const planned = await plan(1000)
      const killed = await worker(...place)
      await killed.says('HERE')
      await killed.kill('SIGKILL')
      expect(await state(planned.release)).toMatchObject({
        entries: 0,
        live: 0,
        status: 'scheduled',
      })
      expect(await faults()).toEqual([])
      await worker()
      expect(
        await untilSettled({ release: planned.release, url: database.ownerUrl }),
      ).toMatchObject({
        entries: 6,
        live: 6,
        status: 'released',
      })
      expect(await faults()).toEqual([])
    },
    180_000,
  )
})

describe('the endpoints of scheduled releases', () => {
  it('plan, list and cancel for those who release, with every reason and the way to mend it', async () => {
    await accountOf('editor')
    const { meeting, report, speech } = await draftPackage(payload)
    const token = await signIn('chiefEditor')
    const at = new Date(Date.now() + 3_600_000).toISOString()
    const documents = [
      { collection: 'reports', id: report.id },
      { collection: 'meetings', id: meeting.id },
    ]
    const ask = (path: string, body: Record<string, unknown>, as = token) =>
      askPayload(payload, { body, method: 'POST', path: `/newsroom/release/${path}`, token: as })

    const incomplete = await ask('plan', { at, documents })
    expect(incomplete).toMatchObject({
      body: {
        errors: [
          {
            document: `speeches:${speech.id}`,
            href: `/admin/collections/speeches/${speech.id}`,
            item: `speech:speeches:${speech.id}`,
          },
        ],
        kind: 'refused',
      },
      status: 409,
    })
    const waivers = [{ item: `speech:speeches:${speech.id}`, reason: '讲话稿明日另发' }]
    expect((await ask('plan', { at, documents, waivers }, await signIn('editor'))).status).toBe(409)
    const planned = await ask('plan', { at, documents, waivers })
    expect(planned).toMatchObject({ body: { kind: 'planned' }, status: 200 })
    const { release } = planned.body as { release: string }
    const kept = await payload.findByID({
      id: release,
      collection: 'releases',
      overrideAccess: true,
    })
    expect(kept.completeness).toContainEqual(
      expect.objectContaining({ kind: 'speech', waivedFor: '讲话稿明日另发' }),
    )

    const list = await askPayload(payload, {
      path: `/newsroom/releases?document=reports:${report.id}`,
      token,
    })
    expect(list.body).toMatchObject({
      mayRelease: true,
      planned: [{ id: release, isOverdue: false, scheduledFor: at, status: 'scheduled' }],
    })
    expect((await ask('cancel', { release }, await signIn('editor'))).status).toBe(409)
    expect((await ask('cancel', { release })).status).toBe(200)
    expect((await ask('cancel', { release })).status).toBe(409)
  })

  it.each([
    ['plan', { at: 'tomorrow', documents: [] }, 400],
    ['plan', { at: '2020-01-01T00:00:00Z', documents: [{ collection: 'reports', id: 'x' }] }, 409],
    ['cancel', { release: 'x; drop table' }, 409],
    ['cancel', {}, 400],
  ])('%s refuses bad input %o', async (path, body, status) => {
    const token = await signIn('chiefEditor')
    const asked = { body, method: 'POST' as const, path: `/newsroom/release/${path}`, token }
    expect((await askPayload(payload, asked)).status).toBe(status)
    expect((await askPayload(payload, { ...asked, token: undefined })).status).toBe(403)
  })
})
