import type { ChildProcess } from 'node:child_process'

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { readSecrets } from '../../ops/launch/secrets.mjs'
import { findFreePort } from '../../ops/postgres/ports.mjs'

const launcher = path.resolve(import.meta.dirname, '../../ops/start.mjs')

type Launched = {
  readonly child: ChildProcess
  readonly said: () => string
}

/** Needs the build, like every test in this folder; everything else it makes for itself. */
describe('npm start, with each of its parts killed', () => {
  let data: string
  let port: number
  let running: Launched | undefined

  beforeAll(async () => {
    data = mkdtempSync(path.join(tmpdir(), 'launch-'))
    chmodSync(data, 0o755)
    port = await findFreePort()
  })
  afterEach(async () => {
    running?.child.kill('SIGTERM')
    await ended(running)
    running = undefined
  })
  afterAll(() => {
    rmSync(data, { force: true, recursive: true })
  })

  const pidIn = (name: string) => {
    const record: unknown = JSON.parse(readFileSync(path.join(data, name), 'utf8'))
    return (record as { pid: number }).pid
  }
  const serverPid = () => pidIn('server.json')
  const postgresPid = () =>
    Number(readFileSync(path.join(data, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])

  async function start(): Promise<Launched> {
    const child = spawn(
      process.execPath,
      [launcher, '--empty', '--data', data, '--port', String(port)],
      {
        env: { NODE_ENV: 'production', PATH: process.env.PATH },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const lines: string[] = []
    child.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => lines.push(text))
    const said = () => lines.join('')
    running = { child, said }
    while (!said().includes('Ctrl-C stops') && child.exitCode === null) await sleep(50)
    if (child.exitCode !== null) throw new Error(said())
    return running
  }

  /** A part of the newsroom on a machine of its own, by a command of the guide. */
  function startPart(command: string, env: Readonly<Record<string, string>>): Launched {
    const [, options = ''] = / -- (.*)$/u.exec(command) ?? []
    const child = spawn(process.execPath, [launcher, ...options.split(' ')], {
      env: { NODE_ENV: 'production', PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const lines: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => lines.push(text))
    }
    return { child, said: () => lines.join('') }
  }

  const text = (name: string) => readFileSync(path.join(data, name), 'utf8').trim()

  /** What the guide says that all servers are given, of the newsroom that runs here; its owner's address beside. */
  function settingsFor(url: string) {
    const { appPassword, payloadSecret, readerPassword } = readSecrets(data)
    const at = (user: string, password: string) =>
      `postgres://${user}:${password}@127.0.0.1:${text('postgres/port')}/newsroom`
    return {
      DATABASE_READER_URL: at('newsroom_reader_newsroom', readerPassword),
      DATABASE_URL: at('newsroom_app_newsroom', appPassword),
      NEWSROOM_DATA: data,
      ownerUrl: at('newsroom_owner', text('postgres/owner-password')),
      PAYLOAD_SECRET: payloadSecret,
      SERVER_URL: url,
    }
  }

  function firstAccount() {
    const [, email = '', password = ''] = text('sign-ins.txt').split(/\s+/u)
    return { email, password }
  }

  /** Tries until the site answers: whoever starts it again needs a moment. */
  async function answer(): Promise<number> {
    for (let tries = 0; tries < 150; tries += 1) {
      const response = await fetch(`http://localhost:${port}/`).catch(() => undefined)
      if (response && response.status < 500) return response.status
      await sleep(100)
    }
    return 0
  }

  it('serves a first time, with sign-ins that only the owner can read, and stops cleanly', async () => {
    const { child, said } = await start()
    expect(await answer()).toBe(200)
    expect(said()).toMatch(/登录 Sign-ins/)
    const secrets = ['secrets.json', 'sign-ins.txt', 'postgres/owner-password']
    expect(secrets.map((name) => statSync(path.join(data, name)).mode & 0o777)).toEqual([
      0o600, 0o600, 0o600,
    ])
    child.kill('SIGINT')
    expect(await ended(running)).toBe(0)
    const left = ['launcher.lock', 'server.json', 'worker.json', 'postgres/cluster/postmaster.pid']
    expect(left.filter((name) => existsSync(path.join(data, name)))).toEqual([])
  })

  it('only serves the second time, and asks nothing of the database it knows', async () => {
    const { said } = await start()
    expect(await answer()).toBe(200)
    expect(said()).not.toMatch(/Preparing|Building|Installing|Sign-ins/)
  })

  it('leads to no page that is not there, with nothing published yet', async () => {
    await start()
    await answer()
    const front = await fetch(`http://localhost:${port}/`)
    const links = [...(await front.text()).matchAll(/<a [^>]*href="(\/[^"#]*)/gu)].map(
      ([, link = '']) => link,
    )
    expect(links).toContain('/editions')
    const answers = await Promise.all(
      [...new Set(links)].map(async (link) => {
        const { status } = await fetch(`http://localhost:${port}${link}`)
        return { link, status }
      }),
    )
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  })

  it.each([
    { part: 'the database', pid: postgresPid },
    { part: 'the web server', pid: serverPid },
  ])('goes on when $part is killed', async ({ pid }) => {
    await start()
    const before = pid()
    process.kill(before, 'SIGKILL')
    await expect.poll(pid).not.toBe(before)
    await expect.poll(answer).toBe(200)
  })

  it('brings the worker back when it is killed, and serves meanwhile', async () => {
    await start()
    const before = pidIn('worker.json')
    process.kill(before, 'SIGKILL')
    expect(await answer()).toBe(200)
    for (let tries = 0; tries < 100; tries += 1) {
      if (existsSync(path.join(data, 'worker.json')) && pidIn('worker.json') !== before) break
      await sleep(100)
    }
    expect(pidIn('worker.json')).not.toBe(before)
  })

  it('takes over when the launcher is killed', async () => {
    const { child } = await start()
    const abandoned = [serverPid(), pidIn('worker.json')]
    child.kill('SIGKILL')
    await ended(running)
    await start()
    expect(await answer()).toBe(200)
    expect(abandoned).not.toContain(serverPid())
    expect(abandoned).not.toContain(pidIn('worker.json'))
  })

  it('takes over when everything is killed', async () => {
    const { child } = await start()
    for (const pid of [postgresPid(), serverPid()]) process.kill(pid, 'SIGKILL')
    child.kill('SIGKILL')
    await ended(running)
    await start()
    expect(await answer()).toBe(200)
  })

  it('runs on two servers by the commands of the guide: signed in at one, at work at the other', async () => {
    await start()
    const ports = [await findFreePort(), await findFreePort()] as const
    const addresses = ports.map((each) => `http://localhost:${each}`) as [string, string]
    const { ownerUrl, ...shared } = settingsFor(addresses[0])
    expect(settingsOfGuide()).toEqual(Object.keys(shared).toSorted())
    const [prepare, app, worker] = commandsOfGuide()
    const prepared = startPart(prepare, { ...shared, DATABASE_OWNER_URL: ownerUrl })
    expect({ code: await ended(prepared), said: prepared.said() }).toMatchObject({ code: 0 })
    const parts = [
      ...ports.map((each) => startPart(app.replace('3000', String(each)), shared)),
      startPart(worker, shared),
      startPart(worker, shared),
    ]
    try {
      for (const each of parts) {
        await expect.poll(each.said, { timeout: 60_000 }).toMatch(/Ctrl-C|✗/u)
        expect(each.said()).not.toContain('✗')
      }
      await expect.poll(() => parts.at(-1)?.said()).toContain('at work')
      const account = firstAccount()
      const own = { 'Content-Type': 'application/json', Origin: shared.SERVER_URL }
      const signedIn = await fetch(`${addresses[0]}/api/users/login`, {
        body: JSON.stringify(account),
        headers: own,
        method: 'POST',
      })
      const cookie = signedIn.headers.getSetCookie().join().split(';', 1).join()
      const me = await fetch(`${addresses[1]}/api/users/me`, {
        headers: { ...own, Cookie: cookie },
      })
      expect(await me.json()).toMatchObject({ user: { email: account.email } })
    } finally {
      for (const { child } of parts) child.kill('SIGTERM')
      for (const each of parts) expect(await ended(each)).toBe(0)
    }
  })

  it.each([
    { env: {}, part: 'pages', says: /app、worker、prepare[^]*one of app, worker, prepare/u },
    { env: {}, part: 'app', says: /还缺：DATABASE_URL、[^]*missing: DATABASE_URL, /u },
  ])('refuses --only $part in words, where that is not enough', async ({ env, part, says }) => {
    const refused = startPart(`npm start -- --only ${part}`, env)
    expect(await ended(refused)).toBe(1)
    expect(refused.said()).toMatch(says)
  })

  it('serves again, however often the web server dies, and leaves database and worker alone', async () => {
    const { child, said } = await start()
    const others = [postgresPid(), pidIn('worker.json')]
    let last = 0
    for (let kills = 0; kills < 4;) {
      const pid = existsSync(path.join(data, 'server.json')) ? serverPid() : last
      if (pid !== last) process.kill(pid, 'SIGKILL')
      if (pid !== last) kills += 1
      last = pid
      await sleep(100)
    }
    await expect.poll(answer, { timeout: 60_000 }).toBe(200)
    expect(child.exitCode).toBeNull()
    expect(said()).toMatch(/秒后重新启动[^]*restarting it in/)
    expect([postgresPid(), pidIn('worker.json')]).toEqual(others)
  })
})

/** The English half; both have the very same commands. */
const guide = () => {
  const text = readFileSync(
    path.resolve(import.meta.dirname, '../../../docs/how-to/two-servers.md'),
    'utf8',
  )
  return text.slice(text.indexOf('\n---\n'))
}
const commandsOfGuide = () =>
  (['prepare', 'app', 'worker'] as const).map(
    (part) => new RegExp(`npm start -- --only ${part}[^\`\\n]*$`, 'mu').exec(guide())?.[0] ?? '',
  ) as [string, string, string]
const settingsOfGuide = () =>
  [...guide().matchAll(/^([A-Z_]+)=(?!.*npm)/gmu)].map(([, name = '']) => name).toSorted()

async function ended(launched: Launched | undefined): Promise<number | null> {
  if (!launched) return null
  const { child } = launched
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}
