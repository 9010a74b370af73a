import { restoreDocuments, withdrawDocuments } from 'payload-newsroom'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const newsroom = await useNewsroom('aftermath_races')
const { accountOf, asOwner, dataFolder, database, edit, payload, signIn } = newsroom
const chief = await accountOf('chiefEditor')

type Named = { readonly collection: 'meetings' | 'reports' | 'speeches'; readonly id: string }

const release = (...documents: Named[]) => newsroom.release(documents, { isUpdate: true })

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
  asOwner(
    `SELECT state, snapshot::text FROM live_documents WHERE key = $1 AND state <> 'redirect'`,
    [`${collection}:${id}`],
  )

/** One after the other by a few milliseconds, either way round. */
const apart = (turn: number) => new Promise((resolve) => setTimeout(resolve, (turn * 7) % 40))

describe('a withdrawal while others release', () => {
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
      await edit(report, { kicker: `第${turn}次` })
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
    const { faults } = await verifyNewsroom(dataFolder, payload)
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

describe('a withdrawal while somebody reads', () => {
  /** How many statements wait for somebody else's lock. */
  const waiting = async () => {
    const text = `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`
    const [row] = await asOwner(text)
    return Number(row?.count)
  }

  it('keeps the version that was read as a valid base of a save', async () => {
    await accountOf('editor')
    const token = await signIn('editor')
    const made = await draftPackage(payload)
    const report = { collection: 'reports', id: made.report.id } as const
    await release(report)
    const [newest] = await asOwner(
      'SELECT id::text FROM _reports_v WHERE parent_id = $1 AND latest',
      [report.id],
    )
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
