import fc from 'fast-check'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import type { RunningWorker } from '../fixtures/startWorker.ts'
import type { RunningApp } from '../setup/startApp.ts'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { startPostgres } from '../../ops/postgres.mjs'
import { isOfCluster } from '../../ops/postgres/postmaster.mjs'
import { startDesk } from '../fixtures/deskUnderLoad.ts'
import { planPackage } from '../fixtures/planning.ts'
import { startWorker } from '../fixtures/startWorker.ts'
import { either } from '../setup/long.ts'
import { startApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const seed = Number(process.env.KILLS_SEED ?? 20260109)
const kills = either({
  always: { database: 6, web: 3, worker: 3 },
  long: { database: 26, web: 12, worker: 12 },
})
type Victim = keyof typeof kills

/** Two of each on one database. That has a server of its own here: it is killed too. */
const apps: RunningApp[] = []
const workers: RunningWorker[] = []
/** A program that was killed comes back while the next blow falls elsewhere. */
const returning: Partial<Record<Victim, Promise<void>>> = {}

const postgresFolder = path.join(inject('runFolder'), 'killed-postgres')

let postgres = await startPostgres({ dataFolder: postgresFolder })
afterAll(() => postgres.stop())
const { accountOf, asOwner, dataFolder, database, payload, signIn } = await useNewsroom('killed', {
  server: postgres.ownerUrl,
})
// Lost connections by the dozen are the purpose here, not news.
payload.logger.level = 'silent'
const chief = await accountOf('chiefEditor')
const token = await signIn('chiefEditor')

beforeAll(async () => {
  for (const started of await Promise.all([startApp(database), startApp(database)]))
    apps.push(started)
  await Promise.all([beginWork(), beginWork()])
})

afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill('SIGKILL')))
  await Promise.all(apps.map((app) => app.stop()))
})

async function beginWork(): Promise<void> {
  const worker = startWorker(database)
  await worker.says('READY')
  workers.push(worker)
}

/** Each kills one with SIGKILL, and gives back when another stands in its place. */
const blows: Readonly<Record<Victim, () => Promise<void>>> = {
  database: async () => {
    process.kill(postgres.pid, 'SIGKILL')
    const cluster = path.join(postgresFolder, 'cluster')
    while (isOfCluster({ cluster, pid: postgres.pid })) await sleep(10)
    postgres = await startPostgres({ dataFolder: postgresFolder })
  },
  web: async () => {
    const app = apps.shift()
    await app?.stop('SIGKILL')
    returning.web = startApp(database).then((started) => {
      apps.push(started)
    })
  },
  worker: async () => {
    await workers.shift()?.kill('SIGKILL')
    returning.worker = beginWork()
  },
}

/** Strikes once whoever was struck before of this kind has come back. */
async function strike(victim: Victim): Promise<void> {
  // A program is not started on a database that is down; one that starts has to have it.
  if (victim === 'database') await Promise.all(Object.values(returning))
  else await returning[victim]
  await blows[victim]()
}

async function expectClean(after: string): Promise<void> {
  const { faults } = await verifyNewsroom(dataFolder, payload)
  expect(faults, after).toEqual([])
}

/** Waits until nothing that was planned is left to do. */
async function untilCarriedOut(): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const [left] = await asOwner(
      `SELECT count(*)::int AS left FROM releases WHERE status = 'scheduled'`,
    )
    if (left?.left === 0) return
    await sleep(200)
  }
  throw new Error('something planned still waits')
}

/** Planned releases that are not in the record exactly once, whole. */
const notOnce = () =>
  asOwner(`
    SELECT release.id, release.status::text, release.problems,
      (SELECT count(*)::int FROM releases_documents listed WHERE listed._parent_id = release.id) AS listed,
      (SELECT count(*)::int FROM publications entry WHERE entry.release = release.id::text) AS entered
    FROM releases release WHERE release.scheduled_for IS NOT NULL AND (release.status <> 'released'
      OR (SELECT count(*) FROM releases_documents listed WHERE listed._parent_id = release.id)
        <> (SELECT count(DISTINCT entry.subject) FROM publications entry WHERE entry.release = release.id::text)
      OR (SELECT count(*) FROM publications entry WHERE entry.release = release.id::text)
        <> (SELECT count(DISTINCT entry.subject) FROM publications entry WHERE entry.release = release.id::text))`)

describe('two web servers and two workers on one database', () => {
  it('carry out each of 20 releases that are due at once, once', async () => {
    const planned: string[] = []
    for (let made = 0; made < 20; made += 1)
      planned.push((await planPackage({ inMs: 1500, payload, user: chief })).release)
    await untilCarriedOut()
    expect(await notOnce()).toEqual([])
    const [counted] = await asOwner(
      `SELECT count(DISTINCT release)::int AS releases FROM publications`,
    )
    expect(counted?.releases).toBe(planned.length)
    await expectClean('twenty releases')
  }, 180_000)
})

describe(`kill -9 at random moments under load (seed ${seed})`, () => {
  it(`${kills.database + kills.web + kills.worker} times leaves nothing for the examination to find, and loses no save`, async () => {
    const desk = await startDesk({
      chief,
      editors: 3,
      payload,
      servers: () => apps.map(({ url }) => url),
      token,
    })
    const all = (Object.keys(kills) as Victim[]).flatMap((victim) =>
      Array.from({ length: kills[victim] }, () => victim),
    )
    const [order] = fc.sample(
      fc.tuple(
        fc.shuffledSubarray(all, { maxLength: all.length, minLength: all.length }),
        fc.array(fc.integer({ max: 700, min: 50 }), {
          maxLength: all.length,
          minLength: all.length,
        }),
      ),
      { numRuns: 1, seed },
    )
    const [victims, waits] = order ?? [[], []]
    for (const [turn, victim] of victims.entries()) {
      await sleep(waits[turn])
      await strike(victim)
      await expectClean(`kill ${turn + 1}, of the ${victim}`)
    }
    await Promise.all(Object.values(returning))
    await desk.stop()
    await untilCarriedOut()

    expect(desk.acknowledged.length).toBeGreaterThan(all.length)
    expect(desk.planned.length).toBeGreaterThan(all.length / 5)
    const kept = new Map(
      (await asOwner(`SELECT id::text, version_kicker AS typed FROM _reports_v`)).map(
        ({ id, typed }) => [id, typed],
      ),
    )
    const lost = desk.acknowledged.filter(({ typed, version }) => kept.get(version) !== typed)
    // A text that is kept by another name than the answer gave it is another fault than one that is gone.
    const known = [...kept].filter(([, typed]) => lost.some((each) => each.typed === typed))
    expect({ known, lost }).toEqual({ known: [], lost: [] })
    const releases = new Set((await asOwner('SELECT id::text FROM releases')).map(({ id }) => id))
    expect(desk.planned.filter((release) => !releases.has(release))).toEqual([])
    expect(await notOnce()).toEqual([])
    await expectClean('everything')
    for (const { url } of apps) expect((await fetch(`${url}/reports`)).status).toBe(200)
  }, 900_000)
})
