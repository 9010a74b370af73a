import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { archiveLog } from '../../ops/backup/archiveLog.ts'
import { BackupStore } from '../../ops/backup/backupStore.ts'
import { makeBackup } from '../../ops/backup/makeBackup.ts'
import { readKey } from '../../ops/backup/options.ts'
import { readBack } from '../../ops/backup/readBack.ts'
import { restoreBackup } from '../../ops/backup/restoreBackup.ts'
import { retain } from '../../ops/backup/retain.ts'
import { databaseUrl, query, startPostgres } from '../../ops/postgres.mjs'

const root = path.resolve(import.meta.dirname, '../../..')
const work = mkdtempSync(path.join(tmpdir(), 'backup-test-'))
chmodSync(work, 0o755)
const at = (name: string) => path.join(work, name)
const keyFile = at('key')
writeFileSync(keyFile, `${'5f'.repeat(32)}\n`)
const data = at('data')
const store = new BackupStore(at('backups'), readKey(keyFile))

type Server = Awaited<ReturnType<typeof startPostgres>>
const running = new Set<Server>()
async function serve(folder: string): Promise<Server> {
  const server = await startPostgres({ dataFolder: path.join(folder, 'postgres') })
  running.add(server)
  return server
}
async function stop(server: Server): Promise<void> {
  running.delete(server)
  await server.stop()
}

let url: string
const run = (text: string) => query({ text, url })
const source = () => ({ data, files: undefined, isEmbedded: true, ownerUrl: url })

/** What a restored folder says, once its server runs. */
async function rowsIn(folder: string): Promise<unknown[]> {
  const server = await serve(folder)
  try {
    const rows = await query({ text: 'select name from texts order by 1', url: server.ownerUrl })
    return rows.map(({ name }) => name)
  } finally {
    await stop(server)
  }
}

const restore = (folder: string, more: { at?: Date; backup?: string } = {}) =>
  restoreBackup({
    at: undefined,
    backup: undefined,
    data: at(folder),
    databaseUrl: undefined,
    store,
    ...more,
  })

beforeAll(async () => {
  mkdirSync(at('data/media'), { recursive: true })
  writeFileSync(at('data/media/first.jpg'), 'a picture')
  writeFileSync(at('data/secrets.json'), '{}', { mode: 0o600 })
  const server = await serve(data)
  url = databaseUrl({ name: 'postgres', url: server.ownerUrl })
  await run('create table texts (name text); create table noise (id int, filler text)')
})
afterAll(async () => {
  for (const server of running) await server.stop()
  rmSync(work, { force: true, recursive: true })
})

