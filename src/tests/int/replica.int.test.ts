import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, inject, it } from 'vitest'

import type { DebianServer, RunningPooler } from '../fixtures/debianPostgres.ts'

import { refuseUnreachable, refuseWrongReader } from '../../ops/launch/address.mjs'
import { databaseUrl, query } from '../../ops/postgres.mjs'
import { readAdapter } from '../../plugin/database/query.ts'
import {
  hasDebianPostgres,
  makePrimary,
  makeStandby,
  ownedFolder,
  runPooler,
} from '../fixtures/debianPostgres.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { accountOf } from '../setup/accountOf.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const isMissing = !hasDebianPostgres() && !process.env.CI
if (isMissing)
  console.warn('skipped: apt-get install postgresql pgbouncer (as root; npm test does)')

/** A page from the replica is a second old at most; what goes beyond is of a busy machine. */
const promisedMs = 1100

describe.skipIf(isMissing)('readers with a replica, and everybody through PgBouncer', async () => {
  if (isMissing) return
  const folder = ownedFolder(path.join(inject('runFolder'), 'replica'))
  const primary = await makePrimary(folder)
  await primary.start()
  await query({
    // The second for what the tests end with: dropping a database in use.
    text: `create role cloud login createdb createrole password 'cloud'; grant pg_signal_backend to cloud`,
    url: primary.url,
  })
  const owner = new URL(primary.url)
  owner.username = 'cloud'
  owner.password = 'cloud'
  afterAll(() => primary.stop())
  let pooler: RunningPooler | undefined
  let standby: DebianServer | undefined
  const { asOwner, database, payload, release } = await useNewsroom('replica', {
    env: async ({ appUrl, readerUrl }) => {
      standby = await makeStandby(folder, primary)
      await standby.start()
      pooler = await runPooler({ folder, mode: 'session', server: primary })
      afterAll(() => standby?.stop())
      const atStandby = new URL(readerUrl)
      atStandby.port = String(standby.port)
      return {
        DATABASE_READER_URL: atStandby.toString(),
        DATABASE_URL: pooler.urlOf(appUrl),
      }
    },
    server: owner.toString(),
  })
  if (!standby || !pooler) throw new Error('not started')
  const replica = standby
  const { primaryPool, readerPool } = await import('../../site/http/readerPool.ts')
  const { findDocument } = await import('../../site/queries/findDocument.ts')
  const { describeReplica, isReady } = await import('../../site/queries/health.ts')

  // Before the database is dropped: who is no superuser ends nobody else's connections.
  afterAll(async () => {
    await readerPool.end()
    await pooler?.stop()
  })

  const said = async () => (await describeReplica()).join('\n')
  const isUsed = () => expect.poll(said).toBe('readers use the replica, 0 s behind')
  const atReplica = (text: string) =>
    query({ text, url: databaseUrl({ name: 'test_replica', url: replica.url }) })

  const { meeting, person, report, reporter, section, speech } = await draftPackage(payload)
  const chief = await accountOf({ payload, role: 'chiefEditor' })
  await release([
    { collection: 'sections', id: section.id },
    { collection: 'reporters', id: reporter.id },
    { collection: 'people', id: person.id },
    { collection: 'meetings', id: meeting.id },
    { collection: 'speeches', id: speech.id },
    { collection: 'reports', id: report.id },
  ])
  const page = `/reports/${report.slug ?? ''}`
  const state = async () => (await findDocument({ path: page }))?.state

  it('read what was released, from the replica', async () => {
    await isUsed()
    expect(await state()).toBe('live')
    const [row] = await atReplica(
      `select count(*)::int as count from pg_stat_activity
       where usename = 'newsroom_reader' and query like '%document AS MATERIALIZED%'`,
    )
    expect(row?.count).toBeGreaterThan(0)
    expect(await isReady()).toBe(true)
  })

  it('have their limits, behind a pooler too', async () => {
    const show = (name: string) => `SELECT current_setting('${name}') AS value`
    const own = await readAdapter(payload).pool.query(show('statement_timeout'))
    expect(own.rows).toEqual([{ value: '15s' }])
    for (const pool of [readerPool, primaryPool]) {
      expect((await pool.query(show('statement_timeout'))).rows).toEqual([{ value: '4s' }])
      await expect(pool.query('CREATE TEMPORARY TABLE note ()')).rejects.toMatchObject({
        code: '25006',
      })
    }
  })

  it('are served by the primary in time when a replica stands still, and by it again later', async () => {
    await isUsed()
    await atReplica('select pg_wal_replay_pause()')
    const { withdrawDocuments } = await import('payload-newsroom')
    const outcome = await withdrawDocuments({
      payload,
      user: chief,
      withdrawal: {
        dependents: 'detach',
        documents: [{ collection: 'reports', id: report.id }],
        notice: '本报道有误，已撤稿。',
        reason: '来源有误',
      },
    })
    expect(outcome).toMatchObject({ kind: 'withdrawn' })
    await sleep(promisedMs)
    expect(await state()).toBe('withdrawn')
    expect(await atReplica(`select state from live_documents where path = '${page}'`)).toEqual([
      { state: 'live' },
    ])
    await expect
      .poll(said)
      .toMatch(/^warning: readers use the primary, the replica is [1-9]\d*\.\d s behind$/u)
    await atReplica('select pg_wal_replay_resume()')
    await isUsed()
    expect(await state()).toBe('withdrawn')
  })

  it('never wait for a replica that fell silent', async () => {
    await isUsed()
    replica.freeze()
    const took: number[] = []
    for (let reads = 0; reads < 12; reads += 1) {
      const startedAt = performance.now()
      expect(await state()).toBe('withdrawn')
      took.push(performance.now() - startedAt)
      await sleep(150)
    }
    replica.freeze('thaw')
    // Its own limits are four and five seconds.
    expect(Math.max(...took)).toBeLessThan(2000)
    expect(took.filter((ms) => ms > 400).length).toBeLessThan(4)
    await isUsed()
  })

  it('read the primary while the replica is away, and the replica when it is back', async () => {
    await isUsed()
    await replica.stop('SIGQUIT')
    for (let reads = 0; reads < 5; reads += 1) expect(await state()).toBe('withdrawn')
    await expect.poll(said).toBe('warning: readers use the primary, the replica does not answer')
    // Nor is it a reason not to start.
    await refuseWrongReader({
      readerUrl: process.env.DATABASE_READER_URL ?? '',
      url: process.env.DATABASE_URL ?? '',
    })
    await replica.start()
    await isUsed()
  })

  it('are sent to no server that follows nobody', async () => {
    const { watchReplica } = await import('../../site/http/watchReplica.ts')
    const { Pool } = await import('pg')
    const ask = async (url: string) => {
      const pools = {
        primary: new Pool({ connectionString: database.readerUrl }),
        replica: new Pool({ connectionString: url }),
      }
      const watch = watchReplica(pools)
      const { kind } = await watch.state()
      const answer = { kind, mayRead: watch.mayRead() }
      await Promise.all(Object.values(pools).map((pool) => pool.end()))
      return answer
    }
    expect(await ask(inject('postgresOwnerUrl'))).toEqual({ kind: 'alone', mayRead: false })
    expect(await ask(database.ownerUrl)).toEqual({ kind: 'same', mayRead: true })
  })

  it('are refused a pooler that shares its sessions, in words, before anything begins', async () => {
    const sharing = await runPooler({ folder, mode: 'transaction', server: primary })
    const name = 'DATABASE_URL'
    await expect(refuseUnreachable({ name, url: sharing.urlOf(database.appUrl) })).rejects.toThrow(
      /DATABASE_URL 指向的连接池[^]*pool_mode = session/u,
    )
    await refuseUnreachable({ name, url: process.env.DATABASE_URL ?? '' })
  })

  it('have a newsroom whose owner is no superuser, as clouds give it', async () => {
    const asked = await asOwner(
      `select rolsuper, rolcreaterole from pg_roles where rolname = current_user`,
    )
    expect(asked).toEqual([{ rolcreaterole: true, rolsuper: false }])
    const rights = await asOwner(
      `select has_table_privilege('newsroom_app', 'publications', 'SELECT') as reads,
              has_table_privilege('newsroom_app', 'publications', 'UPDATE') as changes`,
    )
    expect(rights).toEqual([{ changes: false, reads: true }])
  })
})
