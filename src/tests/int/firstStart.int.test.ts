import type { Payload } from 'payload'

import { existsSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import type { Moment } from '../setup/killFirstStart.ts'

import { createDatabase, query } from '../../ops/postgres.mjs'
import { killFirstStart, readSignIns } from '../setup/killFirstStart.ts'
import { either } from '../setup/long.ts'
import { withFullHashing } from '../setup/passwords.ts'
import { prepareOn } from '../setup/prepareOn.ts'

/** One first start, killed again and again: each line is where, and each time it has come further. */
const moments = either<readonly Moment[]>({
  always: [
    { line: /Migrating: .*initial/u, thenMs: 60 },
    { line: /^ROLES/u, thenMs: 350 },
    { line: /reports, speeches, meetings/u, thenMs: 2000 },
  ],
  long: [
    { afterMs: 400 },
    { line: /Migrating: .*initial/u, thenMs: 60 },
    { line: /^ROLES/u },
    { line: /^ROLES/u, thenMs: 350 },
    { line: /pictures/u },
    { line: /reports, speeches, meetings/u, thenMs: 2000 },
    { line: /manuscripts/u, thenMs: 6000 },
    { line: /corrected/u },
  ],
})

describe('a first start that is killed', () => {
  const server = inject('postgresOwnerUrl')
  const name = 'first_start'
  let data: string
  let url: string
  let payload: Payload | undefined

  const drop = () => query({ text: `drop database if exists "${name}" with (force)`, url: server })
  const one = async (text: string) => (await query({ text, url }))[0] ?? {}

  beforeAll(async () => {
    await drop()
    data = mkdtempSync(path.join(inject('runFolder'), 'first-start-'))
    ;({ url } = await createDatabase({ name, ownerUrl: server }))
  })
  afterAll(async () => {
    await payload?.destroy()
    await drop()
  })

  it.each(moments)('goes on after %o', async (moment) => {
    const { hasFailed, said } = await killFirstStart({ data, moment, url })
    // On a fast machine it may be done before the last moments come.
    expect(hasFailed, said).toBe(false)
    const accounts = await one(`select to_regclass('users') is not null as are_there`)
    if (accounts.are_there !== true) return
    const { n } = await one('select count(*)::int as n from users')
    expect([0, 6]).toContain(n)
    if (n === 6) expect(readSignIns(data)).toHaveLength(6)
  })

  it('ends with its launcher', async () => {
    const { wasAtWork } = await killFirstStart({
      data,
      how: 'channel',
      moment: { line: /Migrating$/u },
      url,
    })
    expect(wasAtWork).toBe(true)
  })

  it('ends with a whole demonstration and working accounts after one more start', async () => {
    const env = await prepareOn({ data, empty: false, url })
    expect(await one('select demonstration from newsroom_founding')).toEqual({
      demonstration: 'complete',
    })
    for (const [key, value] of Object.entries(env))
      if (key !== 'NODE_ENV' && value !== undefined) process.env[key] = value
    const { openNewsroom } = await import('../../ops/prepare/openNewsroom.ts')
    const opened = await openNewsroom()
    payload = opened
    await withFullHashing(async () => {
      for (const { email, password, role } of readSignIns(data)) {
        const { user } = await opened.login({ collection: 'users', data: { email, password } })
        expect(user?.roles, email).toEqual([role])
      }
    })
    expect(existsSync(path.join(data, 'sign-ins.txt.new'))).toBe(false)
  })

  it('leaves every document once and none half made', async () => {
    const counts = await query({
      text: `select kind, count(*)::int as n from live_documents where state = 'live' group by 1 order by 1`,
      url,
    })
    expect(Object.fromEntries(counts.map(({ kind, n }) => [kind, n]))).toMatchInlineSnapshot(`
      {
        "correction": 1,
        "meeting": 7,
        "person": 41,
        "picture": 13,
        "report": 27,
        "reporter": 9,
        "section": 9,
        "site": 1,
        "speech": 7,
      }
    `)
    const rest = await one(`select
      (select count(*)::int from assignments) as assignments,
      (select count(*)::int from corrections) as corrections,
      (select count(*)::int from manuscripts) as manuscripts,
      (select count(*)::int from media) as media,
      (select count(*)::int from releases where status = 'scheduled') as planned,
      (select count(*)::int from live_documents where state = 'withdrawn') as withdrawn`)
    expect(rest).toMatchInlineSnapshot(`
      {
        "assignments": 5,
        "corrections": 1,
        "manuscripts": 3,
        "media": 14,
        "planned": 1,
        "withdrawn": 2,
      }
    `)
  })

  it('leaves nothing for verify to find', async () => {
    if (!payload) throw new Error('no newsroom')
    const { verifyNewsroom } = await import('../../cli/verify/verifyNewsroom.ts')
    const examination = await verifyNewsroom(data, payload)
    expect(examination).toMatchObject({ faults: [] })
  })
})
