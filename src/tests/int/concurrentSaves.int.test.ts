import fc from 'fast-check'
import { setTimeout as sleep } from 'node:timers/promises'
import { runNextScheduledRelease } from 'payload-newsroom'
import { Client } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'

import type { Role } from '../../domain/staff/roles.ts'
import type { Act, ActName, Log, Pair } from '../fixtures/newsroomActs.ts'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { actInTurn, actNames, actTogether, makePair, signBoth } from '../fixtures/newsroomActs.ts'
import { either } from '../setup/long.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const people = ['editor', 'deskHead', 'proofreader', 'chiefEditor'] as const satisfies Role[]
const interleavings = either({ always: 60, long: 200 })
/** So many on one pair of reports; then a new one, whose history is short. */
const onOnePair = 10
const seed = Number(process.env.INTERLEAVINGS_SEED ?? 20260302)
const tokens = new Map<Role, string>()
const log: Log = { answers: [], saves: [] }
/** Every state of a page that a reader has met: its key and the hash of its content. */
const seen = new Set<string>()

const { accountOf, asOwner, dataFolder, database, payload, signIn } = await useNewsroom(
  'interleavings',
  { review: 'fourEyes' },
)
payload.logger.level = 'silent'
for (const role of people) {
  await accountOf(role)
  tokens.set(role, await signIn(role))
}
const reader = new Client({ connectionString: database.readerUrl })
await reader.connect()

afterAll(async () => {
  await reader.end()
})

/** What readers have at this moment, as the public pages ask it. */
async function readAsPublic(): Promise<void> {
  const { rows: live } = await reader.query<{ state: string }>(
    `SELECT key || ' ' || content_hash AS state FROM live_documents WHERE state = 'live' AND kind = 'report'`,
  )
  for (const { state } of live) seen.add(state)
}

/** Readers come all the while. */
async function whileRead(act: Promise<void>): Promise<void> {
  const over = new AbortController()
  const readers = (async () => {
    while (!over.signal.aborted) {
      await readAsPublic()
      await sleep(10)
    }
  })()
  await act.finally(() => {
    over.abort()
  })
  await readers
}

const anAct: fc.Arbitrary<Act> = fc.record({
  afterMs: fc.integer({ max: 60, min: 0 }),
  by: fc.constantFrom(...people),
  name: fc.constantFrom(...actNames),
  on: fc.constantFrom(0, 1),
})
const anInterleaving = fc.record({
  acts: fc.array(anAct, { maxLength: 8, minLength: 5 }),
  isSigned: fc.boolean(),
})

describe(`${interleavings} interleavings of a desk at work`, () => {
  it(`are answered without a server error (seed ${seed})`, async () => {
    let pair: Pair = await makePair(payload)
    await actInTurn({ log, pair, payload, tokens })
    const drawn = fc.sample(anInterleaving, { numRuns: interleavings, seed })
    for (const [turn, { acts, isSigned }] of drawn.entries()) {
      if (turn % onOnePair === 0) pair = await makePair(payload)
      if (isSigned) await signBoth({ log, pair, payload, tokens })
      await whileRead(actTogether({ acts, log, pair, payload, tokens }))
    }
    // What is planned and not yet due goes out or fails before anybody counts.
    await sleep(200)
    while ((await runNextScheduledRelease({ payload })).kind !== 'none');
    await readAsPublic()
    const faults = log.answers.filter(({ status }) => status === 400 || status >= 500)
    // Two writers who wait for each other: one is told that the server is busy, and what they typed is still theirs.
    const isBusy = ({ status, text }: (typeof faults)[number]) =>
      status === 503 && text.includes('服务器正忙')
    expect(faults.filter((answer) => !isBusy(answer))).toEqual([])
    expect(faults.length).toBeLessThan(log.answers.length / 100)
  }, 480_000)

  it('cover every act, accepted and refused', async () => {
    const counted = new Map<string, number>()
    for (const { act, status } of log.answers) {
      const outcome = `${act} ${status === 200 ? 'done' : 'refused'}`
      counted.set(outcome, (counted.get(outcome) ?? 0) + 1)
    }
    const both: readonly ActName[] = ['edit', 'plan', 'release', 'restore', 'sign', 'withdraw']
    const never = both
      .flatMap((act) => [`${act} done`, `${act} refused`])
      .filter((outcome) => !counted.has(outcome))
    expect({ counted: Object.fromEntries(counted), never }).toMatchObject({ never: [] })
    const ended = await asOwner(
      `SELECT DISTINCT status::text FROM releases WHERE scheduled_for IS NOT NULL ORDER BY 1`,
    )
    expect(ended.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['failed', 'released']),
    )
  })

  it('leave no text public that is not fully signed', async () => {
    // Asked of the signatures themselves, and not of what the gate or the examination make of them.
    const signed = await asOwner(`
      SELECT DISTINCT subject || ' ' || content_hash AS state FROM signatures
      WHERE verdict = 'pass' AND stage = 'finalReview'`)
    const approved = new Set(signed.map(({ state }) => String(state)))
    expect(seen.size).toBeGreaterThan(interleavings / 10)
    expect([...seen].filter((state) => !approved.has(state))).toEqual([])
  })

  it('lose no acknowledged save', async () => {
    const kept = await asOwner(
      `SELECT id::text, parent_id::text AS report, version_kicker AS typed FROM _reports_v`,
    )
    const typedIn = new Map(
      kept.map(({ id, report, typed }) => [id, `${String(report)} ${String(typed)}`]),
    )
    expect(log.saves.length).toBeGreaterThan(interleavings / 2)
    for (const { report, typed, version } of log.saves)
      expect(typedIn.get(version)).toBe(`${report} ${typed}`)
    // Two saves from one version would mean that one of them never saw the other.
    const bases = log.saves.map(({ base }) => base)
    expect(bases.length - new Set(bases).size).toBe(0)
  })

  it('leave no package half released', async () => {
    // What a plan pinned and another release made public first, word for word, is listed by both and entered once.
    const halves = await asOwner(`
      SELECT release.id FROM releases release JOIN releases_documents listed ON listed._parent_id = release.id
      WHERE release.status = 'released' AND release.act IN ('release', 'correction')
        AND NOT EXISTS (SELECT FROM publications entry WHERE entry.subject = listed.subject
          AND (entry.release = release.id::text
            OR release.scheduled_for IS NOT NULL AND entry.content_hash = listed.content_hash
              AND entry.sequence = (SELECT max(earlier.sequence) FROM publications earlier
                WHERE earlier.subject = listed.subject AND earlier.occurred_at <= release.released_at)))
      UNION ALL
      SELECT release.id FROM releases release
      WHERE release.status = 'released' AND release.act IN ('release', 'correction')
        AND (SELECT count(*) FROM releases_documents listed WHERE listed._parent_id = release.id)
          < (SELECT count(*) FROM publications entry WHERE entry.release = release.id::text)
      UNION ALL
      SELECT release.id FROM releases release
      WHERE release.status <> 'released'
        AND EXISTS (SELECT FROM publications entry WHERE entry.release = release.id::text)`)
    expect(halves).toEqual([])
    const packages = await asOwner(
      `SELECT release FROM publications GROUP BY release HAVING count(*) > 1`,
    )
    expect(packages.length).toBeGreaterThan(interleavings / 60)
  })

  it('leave nothing for verify to find', async () => {
    const { faults } = await verifyNewsroom(dataFolder, payload)
    expect(faults).toEqual([])
  })
})
