import type { ChildProcess } from 'node:child_process'

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { createDatabase, query } from '../../ops/postgres.mjs'
import { findFreePort } from '../../ops/postgres/ports.mjs'
import { releaseNews } from '../fixtures/releaseNews.ts'
import { prepareOn } from '../setup/prepareOn.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const page = readFileSync(path.join(root, 'docs/how-to/back-up.md'), 'utf8')

/** The page's blocks of commands, in its order. */
const [backup, restore, backupOfServer, restoreToServer, makeSecrets] = [
  ...page.matchAll(/^```sh\n([^]*?)^```/gmu),
].map(([, text = '']) => text.trim().split('\n'))

type Settings = Readonly<Record<string, string | undefined>>

/** Follows the page's own commands, on folders of this test's own. Needs the build, as every test in this folder. */
describe('docs/how-to/back-up.md, followed to the letter', () => {
  let work: string
  let port: number
  const running: ChildProcess[] = []

  beforeAll(async () => {
    work = mkdtempSync(path.join(tmpdir(), 'back-up-'))
    chmodSync(work, 0o755)
    port = await findFreePort()
  })
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL')
    rmSync(work, { force: true, recursive: true })
  })

  const at = (name: string) => path.join(work, name)
  /** The page's words for folders and files, as places of this test. */
  const places = /(?<![\w/-])(\.newsroom|newsroom-backup|newsroom-broken|restored)(?![\w-])/gu
  const placed = (line: string) => line.replaceAll(places, (name) => at(name))

  /** `npm start` serves until it is told to stop; every other command ends by itself. */
  async function follow(lines: readonly string[] = [], env: Settings = {}): Promise<void> {
    expect(lines).not.toEqual([])
    const settings = { ...environment(), PORT: String(port), ...env }
    let served: ChildProcess | undefined
    for (const line of lines.map(placed)) {
      // Where the page names no folder, it is `.newsroom`.
      const command =
        /^npm (start|run)/u.test(line) && !line.includes('--data')
          ? `${line}${line.includes(' -- ') ? '' : ' --'} --data ${at('.newsroom')}`
          : line
      if (command.startsWith('npm start')) served = await serve(command, settings)
      else {
        const { status, stderr, stdout } = spawnSync('sh', ['-euc', command], {
          cwd: root,
          encoding: 'utf8',
          env: settings,
        })
        expect(status, `${command}\n${stdout}\n${stderr}`).toBe(0)
      }
    }
    if (served) await stop(served)
  }

  async function serve(command: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
    const [, ...args] = command.split(' -- ')
    const child = spawn(process.execPath, ['src/ops/start.mjs', ...args.join(' ').split(' ')], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.push(child)
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text))
    while (!said.includes('Ctrl-C stops') && child.exitCode === null) await sleep(50)
    if (child.exitCode !== null) throw new Error(said)
    return child
  }

  async function stop(child: ChildProcess): Promise<void> {
    child.kill('SIGINT')
    await once(child, 'exit')
  }

  const signIn = async () => {
    const [first = ''] = readFileSync(at('.newsroom/sign-ins.txt'), 'utf8').trim().split('\n')
    const [, email, password] = first.trim().split(/\s+/u)
    const { status } = await fetch(`http://localhost:${port}/api/users/login`, {
      body: JSON.stringify({ email, password }),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    return status
  }

  it('brings the embedded newsroom back with its accounts, and without its secrets when those are lost', async () => {
    await follow(['npm start -- --empty --data .newsroom'])
    await follow(backup)
    rmSync(at('.newsroom/postgres/cluster/base'), { force: true, recursive: true })
    await follow(restore)
    rmSync(at('.newsroom/secrets.json'))
    await expect(follow(['npm start'])).rejects.toThrow(/不见了[^]*from the backup/u)
    await follow(makeSecrets)
    const again = await serve(`npm start -- --data ${at('.newsroom')}`, {
      ...environment(),
      PORT: String(port),
    })
    expect(await signIn()).toBe(200)
    await stop(again)
    for (const name of ['.newsroom', 'newsroom-backup', 'newsroom-broken'])
      rmSync(at(name), { force: true, recursive: true })
  })

  it('brings a newsroom on a server of its own back, and adds nothing', async () => {
    const server = inject('postgresOwnerUrl')
    for (const name of ['page_source', 'page_restored'])
      await query({ text: `drop database if exists ${name} with (force)`, url: server })
    const { url: from } = await createDatabase({ name: 'page_source', ownerUrl: server })
    const { url: to } = await createDatabase({ name: 'page_restored', ownerUrl: server })
    mkdirSync(at('.newsroom'))
    process.env.NEWSROOM_REVIEW = 'singleEditor'
    const source = await prepareOn({ data: at('.newsroom'), url: from })
    await releaseNews(source)
    const record = async (url: string) => ({
      live: await query({ text: 'select path, content_hash from live_documents order by 1', url }),
      publications: await query({ text: 'select hash from publications order by sequence', url }),
    })
    const before = await record(from)
    const settings = {
      NEWSROOM_REVIEW: 'singleEditor',
      PATH: `${dumpTools({ server, work })}${path.delimiter}${process.env.PATH ?? ''}`,
      PAYLOAD_SECRET: source.PAYLOAD_SECRET,
    }
    await follow(backupOfServer, { ...settings, DATABASE_URL: from })
    await follow(restoreToServer, { ...settings, DATABASE_URL: to })
    expect(before.publications).not.toEqual([])
    expect(await record(to)).toEqual(before)
    for (const name of ['page_source', 'page_restored'])
      await query({ text: `drop database ${name} with (force)`, url: server })
  })
})

const environment = (): NodeJS.ProcessEnv => ({
  HOME: process.env.HOME,
  NODE_ENV: 'production',
  PATH: process.env.PATH,
})

/**
 * A folder for PATH. Empty where this machine's `pg_dump` is new enough for the server, as the page asks; else with two
 * programs of the same names that carry a database over inside the server.
 */
function dumpTools({ server, work }: { server: string; work: string }): string {
  const folder = path.join(work, 'bin')
  mkdirSync(folder)
  const { output } = spawnSync('pg_dump', ['--version'], { encoding: 'utf8' })
  // The embedded server is PostgreSQL 18. Where there is no such program, there is no output.
  if (Number(/(\d+)\./u.exec(String(output))?.[1] ?? 0) >= 18) return folder
  const copy = path.join(root, 'src/tests/setup/copyDatabase.ts')
  const script = (body: string) =>
    `#!/bin/sh\nset -eu\nfor last; do case "$last" in --version) echo 18; exit;; --file=*) file="\${last#--file=}";; --dbname=*) url="\${last#--dbname=}";; esac; done\ncd ${root}\n${body}\n`
  const run = (from: string, to: string) =>
    `node --import tsx -e "import('${copy}').then(({ copyDatabase }) => copyDatabase({ from: '${from}', server: '${server}', to: '${to}' }))"`
  const name = (variable: string) => `$(basename "$${variable}")`
  writeFileSync(
    path.join(folder, 'pg_dump'),
    script(`${run(name('last'), 'page_dump')}\necho page_dump > "$file"`),
    { mode: 0o755 },
  )
  writeFileSync(path.join(folder, 'pg_restore'), script(run('$(cat "$last")', name('url'))), {
    mode: 0o755,
  })
  return folder
}
