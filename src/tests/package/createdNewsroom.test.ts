import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process, { execPath } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findFreePort } from '../../ops/postgres/ports.mjs'
import { packPlugin, runIn } from '../../ops/testing/apps/blankApp.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(path.join(tmpdir(), 'created-'))
// PostgreSQL may run as another user, who must be able to pass.
chmodSync(folder, 0o755)
const app = path.join(folder, 'paper')

/** `npm test` has not the minutes: `npm run test:create` asks for it. */
const isWanted = process.env.CREATE_NEWSROOM === '1'
const longest = 1_500_000

let url = ''
let child: ReturnType<typeof spawn> | undefined
let printed = ''

describe.skipIf(!isWanted)('npm create newsroom, from the packed packages', () => {
  beforeAll(async () => {
    const plugin = packPlugin(folder)
    runIn({ command: ['npm', 'run', 'build:creator'], cwd: root })
    const packing = ['npm', 'pack', '--silent', '--pack-destination', folder]
    const creator = runIn({ command: packing, cwd: path.join(root, 'dist/create-newsroom') }).trim()
    const port = await findFreePort()
    url = `http://localhost:${port}`
    // What `npm create newsroom` runs, of a package that is in no registry yet.
    const command = ['exec', '--yes', `--package=${path.join(folder, creator)}`, '--']
    const { HOME, PATH } = process.env
    child = spawn(
      'npm',
      [...command, 'create-newsroom', app, '--language', 'en', '--package', plugin, '--start'],
      {
        cwd: folder,
        detached: true,
        env: { HOME, NEXT_TELEMETRY_DISABLED: '1', PATH, PORT: String(port) } as never,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        printed += chunk.toString()
        process.stderr.write(chunk)
      })
    while (!printed.includes('Ctrl-C') && child.exitCode === null) await sleep(500)
    expect(child.exitCode, printed).toBeNull()
  }, longest)

  afterAll(async () => {
    if (child?.pid !== undefined && child.exitCode === null) {
      const ended = once(child, 'exit')
      // The launcher stops its database and its server: all of them were started by that one command.
      process.kill(-child.pid, 'SIGINT')
      await ended
    }
    rmSync(folder, { force: true, recursive: true })
  }, 120_000)

  it('says what it wrote, and who may sign in', () => {
    expect(printed).toContain('the readers’ site')
    expect(printed).toContain(`${url}/admin`)
    expect(existsSync(path.join(app, '.newsroom/sign-ins.txt'))).toBe(true)
  })

  it.each([
    ['/', 'text/html', '<h1'],
    ['/reports', 'text/html', '</article>'],
    ['/feeds/all.rss', 'application/rss+xml', '<item>'],
    ['/sitemap.xml', 'application/xml', '<sitemap>'],
    ['/search?q=seawall', 'text/html', 'seawall'],
    ['/admin/login', 'text/html', 'Newsroom'],
    ['/api/reports?limit=1&depth=0', 'application/json', '"docs"'],
  ])('serves %s', async (address, type, words) => {
    const response = await fetch(url + address)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(type)
    expect(await response.text()).toContain(words)
  })

  it('sends its readers no script, and its style with the page', async () => {
    const html = await (await fetch(`${url}/`)).text()
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/u)
    expect(html).toMatch(/<style[^>]*>[^<]{2000}/u)
    expect(html).toContain('<html dir="ltr" lang="en-US">')
  })

  it('has types that hold, and a record that is as it was released', () => {
    runIn({ command: ['npm', 'run', 'types'], cwd: app })
    const verify = ['npm', 'run', '--silent', 'verify', '--', '--json']
    expect(runIn({ command: verify, cwd: app })).toContain('"faults": []')
  }, 300_000)

  it('has one copy of what must be there once', () => {
    const { stdout } = spawnSync('npm', ['ls', 'payload', '@payloadcms/ui', 'react'], {
      cwd: app,
      encoding: 'utf8',
    })
    const found = [...stdout.matchAll(/(?<= )(payload|@payloadcms\/ui|react)@(\d[\w.-]*)/gu)]
    expect(new Set(found.map(([, name, version]) => `${name} ${version}`)).size).toBe(3)
  })

  it('is not written over by a second time', () => {
    mkdirSync(app, { recursive: true })
    const before = readFileSync(path.join(app, 'package.json'), 'utf8')
    const program = path.join(root, 'dist/create-newsroom/src/create-newsroom/create.mjs')
    const { status, stdout } = spawnSync(execPath, [program, app, '--language', 'en'], {
      encoding: 'utf8',
    })
    expect({ status, stdout }).toMatchObject({ status: 1 })
    expect(stdout).toContain('is not empty')
    expect(readFileSync(path.join(app, 'package.json'), 'utf8')).toBe(before)
  })
})
