import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { z } from 'zod'

import type { BackupStore, StoredFile } from './backupStore.ts'

import { Problem } from '../../cli/userError.mjs'
import { query } from '../postgres.mjs'

/** What `pg_dump` wrote, from the data folder. */
export const dumpName = 'newsroom.dump'

const versions = z.tuple([z.object({ version: z.coerce.number() })])

/**
 * Dumps a database that is not the data folder's own, in one consistent state.
 *
 * @throws {Problem} where `pg_dump` is missing or older than the server
 */
export async function dumpDatabase({
  store,
  url,
}: {
  store: BackupStore
  url: string
}): Promise<{ files: StoredFile[]; folders: string[] }> {
  const text = `select current_setting('server_version_num')::int / 10000 as version`
  const [{ version }] = versions.parse(await query({ text, url }))
  const said = await runTool({ args: ['--version'], program: 'pg_dump', version })
  const own = Number(/(?<major>\d+)/u.exec(said)?.groups?.major ?? 0)
  if (own < version) throw tooOld({ own, version })
  const folder = await mkdtemp(path.join(tmpdir(), 'backup-'))
  try {
    const file = path.join(folder, dumpName)
    const args = ['--format=custom', `--file=${file}`, url]
    await runTool({ args, program: 'pg_dump', version })
    return { files: [await store.put(file, dumpName)], folders: [] }
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}

/** Restores a dump into an empty database; roles and rights are the launcher's. */
export async function restoreDump({ file, url }: { file: string; url: string }): Promise<void> {
  const text = `select count(*)::int as version from pg_tables where schemaname = 'public'`
  const [{ version: tables }] = versions.parse(await query({ text, url }))
  if (tables > 0)
    throw new Problem({
      zh: 'DATABASE_URL 指的数据库不是空的，什么也没有改动。请先建一个空库，再恢复到那里。',
      en: 'The database of DATABASE_URL is not empty; nothing was changed. Create an empty one and restore into that.',
    })
  const args = ['--no-owner', '--no-privileges', '--exit-on-error', `--dbname=${url}`, file]
  await runTool({ args, program: 'pg_restore', version: 0 })
}

async function runTool({
  args,
  program,
  version,
}: {
  args: readonly string[]
  program: string
  version: number
}): Promise<string> {
  const child = spawn(program, args, {
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    if (code === 0) return said.join('')
  } catch (cause) {
    throw missing({ cause, program, version })
  }
  throw new Problem({
    zh: `${program} 失败：${said.join('').trim()}`,
    en: `${program} failed: ${said.join('').trim()}`,
  })
}

function missing({
  cause,
  program,
  version,
}: {
  cause: unknown
  program: string
  version: number
}): Problem {
  const wanted = version > 0 ? ` ${version}` : ''
  return new Problem({
    zh: `本机没有 ${program}。请安装 PostgreSQL${wanted} 的客户端（Debian：postgresql-client）。`,
    en: `There is no ${program} on this machine. Install the client programs of PostgreSQL${wanted} (Debian: postgresql-client).`,
    cause,
  })
}

function tooOld({ own, version }: { own: number; version: number }): Problem {
  return new Problem({
    zh: `本机的 pg_dump 是 ${own} 版，比数据库服务器（${version} 版）旧，无法备份它。请安装 postgresql-client-${version}（apt.postgresql.org）。`,
    en: `pg_dump on this machine is version ${own}, older than the database server (${version}), and cannot back it up. Install postgresql-client-${version} (apt.postgresql.org).`,
  })
}
