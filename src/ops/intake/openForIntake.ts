import type { Payload } from 'payload'

import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { Problem } from '../../cli/userError.mjs'
import { appEnvironment } from '../launch/environment.mjs'
import { readMarker } from '../launch/prepared.mjs'
import { isRunning, readProcessRecord } from '../launch/processRecord.mjs'
import { refuseUnsafeEnvironment } from '../launch/refuseUnsafe.mjs'
import { readSecrets } from '../launch/secrets.mjs'
import { databaseUrl, startPostgres } from '../postgres.mjs'

/** A newsroom opened for a short piece of work beside the web server, or without it. */
export type OpenNewsroom = {
  readonly close: () => Promise<void>
  readonly payload: Payload
  /** Where its admin panel is, or will be. */
  readonly url: string
}

const defaultUrl = 'http://localhost:3000'

/**
 * Opens the newsroom of a data folder: its running database, or one started for the purpose and stopped again.
 *
 * @throws {Problem} when nothing has been set up in the folder yet, or its database is elsewhere and not named
 */
export async function openForIntake(data: string): Promise<OpenNewsroom> {
  refuseUnsafeEnvironment(process.env)
  const marker = readMarker(data)
  if (!marker)
    throw new Problem({
      zh: `数据目录 ${data} 里还没有编辑部。请先运行一次 npm start。`,
      en: `There is no newsroom in ${data} yet. Run npm start once before.`,
    })
  const secrets = readSecrets(data)
  const database = await openDatabase(data)
  try {
    const { ownerUrl } = database
    const url = addressOf(data)
    const port = Number(new URL(url).port || '3000')
    const { locale, roles } = marker
    const env = appEnvironment({
      data,
      locale,
      ownerUrl,
      port,
      readerUrl: undefined,
      roles,
      secrets,
      url,
    })
    Object.assign(process.env, env)
    const payload = await openPayload()
    return {
      close: async () => {
        await payload.destroy()
        await database.stop()
      },
      payload,
      url,
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}

/**
 * After the environment is set: the configuration reads it when it is first imported. Standard output is for
 * people and programs to read, so Payload's own lines go elsewhere, and only its errors.
 */
async function openPayload(): Promise<Payload> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../../payload.config.ts')
  const destination = { write: (line: string) => void process.stderr.write(line) }
  const logger = { destination, options: { level: 'error' as const } }
  return getPayload({ config: Object.assign(await config, { logger }) })
}

async function openDatabase(
  data: string,
): Promise<{ readonly ownerUrl: string; readonly stop: () => Promise<void> }> {
  const nothing = () => Promise.resolve()
  if (process.env.DATABASE_URL) return { ownerUrl: process.env.DATABASE_URL, stop: nothing }
  const dataFolder = path.join(data, 'postgres')
  // A server started here would be an empty one.
  if (!existsSync(path.join(dataFolder, 'cluster')))
    throw new Problem({
      zh: `编辑部的数据库不在 ${data} 里。请像 npm start 时一样设置 DATABASE_URL。`,
      en: `The database of this newsroom is not in ${data}. Set DATABASE_URL, as for npm start.`,
    })
  const server = await startPostgres({ dataFolder })
  const ownerUrl = databaseUrl({ name: 'newsroom', url: server.ownerUrl })
  // One that ran before belongs to the launcher.
  return { ownerUrl, stop: server.adopted ? nothing : () => server.stop() }
}

function addressOf(data: string): string {
  const holder = readProcessRecord(path.join(data, 'launcher.lock'))
  if (holder && isRunning(holder)) return holder.url
  return process.env.SERVER_URL || defaultUrl
}
