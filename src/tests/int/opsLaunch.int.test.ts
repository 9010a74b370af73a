import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

import { recordOf, takeLock } from '../../ops/launch/processRecord.mjs'
import { findFreePort } from '../../ops/postgres/ports.mjs'

const launcher = path.resolve(import.meta.dirname, '../../ops/start.mjs')

type Ended = {
  readonly code: number | null
  readonly said: string
}

/** Runs the launcher to its end; only for launches that are refused before anything is served. */
async function launch(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [launcher, ...args], {
    env: { NODE_ENV: 'test', PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said: said.join('') }
}

describe('npm start refuses, in both languages and without a stack', () => {
  let data: string
  beforeEach(() => {
    data = mkdtempSync(path.join(tmpdir(), 'ops-launch-'))
  })
  afterEach(() => {
    rmSync(data, { force: true, recursive: true })
  })

  const secret = 'only-for-this-test-0123456789-abcdef'

  it.each([
    { fault: 'an unknown option', args: ['--colour'], env: {}, says: /选项：--colour\n[^]*option/ },
    {
      fault: 'a review that there is none of',
      args: [],
      env: { NEWSROOM_REVIEW: 'fiveEyes' },
      says: /NEWSROOM_REVIEW 应为[^]*threeReviews[^]*must be one of/,
    },
    { fault: 'a port that is none', args: ['--port', '七'], env: {}, says: /端口[^]*port/ },
    {
      fault: 'a database of your own without a secret',
      args: [],
      env: { DATABASE_URL: 'postgres://a:b@127.0.0.1:5432/newsroom' },
      says: /必须自备 PAYLOAD_SECRET[^]*must be at least/,
    },
    {
      fault: 'a short secret',
      args: [],
      env: { DATABASE_URL: 'postgres://a:b@127.0.0.1:5432/newsroom', PAYLOAD_SECRET: '太短' },
      says: /现为 2 个[^]*now 2/,
    },
    {
      fault: 'a weak secret for the embedded database too',
      args: [],
      env: { PAYLOAD_SECRET: '0'.repeat(64) },
      says: /随机字符[^]*random characters/,
    },
    {
      fault: 'plain http on the network',
      args: [],
      env: { SERVER_URL: 'http://news.example.cn' },
      says: /SERVER_URL 应为[^]*must be the https/,
    },
    {
      fault: 'an address of another database',
      args: [],
      env: { DATABASE_URL: 'mysql://a:b@127.0.0.1/newsroom', PAYLOAD_SECRET: secret },
      says: /写法不对[^]*not an address/,
    },
    {
      fault: 'a database that is not there',
      args: [],
      env: { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/newsroom', PAYLOAD_SECRET: secret },
      says: /没有数据库在监听[^]*nothing listens/,
    },
  ])('$fault', async ({ args, env, says }) => {
    const port = String(await findFreePort())
    const { code, said } = await launch(['--data', data, '--port', port, ...args], env)
    expect(said).toMatch(says)
    expect(said).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
  })

  it.each([
    ['the data folder', ''],
    ['the folder of the database', 'postgres'],
    ['the folder of the cluster', 'postgres/cluster'],
    ['the folder of media', 'media'],
  ])('a file in place of %s', async (_name, place) => {
    const parent = path.join(data, 'in-place')
    rmSync(parent, { force: true, recursive: true })
    const file = path.join(parent, 'data', place)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, 'not a folder')
    writeFileSync(path.join(path.dirname(file), 'owner-password'), 'x\n')
    // Without them, a newsroom that lost its secrets is what would be said first.
    if (place !== '') {
      const [appPassword, payloadSecret, readerPassword] = [1, 2, 3].map(() =>
        randomBytes(32).toString('base64url'),
      )
      const secrets = { appPassword, payloadSecret, readerPassword }
      writeFileSync(path.join(parent, 'data/secrets.json'), JSON.stringify(secrets), {
        mode: 0o600,
      })
    }
    const port = String(await findFreePort())
    const folder = path.join(parent, 'data')
    const { code, said } = await launch(['--data', folder, '--port', port])
    expect(said).toMatch(/该是目录的地方是文件|不是完整的数据库目录/)
    expect(said).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
  })

  it('a wrong password', async () => {
    const url = new URL(inject('postgresOwnerUrl'))
    url.password = 'wrong'
    const port = String(await findFreePort())
    const env = { DATABASE_URL: url.toString(), PAYLOAD_SECRET: secret }
    const { code, said } = await launch(['--data', data, '--port', port], env)
    expect(said).toMatch(/口令不对[^]*wrong user or password/)
    expect(said).not.toContain('wrong@')
    expect(code).toBe(1)
  })

  it('a taken port', async () => {
    const port = await findFreePort()
    const other = createServer().listen(port, '127.0.0.1')
    const { code, said } = await launch(['--data', data, '--port', String(port)])
    other.close()
    expect(said).toMatch(new RegExp(`端口 ${port} 已被[^]*Port ${port} is taken`))
    expect(code).toBe(1)
  })

  it('a data folder that another launcher holds, and says where that one is', async () => {
    const url = 'http://localhost:4567'
    writeFileSync(
      path.join(data, 'launcher.lock'),
      JSON.stringify(recordOf({ pid: process.pid, url })),
    )
    const { code, said } = await launch(['--data', data])
    expect(said).toMatch(/已在运行[^]*Already running at http:\/\/localhost:4567/)
    expect(code).toBe(1)
  })
})

describe('the launcher lock', () => {
  let file: string
  beforeEach(() => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ops-lock-'))
    mkdirSync(folder, { recursive: true })
    file = path.join(folder, 'launcher.lock')
  })
  afterEach(() => {
    rmSync(path.dirname(file), { force: true, recursive: true })
  })

  const own = recordOf({ pid: process.pid, url: 'http://localhost:3000' })

  it.each([
    { name: 'nobody holds it', content: undefined },
    { name: 'its holder is dead', content: { pid: 2 ** 22 - 1, start: '1', url: '' } },
    { name: 'its process id was given away', content: { ...own, pid: process.ppid, start: '1' } },
    { name: 'it is torn', content: '{"pid": 12' },
  ])('is taken when $name', ({ content }) => {
    if (content) writeFileSync(file, JSON.stringify(content))
    expect(takeLock({ file, record: own })).toBeUndefined()
  })

  it('is not taken from a running process', () => {
    const holder = recordOf({ pid: process.ppid, url: 'http://localhost:3001' })
    writeFileSync(file, JSON.stringify(holder))
    expect(takeLock({ file, record: own })).toEqual(holder)
  })
})
