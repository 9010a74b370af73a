import type { Payload, TypedUser } from 'payload'

import { releaseDocuments, restoreDocuments, withdrawDocuments } from 'payload-newsroom'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { TestDatabase } from '../setup/createTestDatabase.ts'

import { query } from '../../ops/postgres.mjs'
import { verifyNewsroom } from '../../ops/verify/verifyNewsroom.ts'
import { accountOf, draftPackage } from '../fixtures/draftPackage.ts'
import { askPayload, signIn } from '../setup/askPayload.ts'
import { createTestDatabase } from '../setup/createTestDatabase.ts'
import { startPayload } from '../setup/startPayload.ts'

let database: TestDatabase
let payload: Payload
let chief: TypedUser

beforeAll(async () => {
  database = await createTestDatabase('aftermath_races')
  payload = await startPayload(database)
  chief = await accountOf({ payload, role: 'chiefEditor' })
}, 120_000)

afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

type Named = { readonly collection: 'meetings' | 'reports' | 'speeches'; readonly id: string }

const release = (...documents: Named[]) =>
  releaseDocuments({ documents, isUpdate: true, payload, user: chief })

const withdraw = (...documents: Named[]) =>
  withdrawDocuments({
    payload,
    user: chief,
    withdrawal: {
      dependents: 'detach',
      documents,
      notice: '本报所载该文有误，予以撤回。',
      reason: '消息来源更正',
    },
  })

const restore = (...documents: Named[]) =>
  restoreDocuments({ payload, restoration: { documents, reason: '核实无误' }, user: chief })

const rowsOf = ({ collection, id }: Named) =>
  query({
    text: `SELECT state, snapshot::text FROM live_documents WHERE key = $1 AND state <> 'redirect'`,
    url: database.ownerUrl,
    values: [`${collection}:${id}`],
  })

/** One after the other by a few milliseconds, either way round. */
const apart = (turn: number) => new Promise((resolve) => setTimeout(resolve, (turn * 7) % 40))

describe('withdrawing while others release', () => {
  it('leaves the text withdrawn, 50 times out of 50', async () => {
    const made = await draftPackage(payload)
    const report = { collection: 'reports', id: made.report.id } as const
    await release(
      report,
      { collection: 'speeches', id: made.speech.id },
      { collection: 'meetings', id: made.meeting.id },
    )
    const seen = new Map<string, number>()
    for (let turn = 0; turn < 50; turn++) {
      await payload.update({
        id: report.id,
        collection: 'reports',
        data: { kicker: `第${turn}次` },
        draft: true,
        overrideAccess: true,
      })
      const [released, withdrawn] = await Promise.all([
        apart(turn % 2 === 0 ? 0 : turn).then(() => release(report)),
        apart(turn % 2 === 0 ? turn : 0).then(() => withdraw(report)),
      ])
      seen.set(released.kind, (seen.get(released.kind) ?? 0) + 1)
      expect(withdrawn.kind).toBe('withdrawn')
      expect(await rowsOf(report)).toEqual([{ snapshot: null, state: 'withdrawn' }])
      const api = await askPayload(payload, { path: `/reports/${report.id}` })
      expect(api.status).toBe(404)
      expect(await restore(report)).toMatchObject({ kind: 'restored' })
    }
    // Both ways round came up: else nothing raced.
    expect([...seen.keys()].toSorted()).toEqual(['refused', 'released'])
    const { faults } = await verifyNewsroom(database.env.NEWSROOM_DATA ?? '', payload)
    expect(faults).toEqual([])
  }, 300_000)

  it('never leaves a page that names what was withdrawn meanwhile', async () => {
    for (let turn = 0; turn < 10; turn++) {
      const made = await draftPackage(payload)
      const report = { collection: 'reports', id: made.report.id } as const
      const speech = { collection: 'speeches', id: made.speech.id } as const
      await release(speech)
      await Promise.all([
        apart(turn % 2 === 0 ? 0 : turn * 3).then(() => release(report)),
        apart(turn % 2 === 0 ? turn * 3 : 0).then(() => withdraw(speech)),
      ])
      const [row] = await rowsOf(report)
      expect(row?.state).toBe('live')
      expect(row?.snapshot).not.toContain(speech.id)
      expect(row?.snapshot).not.toContain(made.speech.title)
    }
  }, 120_000)
})

describe('withdrawing while somebody reads', () => {
  /** How many statements wait for somebody else's lock. */
  const waiting = async () => {
    const text = `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`
    const [row] = await query({ text, url: database.ownerUrl })
    return Number(row?.count)
  }

  it('leaves the reading its version, and the save that starts from it is taken', async () => {
    await accountOf({ payload, role: 'editor' })
    const token = await signIn(payload, 'editor')
    const made = await draftPackage(payload)
    const report = { collection: 'reports', id: made.report.id } as const
    await release(report)
    const [newest] = await query({
      text: 'SELECT id::text FROM _reports_v WHERE parent_id = $1 AND latest',
      url: database.ownerUrl,
      values: [report.id],
    })
    // The reading has the report, and waits for the section to fill in: the withdrawal comes in between.
    const hold = new Client({ connectionString: database.ownerUrl })
    await hold.connect()
    await hold.query('BEGIN; LOCK TABLE _sections_v IN ACCESS EXCLUSIVE MODE')
    const path = `/reports/${report.id}?draft=true&depth=1`
    const reading = askPayload(payload, { path, token })
    while ((await waiting()) === 0) await apart(3)
    expect((await withdraw(report)).kind).toBe('withdrawn')
    await hold.query('COMMIT')
    await hold.end()
    const { body } = await reading
    expect(body).toMatchObject({ _status: 'published', baseVersion: newest?.id })
    const saved = await askPayload(payload, {
      body: { kicker: '接着改' },
      headers: { 'If-Match': `"${String(newest?.id)}"` },
      method: 'PATCH',
      path,
      token,
    })
    expect(saved.status).toBe(200)
  })
})
