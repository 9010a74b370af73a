import type { Server } from 'node:net'

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { createDatabase, databaseUrl, query } from '../../ops/postgres.mjs'
import { findFreePort } from '../../ops/postgres/ports.mjs'
import { releaseNews } from '../fixtures/releaseNews.ts'
import { copyDatabase } from '../setup/copyDatabase.ts'
import { prepareOn } from '../setup/prepareOn.ts'

const server = inject('postgresOwnerUrl')
const source = 'restore_source'
const folder = () => mkdtempSync(path.join(inject('runFolder'), 'restore-'))

/** Every row of every table, counted, and the record to the letter. */
async function recordOf(url: string) {
  const tables = await query({
    text: `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not in ('newsroom_founding') order by 1`,
    url,
  })
  const counts = tables.map(
    ({ name }) => `select '${String(name)}' as t, count(*) from "${String(name)}"`,
  )
  return {
    counts: await query({ text: counts.join(' union all '), url }),
    live: await query({ text: 'select path, content_hash from live_documents order by 1', url }),
    publications: await query({ text: 'select hash from publications order by sequence', url }),
  }
}

describe('a newsroom that is restored', () => {
  const data = folder()
  const url = databaseUrl({ name: source, url: server })
  let before: Awaited<ReturnType<typeof recordOf>>
  let way: Server
  let port: number

  beforeAll(async () => {
    await query({ text: `drop database if exists ${source} with (force)`, url: server })
    await createDatabase({ name: source, ownerUrl: server })
    process.env.NEWSROOM_REVIEW = 'singleEditor'
    await releaseNews(await prepareOn({ data, url }))
    before = await recordOf(url)
    // Another port that leads to the same server.
    port = await findFreePort()
    way = createServer((socket) => {
      const inner = connect({ host: '127.0.0.1', port: Number(new URL(server).port) })
      socket.pipe(inner).pipe(socket)
      for (const end of [socket, inner]) end.on('error', () => socket.destroy())
    }).listen(port, '127.0.0.1')
  })
  afterAll(async () => {
    way.close()
    for (const name of [source, 'restore_other'])
      await query({ text: `drop database if exists ${name} with (force)`, url: server })
    await query({ text: 'drop role if exists restore_somebody', url: server })
  })

  /** As the page has it: the files and the secrets, and nothing else of the data folder. */
  const restoreFiles = () => {
    const restored = folder()
    for (const name of ['media', 'manuscripts', 'secrets.json'])
      cpSync(path.join(data, name), path.join(restored, name), { recursive: true })
    return restored
  }

  const changed = (change: (address: URL) => void) => {
    const address = new URL(url)
    change(address)
    return address.toString()
  }

  it.each([
    { part: 'nothing', to: () => url },
    { part: 'the host name', to: () => changed((address) => (address.hostname = 'localhost')) },
    { part: 'the port', to: () => changed((address) => (address.port = String(port))) },
    {
      part: 'the user',
      to: async () => {
        await query({
          text: `create role restore_somebody superuser login password 'only-for-this-test'`,
          url: server,
        })
        return changed((address) => {
          address.username = 'restore_somebody'
          address.password = 'only-for-this-test'
        })
      },
    },
    {
      part: 'the parameters',
      to: () =>
        changed((address) => {
          address.searchParams.set('application_name', 'restored')
        }),
    },
    {
      part: 'the name of the database',
      to: async () => {
        await copyDatabase({ from: source, server, to: 'restore_other' })
        return databaseUrl({ name: 'restore_other', url: server })
      },
    },
  ])('is what it was, with $part of DATABASE_URL changed', async ({ to }) => {
    const address = await to()
    const env = await prepareOn({ data: restoreFiles(), empty: false, url: address })
    expect(await recordOf(address)).toEqual(before)
    const shown = await query({
      text: 'select path, content_hash from live_documents order by 1',
      url: env.DATABASE_READER_URL ?? '',
    })
    expect(shown).toEqual(before.live)
  })

  it('is what it was, from a dump that an earlier version made', async () => {
    await query({ text: 'drop table newsroom_founding', url })
    await prepareOn({ data: restoreFiles(), empty: false, url })
    expect(await recordOf(url)).toEqual(before)
    expect(await query({ text: 'select demonstration from newsroom_founding', url })).toEqual([
      { demonstration: 'none' },
    ])
  })

  const file = (name: string) => (restored: string) => {
    if (name === 'media') cpSync(import.meta.filename, path.join(restored, 'media/picture.jpg'))
    else cpSync(path.join(data, name), path.join(restored, name))
  }
  it.each([
    { beside: 'its files', put: file('media') },
    { beside: 'its secrets alone', put: () => undefined },
    { beside: 'its id', put: file('prepared.json') },
    { beside: 'its sign-ins', put: file('sign-ins.txt') },
  ])('is not taken for a new one with $beside there and its database not', async ({ put }) => {
    const { url: empty } = await createDatabase({ name: 'restore_empty', ownerUrl: server })
    try {
      const restored = restoreFiles()
      put(restored)
      for (const isEmpty of [false, true])
        await expect(prepareOn({ data: restored, empty: isEmpty, url: empty })).rejects.toThrow(
          /数据库却是空的[^]*pg_restore/u,
        )
      expect(
        await query({ text: `select 1 from pg_class where relname like 'newsroom%'`, url: empty }),
      ).toEqual([])
    } finally {
      await query({ text: 'drop database restore_empty with (force)', url: server })
    }
  })

  it('is not served from the folder of another one, unless that is said', async () => {
    const restored = restoreFiles()
    const known = JSON.stringify({ newsroom: 'another', print: '', roles: null })
    writeFileSync(path.join(restored, 'prepared.json'), known)
    await expect(prepareOn({ data: restored, url })).rejects.toThrow(
      /属于另一个编辑部[^]*another newsroom/u,
    )
    expect(readFileSync(path.join(restored, 'prepared.json'), 'utf8')).toBe(known)
    rmSync(path.join(restored, 'prepared.json'))
    await prepareOn({ data: restored, url })
    expect(await recordOf(url)).toEqual(before)
  })
})
