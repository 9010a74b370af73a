import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

import type { reviewPlans } from '../../domain/review/plan.ts'

import { createDatabase, databaseUrl, query } from '../../ops/postgres.mjs'

const root = path.resolve(import.meta.dirname, '../../..')
const prepare = path.join(root, 'src/ops/prepare.ts')
const passwords = { newsroom_app: 'app-for-tests', newsroom_reader: 'reader-for-tests' } as const

export const template = 'newsroom_template'

/**
 * Makes the database that those of test files are copies of, unless the server has it: schema, roles, triggers, no
 * content. The run's own server gets it before the first file, because files run beside each other.
 *
 * @param input.folder - for what Payload writes meanwhile; absolute
 * @param input.server - its superuser's address
 */
export async function prepareTemplate({
  folder,
  server,
}: {
  folder: string
  server: string
}): Promise<void> {
  const known = await query({
    text: 'select 1 from pg_database where datname = $1',
    url: server,
    values: [template],
  })
  if (known.length > 0) return
  const workshop = `${template}_workshop`
  await dropDatabase({ database: workshop, server })
  for (const [role, password] of Object.entries(passwords))
    await createRole({ password, role, server })
  const { url: ownerUrl } = await createDatabase({ name: workshop, ownerUrl: server })
  migrate({ folder, ownerUrl })
  // Renamed last: a template that failed half way is not there at all.
  await query({ text: `alter database "${workshop}" rename to "${template}"`, url: server })
}

async function createRole({
  password,
  role,
  server,
}: {
  password: string
  role: string
  server: string
}): Promise<void> {
  const text = 'select 1 from pg_roles where rolname = $1'
  const known = await query({ text, url: server, values: [role] })
  if (known.length > 0) return
  await query({ text: `create role ${role} login password '${password}'`, url: server })
}

function migrate({ folder, ownerUrl }: { folder: string; ownerUrl: string }): void {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', prepare, '--schema-only'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...environment({ folder, name: 'template', ownerUrl, review: 'threeReviews' }),
      },
    },
  )
  if (status !== 0) throw new Error(`preparing the test database failed:\n${stdout}\n${stderr}`)
}

export async function dropDatabase({
  database,
  server,
}: {
  database: string
  server: string
}): Promise<void> {
  await query({ text: `drop database if exists "${database}" with (force)`, url: server })
}

/** The whole environment contract of a database. */
export function environment({
  folder,
  name,
  ownerUrl,
  review,
}: {
  folder: string
  name: string
  ownerUrl: string
  review: keyof typeof reviewPlans
}) {
  const data = path.join(folder, name)
  mkdirSync(data, { recursive: true })
  return {
    DATABASE_OWNER_URL: ownerUrl,
    DATABASE_READER_URL: roleUrl(ownerUrl, 'newsroom_reader'),
    DATABASE_URL: roleUrl(ownerUrl, 'newsroom_app'),
    NEWSROOM_APP_PASSWORD: passwords.newsroom_app,
    NEWSROOM_DATA: data,
    NEWSROOM_READER_PASSWORD: passwords.newsroom_reader,
    NEWSROOM_REVIEW: review,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: 'a-secret-for-tests-and-nothing-else-0000',
    PORT: '3000',
    SERVER_URL: 'http://localhost:3000',
  } as const
}

export function roleUrl(ownerUrl: string, role: keyof typeof passwords): string {
  const url = new URL(databaseUrl({ name: new URL(ownerUrl).pathname.slice(1), url: ownerUrl }))
  url.username = role
  url.password = passwords[role]
  return url.toString()
}
