import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { Problem } from '../../cli/userError.mjs'
import { createDatabase, query, startPostgres } from '../../ops/postgres.mjs'
import { isOfCluster, readPostmaster } from '../../ops/postgres/postmaster.mjs'

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

  const cluster = () => path.join(dataFolder, 'cluster')
  const emptyOnes = ['pg_notify', 'pg_replslot', 'pg_tblspc', 'pg_twophase', 'pg_stat']
  const line = (index: number) => readFileSync(pidFile(), 'utf8').split('\n')[index] ?? ''
  const damages: readonly (readonly [string, () => void])[] = [
    [
      'its postmaster.pid is empty',
      () => {
        writeFileSync(pidFile(), '')
      },
    ],
    [
      'its postmaster.pid is blank',
      () => {
        writeFileSync(pidFile(), '\n\n')
      },
    ],
    [
      'its postmaster.pid is torn',
      () => {
        writeFileSync(pidFile(), line(0).slice(0, -1))
      },
    ],
    [
      'its postmaster.pid says nonsense',
      () => {
        writeFileSync(pidFile(), 'no\0thing')
      },
    ],
    [
      'its postmaster.pid is a folder',
      () => {
        rmSync(pidFile(), { force: true })
        mkdirSync(path.join(pidFile(), 'inside'), { recursive: true })
      },
    ],
    [
      'everybody may look into it',
      () => {
        chmodSync(cluster(), 0o755)
      },
    ],
    [
      'a copy left its empty folders out',
      () => {
        for (const name of emptyOnes) rmSync(path.join(cluster(), name), { recursive: true })
      },
    ],
    [
      'its port is torn',
      () => {
        writeFileSync(path.join(dataFolder, 'port'), '99999999')
      },
    ],
  ]

  it.each(damages)('starts where %s, after a kill', async (_name, damage) => {
    await query({ text: 'create table kept (one int)', url: postgres.ownerUrl })
    await killPostmaster()
    damage()
    postgres = await startPostgres({ dataFolder })
    expect(await query({ text: 'select * from kept', url: postgres.ownerUrl })).toEqual([])
    expect(statSync(cluster()).mode & 0o777).toBe(0o700)
  })

  it('starts where its postmaster.pid was emptied under a server that runs', async () => {
    writeFileSync(pidFile(), '')
    const again = await startPostgres({ dataFolder })
    expect(again.pid).not.toBe(postgres.pid)
    postgres = again
    expect(await query({ text: 'select 1 as one', url: postgres.ownerUrl })).toEqual([{ one: 1 }])
  })

  it.each([
    [
      'the folder is no cluster',
      () => {
        rmSync(path.join(cluster(), 'PG_VERSION'))
      },
      /PG_VERSION/,
    ],
    [
      'its control file is damaged',
      () => {
        writeFileSync(path.join(cluster(), 'global/pg_control'), 'x')
      },
      /不能启动|无法启动[^]*does not start/,
    ],
    [
      'the password is another one',
      () => {
        writeFileSync(path.join(dataFolder, 'owner-password'), 'x\n')
      },
      /同一份备份[^]*of one backup/,
    ],
    [
      'the password is empty',
      () => {
        writeFileSync(path.join(dataFolder, 'owner-password'), '')
      },
      /丢失或为空[^]*lost or empty/,
    ],
  ] as const)('says in one sentence that %s', async (_name, damage, says) => {
    await killPostmaster()
    damage()
    const failure = startPostgres({ dataFolder })
    await expect(failure).rejects.toBeInstanceOf(Problem)
    await expect(failure).rejects.toThrow(says)
    // Whoever was started with another password is still there.
    await sleep(0)
    const left = readPostmaster(cluster())
    if (left && isOfCluster({ cluster: cluster(), pid: left.pid }))
      process.kill(left.pid, 'SIGKILL')
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
