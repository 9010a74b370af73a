import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'

import { createDatabase, query } from '../../ops/postgres.mjs'

const root = path.resolve(import.meta.dirname, '../../..')
const manifest = z.object({ exports: z.record(z.string(), z.unknown()) })

/** Somebody else's app: nothing of ours but the packed plugin (`npm run build:plugin` made `dist`). */
describe('the plugin, packed and unpacked in another app', () => {
  let app: string
  const installed = () => path.join(app, 'node_modules/payload-newsroom')

  beforeAll(() => {
    app = mkdtempSync(path.join(tmpdir(), 'package-'))
    mkdirSync(installed(), { recursive: true })
    run({ command: ['npm', 'pack', '--pack-destination', app], cwd: root })
    const tarball = readdirSync(app).find((name) => name.endsWith('.tgz')) ?? ''
    const unpack = ['tar', '-xzf', path.join(app, tarball), '--strip-components=1']
    run({ command: [...unpack, '-C', installed()], cwd: app })
    for (const name of readdirSync(path.join(root, 'node_modules'))) {
      const target = path.join(root, 'node_modules', name)
      symlinkSync(target, path.join(app, 'node_modules', name))
    }
  })
  afterAll(() => {
    rmSync(app, { force: true, recursive: true })
  })

  /**
   * Runs a module of that app and reads the JSON it prints last.
   *
   * The condition keeps plain Node 20 away from lexical's `node` entry: its top-level await now and
   * then never settles, and the process ends with code 13.
   */
  function evaluate(source: string, env: Readonly<Record<string, string>> = {}): unknown {
    const file = path.join(app, 'trial.mjs')
    writeFileSync(file, source)
    const command = [process.execPath, '--conditions=production', file]
    const printed = run({ command, cwd: app, env })
    return JSON.parse(printed.trim().split('\n').at(-1) ?? '')
  }

  it('makes a whole configuration of a bare one', () => {
    const slugs = evaluate(`
      import { postgresAdapter } from '@payloadcms/db-postgres'
      import { lexicalEditor } from '@payloadcms/richtext-lexical'
      import { buildConfig } from 'payload'
      import { newsroomPlugin } from 'payload-newsroom'
      const { collections } = await buildConfig({
        db: postgresAdapter({ pool: {} }),
        editor: lexicalEditor(),
        plugins: [newsroomPlugin()],
        secret: 'of somebody else',
        telemetry: false,
      })
      console.log(JSON.stringify(collections.map(({ slug }) => slug)))
    `)
    expect(slugs).toEqual(expect.arrayContaining(['reports', 'speeches', 'meetings', 'users']))
  })

  it('releases a report there, with numeric ids and accounts that hold roles by a field of their own', async () => {
    const { url } = await createDatabase({
      name: 'bare_host',
      ownerUrl: inject('postgresOwnerUrl'),
    })
    const env = { DATABASE_URL: url, FOLDER: path.join(app, 'files'), NODE_ENV: 'development' }
    writeFileSync(path.join(app, 'package.json'), '{ "type": "module" }')
    writeFileSync(path.join(app, 'payload.config.js'), hostConfig)
    // Without one, Payload's own command line fails.
    writeFileSync(path.join(app, 'tsconfig.json'), '{}')
    const said = evaluate(hostApp, env)
    expect(said).toMatchObject({ told: { printer: [403, 'refused'], writer: ['refused'] } })
    expect(said).not.toMatchObject({ fields: expect.arrayContaining(['roles']) as unknown })
    expect(said).toMatchObject({
      outcome: { documents: [{ title: '渡口恢复通航' }, { title: '要闻' }], kind: 'released' },
      post: 'its own',
    })
    const live = await query({ text: 'SELECT path FROM live_documents ORDER BY path', url })
    expect(live.map((row) => row.path)).toEqual([
      '/reports/20260506-du-kou-hui-fu-tong-hang',
      '/sections/yao-wen',
    ])

    // Its commands there, with their options, which Payload's own command line would keep to itself.
    const call = (...args: readonly string[]) =>
      run({
        command: [process.execPath, path.join(installed(), 'dist/src/cli/main.js'), ...args],
        cwd: app,
        env,
      })
    expect(call('verify', '--json')).toContain('"faults": []')
    writeFileSync(path.join(app, 'bridge.txt'), '桥通了\n\n本报讯 星期一，桥通了。\n')
    expect(call('intake', 'bridge.txt', '--dry-run')).toContain('桥通了')
    const [may] = await query({
      text: `SELECT has_table_privilege('desk_app', 'reports', 'UPDATE') AS app,
        has_table_privilege('desk "reader"', 'live_documents', 'SELECT') AS reader,
        (SELECT count(*)::int FROM pg_roles WHERE rolname LIKE 'newsroom_%bare_host') AS others`,
      url,
    })
    expect(may).toEqual({ app: true, others: 0, reader: true })
    const guarded = await query({
      text: `SELECT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE t.tgname = 'newsroom_guard_part' AND c.relname ~ 'elections$|sittings$' ORDER BY 1`,
      url,
    })
    expect(guarded.map(({ name }) => name)).toEqual(['desk_elections', 'desk_sittings'])
    const taken = await query({ text: 'SELECT count(*)::int AS count FROM manuscripts', url })
    expect(taken).toEqual([{ count: 0 }])
  })

  it.each([
    {
      config: "db: { defaultIDType: 'text', init: () => ({}), name: 'sqlite' }",
      says: /PostgreSQL/u,
    },
    {
      config: "collections: [{ slug: 'media', fields: [] }]",
      says: /both have a collection “media”/u,
    },
    { config: "admin: { user: 'staff' }", says: /no collection “staff”/u },
    {
      config:
        "collections: [{ slug: 'staff', auth: true, fields: [{ name: 'roles', type: 'text' }] }]",
      says: /does not take the newsroom’s roles/u,
    },
    {
      config: "collections: [{ slug: 'staff', auth: true, fields: [] }]",
      options: { accountRoles: { field: 'position', roles: {} } },
      says: /there is no field position/u,
    },
    {
      config:
        "collections: [{ slug: 'staff', auth: true, fields: [{ name: 'position', type: 'radio', options: ['lead'] }] }]",
      options: { accountRoles: { field: 'position', roles: { leader: ['chiefEditor'] } } },
      says: /position never says leader/u,
    },
  ])('ends the start in words, and changes nothing: $says', ({ config, options = {}, says }) => {
    const said = evaluate(`
      import { postgresAdapter } from '@payloadcms/db-postgres'
      import { newsroomPlugin } from 'payload-newsroom'
      const given = { db: postgresAdapter({ pool: {} }), ${config} }
      try {
        await newsroomPlugin(${JSON.stringify(options)})(given)
        console.log('null')
      } catch (error) {
        console.log(JSON.stringify(error.message))
      }
    `)
    expect(said).toMatch(says)
  })

  it('reads a manuscript in a thread of its own', () => {
    const folder = path.join(installed(), 'dist/src/plugin/manuscripts')
    expect(readdirSync(folder)).toContain('readerThread.js')
    const kind = evaluate(`
      import { readReceived } from 'payload-newsroom'
      const bytes = Buffer.from('渡口恢复通航\\n本报讯 渡口恢复通航。')
      const { reading } = await readReceived({ bytes, fileName: 'a.txt' })
      console.log(JSON.stringify(reading.kind))
    `)
    expect(kind).toBe('report')
  })

  it('opens every door that package.json names', () => {
    const { exports } = manifest.parse(
      JSON.parse(readFileSync(path.join(installed(), 'package.json'), 'utf8')),
    )
    const entries = Object.keys(exports)
      // The entries for the panel and for the site's pages need a bundler: they bring styles.
      .filter((name) => !['./admin', './site', './site.css'].includes(name))
      .map((name) => path.join('payload-newsroom', name))
    const opened = evaluate(`
      const entries = ${JSON.stringify(entries)}
      await Promise.all(entries.map((name) => import(name)))
      console.log(entries.length)
    `)
    expect(entries.length).toBeGreaterThan(0)
    expect(opened).toBe(entries.length)
  })

  it('brings the compiled plugin with its licence, and neither tests nor the reference app', () => {
    expect(readdirSync(installed()).sort()).toEqual(
      expect.arrayContaining(['LICENSE', 'dist', 'package.json']),
    )
    const files = readdirSync(path.join(installed(), 'dist'), { recursive: true }).map(String)
    expect(files.filter((name) => /\.test\.|src\/(ops|pages|app|tests)\//.test(name))).toEqual([])
    // Functions of the database are in a module: a bundler takes no other file along.
    expect(files.filter((name) => /\.sql$|readSql\.js\.map$/u.test(name))).toEqual([])
  })
})

const hostConfig = `
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { newsroomPlugin, reviewPlans } from 'payload-newsroom'

const databaseRoles = { app: 'desk_app', reader: 'desk "reader"' }
const accountRoles = { field: 'position', roles: { lead: ['chiefEditor', 'admin'], writer: ['reporter'] } }
const review = reviewPlans.singleEditor

export default buildConfig({
  admin: { user: 'staff' },
  collections: [
    {
      slug: 'staff',
      auth: true,
      fields: [
        { name: 'name', type: 'text' },
        { type: 'row', fields: [{ name: 'position', type: 'select', options: ['lead', 'writer', 'printer'] }] },
      ],
    },
    { slug: 'posts', fields: [{ name: 'title', type: 'text' }] },
    { slug: 'elections', fields: [{ name: 'year', type: 'number' }] },
  ],
  db: postgresAdapter({ idType: 'serial', pool: { connectionString: process.env.DATABASE_URL } }),
  editor: lexicalEditor(),
  plugins: [newsroomPlugin({ accountRoles, databaseRoles, folder: process.env.FOLDER, language: 'zh', review, tablePrefix: 'desk_', users: 'staff' })],
  secret: 'a-secret-of-the-host-app-0000000000000000',
  telemetry: false,
  typescript: { autoGenerate: false },
})
`

const hostApp = `
import { getPayload } from 'payload'
import { releaseDocuments } from 'payload-newsroom'

import config from './payload.config.js'

const payload = await getPayload({ config })
const as = { draft: true, overrideAccess: true }
const join = async (name, position) => ({
  ...(await payload.create({
    collection: 'staff',
    data: { email: position + '@host.example', name, password: 'a-long-password', position },
    overrideAccess: true,
  })),
  collection: 'staff',
})
const [chief, writer, printer] = [
  await join('总编辑', 'lead'), await join('记者', 'writer'), await join('印务', 'printer'),
]
const section = await payload.create({ ...as, collection: 'sections', data: { name: '要闻', order: 1 } })
const report = await payload.create({
  ...as,
  collection: 'reports',
  data: {
    body: { root: { children: [{ children: [{ text: '渡口恢复通航。', type: 'text' }], type: 'paragraph' }], type: 'root' } },
    date: '2026-05-06',
    genre: 'brief',
    headline: '渡口恢复通航',
    section: section.id,
  },
})
const documents = [{ collection: 'reports', id: report.id }]
const mayWrite = (user) =>
  payload.update({ ...as, collection: 'reports', data: { kicker: '通航' }, id: report.id, overrideAccess: false, user })
    .then(() => 'yes', ({ status }) => status)
const mayRelease = (user) =>
  releaseDocuments({ documents, payload, user }).then(({ kind }) => kind, ({ status }) => status)
const told = {
  printer: [await mayWrite(printer), await mayRelease(printer)],
  writer: [await mayRelease(writer)],
}
const outcome = await releaseDocuments({ documents, payload, user: chief })
const post = await payload.create({ collection: 'posts', data: { title: 'its own' }, overrideAccess: true })
console.log(JSON.stringify({ fields: Object.keys(chief), outcome, post: post.title, told }))
process.exit(0)
`

function run({
  command,
  cwd,
  env = {},
}: {
  command: readonly string[]
  cwd: string
  env?: Readonly<Record<string, string>>
}): string {
  const [program = '', ...args] = command
  const { status, stderr, stdout } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}\n${stderr}`)
  return stdout
}
