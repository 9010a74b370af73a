import type { Payload } from 'payload'
import type { NewsroomLocale } from 'payload-newsroom/time'

import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { executeOn } from 'payload-newsroom'
import pg from 'pg'

import type { SchemaInput } from './prepareSchema.ts'

import { Problem } from '../../cli/userError.mjs'
import { makeAccounts } from './makeAccounts.ts'
import { openNewsroom } from './openNewsroom.ts'
import { prepareSchema } from './prepareSchema.ts'

type Input = Omit<SchemaInput, 'payload'> & {
  readonly isSchemaOnly: boolean
  readonly mustDemonstrate: boolean
}

/** Takes a database to a newsroom that can be served. One process at a time; whoever comes second finds it done. */
export async function prepareNewsroom({
  isSchemaOnly,
  mustDemonstrate,
  ...schema
}: Input): Promise<void> {
  const release = await holdDatabase(schema.log, schema.ownerUrl)
  const payload = await openNewsroom()
  await prepareSchema({ ...schema, payload })
  if (!isSchemaOnly) {
    await makeAccounts({
      folder: schema.folder,
      language: schema.locale.language,
      makePassword: () => randomBytes(9).toString('base64url'),
      payload,
    })
    await demonstrate({ locale: schema.locale, log: schema.log, mustDemonstrate, payload })
  }
  await payload.destroy()
  await release()
}

type DemonstrateInput = {
  locale: NewsroomLocale
  log: SchemaInput['log']
  mustDemonstrate: boolean
  payload: Payload
}

/** The database decides: what it was founded for, and whether that is done. */
async function demonstrate({
  locale,
  log,
  mustDemonstrate,
  payload,
}: DemonstrateInput): Promise<void> {
  const execute = executeOn(payload)
  const [row] = await execute('SELECT demonstration FROM newsroom_founding')
  if (row?.demonstration === 'wanted') {
    const { contents } = await import('../../../seed/contents.ts')
    const { seedAll } = await import('../../../seed/seedAll.ts')
    await seedAll({
      content: contents[locale.language],
      log,
      payload,
      timeZone: locale.timeZone,
    })
    await execute(`UPDATE newsroom_founding SET demonstration = 'complete'`)
  } else if (mustDemonstrate && row?.demonstration === 'none') {
    throw new Problem({
      zh: '这个数据库里已有编辑部，演示内容只能写进由同一次首次启动建立的编辑部。要看演示，请换一个空库。',
      en: 'There is a newsroom in this database, and the demonstration is for one that is founded with it. Use an empty database to see it.',
    })
  }
}

/**
 * Keeps every other preparation out of this database: two launchers, or one and what a killed one left behind, would
 * each found half a newsroom. Ends with the connection, so with this process.
 *
 * @returns what lets the next one in
 */
async function holdDatabase(log: SchemaInput['log'], url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url })
  // What follows notices for itself that the database is gone.
  client.on('error', () => undefined)
  await client.connect()
  const take = async () => {
    const { rows } = await client.query<{ taken: boolean }>(
      `SELECT pg_try_advisory_lock(hashtextextended('newsroom: prepare', 0)) AS taken`,
    )
    return rows[0]?.taken === true
  }
  if (!(await take())) {
    log({
      en: 'Waiting for another process that prepares this database',
      zh: '等待另一个进程准备完这个数据库',
    })
    while (!(await take())) await sleep(300)
  }
  return () => client.end()
}
