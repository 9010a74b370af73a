import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { CollectionConfig, Payload } from 'payload'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { EventEmitter } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import {
  newsEditor,
  newsroomPlugin,
  purgeCdn,
  readAdapter,
  reviewPlans,
  Users,
} from 'payload-newsroom'
import { previewPath } from 'payload-newsroom/preview'
import { feedsOf } from 'payload-newsroom/syndication'
import sharp from 'sharp'

import { readEnv } from './src/ops/env.ts'
import { lineLogger } from './src/ops/log.ts'
import { mailAdapter } from './src/ops/mail.ts'
import { refuseSharedSessions } from './src/ops/postgres/pooling.mjs'

const root = path.dirname(fileURLToPath(import.meta.url))
const env = readEnv(process.env)

/** Said on the connection, not while it is opened: a pooler passes on no settings of its clients. */
const timeouts =
  'SET idle_in_transaction_session_timeout = 30000; SET lock_timeout = 10000; SET statement_timeout = 15000'

/** What the panel's pages are called, after the name of each. */
const titleSuffixes = { en: ' · Newsroom', zh: ' · 编辑部' }

/** Sign-in cookies travel over HTTPS alone, where the site has it. */
const withSecureCookies = (users: CollectionConfig): CollectionConfig => ({
  ...users,
  auth: {
    ...(typeof users.auth === 'object' && users.auth),
    cookies: { sameSite: 'Strict', secure: env.isSecure },
  },
})

export default buildConfig({
  admin: {
    avatar: 'default',
    components: {
      graphics: {
        Icon: 'payload-newsroom/admin#NewsroomIcon',
        Logo: 'payload-newsroom/admin#NewsroomLogo',
      },
    },
    // What Payload prints itself goes by the computer's clock, and says which: the panel tells it again by the newsroom's.
    dateFormat: 'yyyy-MM-dd HH:mm O',
    importMap: {
      baseDir: root,
      importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
    },
    // Drawn for each address that asks, by a library of fonts that garbage brings down; nobody shares the panel's pages.
    meta: { defaultOGImageType: 'off', titleSuffix: titleSuffixes[env.locale.language] },
    user: 'users',
  },
  collections: [withSecureCookies(Users)],
  cors: [],
  csrf: [env.serverUrl],
  db: postgresAdapter({
    idType: 'uuidv7',
    migrationDir: path.join(root, 'src/migrations'),
    pool: {
      connectionString: env.databaseUrl,
      connectionTimeoutMillis: 5000,
      max: 12,
      // eslint-disable-next-line @typescript-eslint/no-misused-promises -- The pool waits for it; its types do not say so.
      onConnect: (client) => client.query(timeouts),
      // A server that has fallen silent ends no statement of its own accord.
      query_timeout: 20_000,
    },
    push: false,
  }),
  editor: newsEditor,
  email: mailAdapter(env.mail),
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 400 },
  i18n: { fallbackLanguage: env.locale.language, supportedLanguages: { en, zh } },
  logger: lineLogger,
  maxDepth: 2,
  onInit: async (payload) => {
    const { pool } = readAdapter(payload)
    // Payload listens to no error of an idle connection: unheard, one would end the process.
    watchPool(payload.logger, pool)
    await refuseSharingPooler(pool)
  },
  plugins: [
    newsroomPlugin({
      accounts: { proxies: env.proxies, secondFactor: env.secondFactor },
      announcements: {
        allowPrivateAddresses: env.allowPrivateReceivers,
        ...(env.hub !== undefined && { webSub: { feedsOf, hub: env.hub } }),
      },
      demonstration: true,
      folder: env.filesPlace,
      language: env.locale.language,
      ...(env.metricsToken !== undefined && { metrics: { token: env.metricsToken } }),
      preview: previewPath,
      // `npm start` installs it, with the roles of this database.
      record: false,
      ...(env.review && { review: reviewPlans[env.review] }),
      timeZone: env.locale.timeZone,
      ...(env.cdn && purgeCdn(env.cdn)),
    }),
  ],
  secret: env.secret,
  serverURL: env.serverUrl,
  sharp,
  telemetry: false,
  // `npm run generate` does it: else every test and every command starts another process for it.
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
  upload: { limits: { fileSize: 20_000_000 } },
})

/** The launcher asked already, where there is one. */
async function refuseSharingPooler(pool: PostgresAdapter['pool']) {
  const first = await pool.connect()
  const second = await pool.connect()
  try {
    await refuseSharedSessions({ first, name: 'DATABASE_URL', second })
  } finally {
    first.release()
    second.release()
  }
}

function watchPool(logger: Payload['logger'], pool: unknown) {
  if (!(pool instanceof EventEmitter)) return
  pool.on('error', (error: Error) => {
    // The message alone: the error carries the connection, its settings and its key.
    logger.warn(`an idle database connection broke, the next query opens another: ${error.message}`)
  })
  // The pool stops listening to one that is in use. Between two statements of a transaction nobody else does.
  pool.on('acquire', (connection: unknown) => {
    if (connection instanceof EventEmitter) connection.off('error', left).on('error', left)
  })
}

/** The next statement on it fails, and says so to whoever asked. */
function left() {}