describe('a backup of the embedded database', () => {
  let moment: Date

  it('is made while the newsroom writes, and is one state of it', async () => {
    await run(`insert into texts values ('1 before')`)
    const over = new AbortController()
    const writing = (async () => {
      for (let id = 0; !over.signal.aborted; id += 1)
        await run(`insert into noise select ${id}, repeat('x', 500) from generate_series(1, 500)`)
    })()
    const backup = await makeBackup({ goesOn: true, source: source(), store })
    over.abort()
    await writing
    await readBack({ backup, store })
    expect(backup.files.map((file) => file.path)).toContain('media/first.jpg')
  })

  it('goes on in the log, with the files that came', async () => {
    await run(`insert into texts values ('2 after')`)
    writeFileSync(at('data/media/second.jpg'), 'another picture')
    await archiveLog({ ...source(), store })
    const [row] = await run('select clock_timestamp() as now')
    moment = row?.now as Date
    await sleep(50)
    await run('delete from texts')
    await run(`insert into texts values ('3 planted')`)
    expect((await archiveLog({ ...source(), store })).length).toBeGreaterThan(0)
  })

  it('is restored to the moment before a deletion', async () => {
    await restore('at', { at: moment })
    expect(await rowsIn(at('at'))).toEqual(['1 before', '2 after'])
    expect(readFileSync(at('at/media/second.jpg'), 'utf8')).toBe('another picture')
    expect(existsSync(at('at.restoring'))).toBe(false)
  })

  it('is restored to its own state, and to the newest', async () => {
    const [{ id } = { id: '' }] = await store.backups()
    await restore('own', { backup: id })
    expect(await rowsIn(at('own'))).toEqual(['1 before'])
    await restore('newest')
    expect(await rowsIn(at('newest'))).toEqual(['3 planted'])
  })

  it('is refused in words where it cannot become what is asked for, and leaves nothing', async () => {
    await expect(restore('future', { at: new Date(Date.now() + 3_600_000) })).rejects.toThrow(
      'does not reach',
    )
    await expect(restore('past', { at: new Date(0) })).rejects.toThrow('现有')
    await expect(restore('data')).rejects.toThrow('not empty')
    for (const name of ['future', 'past', 'future.restoring'])
      expect(existsSync(at(name)), name).toBe(false)
  })

  it('keeps what did not change once, and every minute only what is new', async () => {
    const before = await countObjects()
    const again = await makeBackup({ goesOn: true, source: source(), store })
    expect((await countObjects()) - before).toBeLessThan(again.files.length / 3)
    await archiveLog({ ...source(), store })
    expect(await archiveLog({ ...source(), store })).toEqual([])
  })

  it('shows nothing of its content to who has no key', async () => {
    const parts = await readdir(at('backups/objects'))
    const names = (
      await Promise.all(
        parts.map(async (part) =>
          (await readdir(at(`backups/objects/${part}`))).map((name) => `${part}/${name}`),
        ),
      )
    ).flat()
    for (const name of names)
      expect((await readFile(at(`backups/objects/${name}`))).includes('a picture')).toBe(false)
    const keyless = new BackupStore(at('backups'), undefined)
    const [backup] = await keyless.backups()
    if (!backup) throw new Error('no backup')
    await expect(readBack({ backup, store: keyless })).rejects.toThrow('--key-file')
    const other = new BackupStore(at('backups'), Buffer.alloc(32, 1))
    await expect(readBack({ backup, store: other })).rejects.toThrow('another key')
  })

  it('says which file is damaged', async () => {
    const backup = (await store.backups()).at(-1)
    const picture = backup?.files.find((file) => file.path === 'media/first.jpg')
    if (!backup || !picture) throw new Error('no picture')
    const file = at(`backups/objects/${picture.object.slice(0, 2)}/${picture.object}`)
    const whole = await readFile(file)
    const turned = Buffer.from(whole)
    turned[turned.length - 1] = (turned.at(-1) ?? 0) ^ 1
    await writeFile(file, turned)
    await expect(readBack({ backup, store })).rejects.toThrow(picture.object)
    await writeFile(file, whole)
  })

  it('is removed when it is old, with what it alone had, and the newest never', async () => {
    rmSync(at('data/media/first.jpg'))
    const last = await makeBackup({ goesOn: true, source: source(), store })
    const before = await countObjects()
    await retain({ days: 0, now: new Date(Date.now() + 1000), store })
    expect((await store.backups()).map(({ id }) => id)).toEqual([last.id])
    expect(await countObjects()).toBeLessThan(before)
    await readBack({ backup: last, store })
  })
})

describe('the commands', () => {
  it('back up, restore and rehearse what they are told to', async () => {
    const made = await command('backup', ['--data', data, '--to', at('by-hand')])
    expect(made).toMatchObject({ code: 0 })
    const unread = await command('restore', ['--from', at('nowhere'), '--data', at('x')])
    expect(unread).toMatchObject({ code: 2, said: expect.stringContaining('没有备份') as unknown })
    const vague = await command('restore', ['--from', at('by-hand'), '--at', '2026-11-30 09:30'])
    expect(vague).toMatchObject({ code: 2, said: expect.stringContaining('+08:00') as unknown })
  })
})

async function command(
  name: string,
  args: readonly string[],
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/ops/${name}.ts`, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said: said.join('') }
}

async function countObjects(): Promise<number> {
  const parts = await readdir(at('backups/objects'))
  const names = await Promise.all(parts.map((part) => readdir(at(`backups/objects/${part}`))))
  return names.flat().length
}
