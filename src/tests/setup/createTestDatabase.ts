import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'

import type { Language } from '../../domain/language/index.ts'

import { defaultLanguage } from '../../domain/language/index.ts'
import { reviewPlans } from '../../domain/review/plan.ts'
import { completeLocale } from '../../domain/time/locale.ts'
import { createDatabase, databaseUrl, query } from '../../ops/postgres.mjs'
import { createTables, functionsOf, searchPaths } from '../../plugin/database/schema.ts'
import { reviewSchema } from '../../plugin/review/schema.ts'

/** A database of one test file's own. */
export type TestDatabase = {
  /** As `newsroom_app`: what the program runs with. */
  readonly appUrl: string
  readonly drop: () => Promise<void>
  /** The whole environment contract, for a program started on this database. */
  readonly env: Readonly<Record<string, string>>
  readonly ownerUrl: string
  /** As `newsroom_reader`: what public pages run with. */
  readonly readerUrl: string
}

const root = path.resolve(import.meta.dirname, '../../..')
const prepare = path.join(root, 'src/ops/prepare.ts')
const template = 'newsroom_template'
const passwords = { newsroom_app: 'app-for-tests', newsroom_reader: 'reader-for-tests' } as const
type Role = keyof typeof passwords

type Review = 'copyDesk' | 'fourEyes' | 'singleEditor' | 'threeReviews'

export type DatabaseOptions = {
  /** What the newsroom was founded in. */
  readonly language?: Language
  /** What texts go through before they go out; by default releasing is signing, for tests of all else. */
  readonly review?: Review
  /** The address of a server's superuser; the run's own server by default. */
  readonly server?: string
}

/**
 * A database with the schema, roles and triggers and no content: a copy of one that is migrated once
 * a run.
 *
 * @param name - of the test file, for instance `release`; lower case, digits and `_`
 */
export async function createTestDatabase(
  name: string,
  {
    language = defaultLanguage,
    review = 'singleEditor',
    server = inject('postgresOwnerUrl'),
  }: DatabaseOptions = {},
): Promise<TestDatabase> {
  const database = `test_${name}`
  await prepareTemplate(server)
  await drop({ database, server })
  const { url: ownerUrl } = await createDatabase({ name: database, ownerUrl: server, template })
  await query({ text: planStatements(review, language), url: ownerUrl })
  return {
    appUrl: roleUrl(ownerUrl, 'newsroom_app'),
    drop: () => drop({ database, server }),
    env: { ...environment({ name, ownerUrl, review }), NEWSROOM_LANGUAGE: language },
    ownerUrl,
    readerUrl: roleUrl(ownerUrl, 'newsroom_reader'),
  }
}

/** The statements that put this plan of reviews in force, and the clock of a newsroom founded in this language. */
export function planStatements(review: Review, language: Language = defaultLanguage): string {
  const host = {
    hasUuids: true,
    review: reviewPlans[review],
    timeZone: completeLocale({ language }).timeZone,
  }
  const functions = functionsOf(reviewSchema, host).map(({ text }) => text)
  return [createTables(reviewSchema, host), ...functions, searchPaths].join('\n')
}

async function drop({ database, server }: { database: string; server: string }): Promise<void> {
  await query({ text: `drop database if exists "${database}" with (force)`, url: server })
}

async function prepareTemplate(server: string): Promise<void> {
  const known = await query({
    text: 'select 1 from pg_database where datname = $1',
    url: server,
    values: [template],
  })
  if (known.length > 0) return
  const workshop = `${template}_workshop`
  await drop({ database: workshop, server })
  for (const [role, password] of Object.entries(passwords))
    await createRole({ password, role, server })
  const { url: ownerUrl } = await createDatabase({ name: workshop, ownerUrl: server })
  if (existsSync(prepare)) migrate(ownerUrl)
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

function migrate(ownerUrl: string): void {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', prepare, '--schema-only'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...environment({ name: 'template', ownerUrl, review: 'threeReviews' }),
      },
    },
  )
  if (status !== 0) throw new Error(`preparing the test database failed:\n${stdout}\n${stderr}`)
}

function environment({
  name,
  ownerUrl,
  review,
}: {
  name: string
  ownerUrl: string
  review: Review
}) {
  const data = path.join(inject('runFolder'), name)
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

function roleUrl(ownerUrl: string, role: Role): string {
  const url = new URL(databaseUrl({ name: new URL(ownerUrl).pathname.slice(1), url: ownerUrl }))
  url.username = role
  url.password = passwords[role]
  return url.toString()
}
