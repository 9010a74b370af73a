import { spawnSync } from 'node:child_process'
import { chmodSync, closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openDatabase } from '../../ops/launch/database.mjs'
import { query } from '../../ops/postgres.mjs'

/** A small disk of its own, where this machine lets us mount one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'ops-disk-'))
  chmodSync(folder, 0o755)
  const { status } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    'size=400m,mode=755',
    'tmpfs',
    folder,
  ])
  if (status === 0) return folder
  rmSync(folder, { recursive: true })
  process.stdout.write('skipped: no disk can be mounted here, so none can be filled\n')
  return undefined
}

const disk = mountSmallDisk()

describe.skipIf(disk === undefined)('a database whose disk is full', () => {
  const data = disk ?? ''
  const filler = path.join(data, 'filler')
  const over = new AbortController()
  let database: Awaited<ReturnType<typeof openDatabase>>
  let kept: Promise<void>

  beforeAll(async () => {
    database = await openDatabase({ data, env: { NODE_ENV: 'test' } })
    kept = database.keepAlive(over.signal)
    await ask('create table kept (one int, text text)')
    await ask('insert into kept values (1)')
  }, 120_000)

  afterAll(async () => {
    over.abort()
    await kept
    await database.stop()
    spawnSync('umount', [data])
    rmSync(data, { recursive: true })
  })

  const ask = (text: string) => query({ text, url: database.ownerUrl })
  const read = () => ask('select one from kept').catch(() => [])
  const write = () =>
    ask('insert into kept values (2)').then(
      () => 'written',
      (error: unknown) => (error as { code?: string }).code,
    )

  function fill(): void {
    const file = openSync(filler, 'w')
    try {
      for (;;) writeSync(file, Buffer.alloc(65_536))
    } catch {
      closeSync(file)
    }
  }

  it('comes back for readers, says why nothing is saved, and writes again when there is room', async () => {
    expect(existsSync(path.join(data, 'reserve'))).toBe(true)
    fill()
    // Every segment of its log that it has, and one that it cannot have: it dies of that.
    const died = async () => {
      for (;;) {
        await ask('insert into kept values (3, repeat(gen_random_uuid()::text, 100))')
        await ask('select pg_switch_wal()')
      }
    }
    await expect(died()).rejects.toThrow()
    const long = { interval: 200, timeout: 100_000 }
    // Dead, and then for reading alone.
    await expect.poll(write, long).toBe('25006')
    expect((await read()).length).toBeGreaterThan(0)
    rmSync(filler)
    await expect.poll(write, long).toBe('written')
    // Kept again right after the database may write.
    await expect.poll(() => existsSync(path.join(data, 'reserve')), long).toBe(true)
  }, 240_000)
})
