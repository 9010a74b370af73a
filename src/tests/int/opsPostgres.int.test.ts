import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { createDatabase, query, startPostgres } from '../../ops/postgres.mjs'
import { isOfCluster } from '../../ops/postgres/postmaster.mjs'

type Postgres = Awaited<ReturnType<typeof startPostgres>>

describe('the embedded PostgreSQL', () => {
  let dataFolder: string
  let postgres: Postgres

  beforeEach(async () => {
    const parent = mkdtempSync(path.join(tmpdir(), 'ops-postgres-'))
    chmodSync(parent, 0o755)
    dataFolder = path.join(parent, 'postgres')
    postgres = await startPostgres({ dataFolder })
  })
  afterEach(async () => {
    await postgres.stop()
    rmSync(path.dirname(dataFolder), { force: true, recursive: true })
  })

  const pidFile = () => path.join(dataFolder, 'cluster/postmaster.pid')

  async function killPostmaster(): Promise<void> {
    process.kill(postgres.pid, 'SIGKILL')
    const cluster = path.join(dataFolder, 'cluster')
    while (isOfCluster({ cluster, pid: postgres.pid })) await sleep(10)
  }

  it('keeps every acknowledged row over kill -9, time after time, on the same port', async () => {
    const { port } = postgres
    const { url } = await createDatabase({ name: 'newsroom', ownerUrl: postgres.ownerUrl })
    await query({ text: 'create table reports (id serial, headline text)', url })
    for (const headline of ['区人大会议闭幕', '春耕备播有序推进', '老街夜市开街']) {
      await query({ text: 'insert into reports (headline) values ($1)', url, values: [headline] })
      await killPostmaster()
      postgres = await startPostgres({ dataFolder })
      expect(postgres.port).toBe(port)
    }
    const rows = await query({ text: 'select headline from reports order by id', url })
    expect(rows.map(({ headline }) => headline)).toEqual([
      '区人大会议闭幕',
      '春耕备播有序推进',
      '老街夜市开街',
    ])
  })

  it('adopts a server that still runs', async () => {
    const again = await startPostgres({ dataFolder })
    expect(again).toMatchObject({ adopted: true, pid: postgres.pid, port: postgres.port })
  })

  it('recovers when the process id in the file belongs to somebody else by now', async () => {
    const lines = readFileSync(pidFile(), 'utf8').split('\n')
    await killPostmaster()
    writeFileSync(pidFile(), [String(process.pid), ...lines.slice(1)].join('\n'))
    postgres = await startPostgres({ dataFolder })
    expect(postgres.adopted).toBe(false)
    expect(await query({ text: 'select 1 as one', url: postgres.ownerUrl })).toEqual([{ one: 1 }])
  })

  it('listens on this machine only and lets nobody in without the password', async () => {
    const settings = await query({
      text: "select setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories') order by name",
      url: postgres.ownerUrl,
    })
    expect(settings.map(({ setting }) => setting)).toEqual(['127.0.0.1', ''])
    const stranger = new URL(postgres.ownerUrl)
    stranger.password = 'guess'
    await expect(query({ text: 'select 1', url: stranger.toString() })).rejects.toMatchObject({
      code: '28P01',
    })
  })

  it('is durable and checks its pages', async () => {
    const rows = await query({
      text: "select name, setting from pg_settings where name in ('data_checksums', 'fsync', 'synchronous_commit')",
      url: postgres.ownerUrl,
    })
    expect(rows.map(({ setting }) => setting)).toEqual(['on', 'on', 'on'])
  })

  it('says in both languages that the password file is lost', async () => {
    await postgres.stop()
    const file = path.join(dataFolder, 'owner-password')
    const kept = readFileSync(file)
    rmSync(file)
    await expect(startPostgres({ dataFolder })).rejects.toThrow(/丢失[^]*password file/)
    writeFileSync(file, kept)
  })
})
