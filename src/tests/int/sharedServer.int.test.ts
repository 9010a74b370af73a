import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { createDatabase, databaseUrl, query } from '../../ops/postgres.mjs'
import { prepareOn } from '../setup/prepareOn.ts'

/** A newsroom by itself: a database on the run's server and a data folder. */
type Own = { readonly data: string; env: NodeJS.ProcessEnv; readonly url: string }

const names = ['side_east', 'side_west'] as const

describe('newsrooms on one PostgreSQL server', () => {
  const server = inject('postgresOwnerUrl')
  const folder = () => mkdtempSync(path.join(inject('runFolder'), 'side-'))
  let east: Own
  let west: Own

  const ask = (url: string | undefined, text: string) => query({ text, url: url ?? '' })
  const drop = (name: string) =>
    query({ text: `drop database if exists "${name}" with (force)`, url: server })
  /** An owner as cloud databases give it: it may make roles, and is no superuser. */
  const ownedAt = async (url: string) => {
    const name = new URL(url).pathname.slice(1)
    await ask(
      server,
      `drop role if exists ${name}; create role ${name} login createrole password '${name}';
       alter database ${name} owner to ${name}`,
    )
    const owned = new URL(url)
    owned.username = name
    owned.password = name
    return owned.toString()
  }
  const found = async (name: string): Promise<Own> => {
    await drop(name)
    const created = await createDatabase({ name, ownerUrl: server })
    const url = name === 'side_east' ? await ownedAt(created.url) : created.url
    const data = folder()
    return { data, env: await prepareOn({ data, url }), url }
  }
  const lives = async ({ env }: Own) => {
    await ask(env.DATABASE_URL, 'select count(*) from reports')
    await ask(env.DATABASE_READER_URL, 'select count(*) from live_documents')
    return true
  }

  beforeAll(async () => {
    east = await found('side_east')
    west = await found('side_west')
  })
  afterAll(async () => {
    for (const name of names) await drop(name)
  })

  it('live side by side, and start again side by side', async () => {
    expect([await lives(east), await lives(west)]).toEqual([true, true])
    east.env = await prepareOn(east)
    expect([await lives(east), await lives(west)]).toEqual([true, true])
  })

  it('cannot read each other', async () => {
    const trespass = (env: NodeJS.ProcessEnv, name: string) =>
      ask(databaseUrl({ name, url: env.DATABASE_URL ?? '' }), 'select * from live_documents')
    await expect(trespass(west.env, 'side_east')).rejects.toMatchObject({ code: '42501' })
    await expect(trespass(east.env, 'side_west')).rejects.toMatchObject({ code: '42501' })
  })

  it('are not taken over from a second data folder, which is told where the secrets are', async () => {
    await expect(prepareOn({ data: folder(), url: east.url })).rejects.toThrow(
      /secrets\.json 却不见了[^]*from the backup/u,
    )
    expect(await lives(east)).toBe(true)
  })

  it('are not taken over with secrets of another one', async () => {
    const data = folder()
    writeFileSync(
      path.join(data, 'secrets.json'),
      readFileSync(path.join(west.data, 'secrets.json')),
      { mode: 0o600 },
    )
    await expect(prepareOn({ data, url: east.url })).rejects.toThrow(
      /已有口令[^]*put its secrets\.json back/u,
    )
    expect(await lives(east)).toBe(true)
  })

  it('keep the roles that they had when all newsrooms shared two names', async () => {
    // A rename keeps the password, and the rights that were given.
    const rename = (to: string, from: string) =>
      ask(
        west.url,
        `alter role newsroom_app_${from} rename to newsroom_app_${to};
         alter role newsroom_reader_${from} rename to newsroom_reader_${to}`,
      )
    await rename('shared', 'side_west')
    west.env = await prepareOn(west)
    expect(new URL(west.env.DATABASE_URL ?? '').username).toBe('newsroom_app_shared')
    expect(await lives(west)).toBe(true)
    // Parted as docs/how-to/run-on-another-database.md says, it has roles of its own.
    const page = readFileSync('docs/how-to/run-on-another-database.md', 'utf8')
    const [, revoke = ''] = /```sql\n(REVOKE[^]*?)```/u.exec(page) ?? []
    await ask(west.url, revoke.replaceAll(/newsroom_(app|reader)/gu, 'newsroom_$1_shared'))
    west.env = await prepareOn(west)
    expect(new URL(west.env.DATABASE_URL ?? '').username).toBe('newsroom_app_side_west')
    expect(await lives(west)).toBe(true)
    await ask(
      west.url,
      `drop owned by newsroom_app_shared, newsroom_reader_shared;
       drop role newsroom_app_shared, newsroom_reader_shared`,
    )
  })

  it('go on under a new password once nobody is let in by the old one', async () => {
    const file = path.join(west.data, 'secrets.json')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/Password": "./gu, 'Password": "f'))
    await expect(prepareOn(west)).rejects.toThrow(/ALTER ROLE "newsroom_app_side_west" NOLOGIN/u)
    await ask(
      west.url,
      'alter role newsroom_app_side_west nologin; alter role newsroom_reader_side_west nologin',
    )
    west.env = await prepareOn(west)
    expect(await lives(west)).toBe(true)
  })
})
