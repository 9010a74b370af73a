import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { either } from '../setup/long.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const program = path.join(root, 'src/tests/fixtures/crashingRelease.ts')

/** Each round starts a program that reads the whole configuration. */
const rounds = either({ always: 4, long: 10 })

const { asOwner, dataFolder, database, payload } = await useNewsroom('crash')

/** Runs the program until it has said a word so often, then kills it a moment later. */
async function killAfter({
  afterMs = 0,
  times = 1,
  waitAt = 0,
  word,
}: {
  afterMs?: number
  times?: number
  waitAt?: number
  word: 'HERE' | 'READY' | 'RELEASED'
}): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', program, String(waitAt)],
    {
      cwd: root,
      env: { ...process.env, ...database.env },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  const ended = once(child, 'exit')
  let heard = 0
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === word) heard += 1
    if (heard === times) break
  }
  expect(heard).toBe(times)
  await sleep(afterMs)
  child.kill('SIGKILL')
  await ended
}

const counts = () =>
  asOwner(`SELECT (SELECT count(*) FROM publications) AS ledger, (SELECT count(*) FROM live_documents) AS live,
      (SELECT count(*) FROM releases) AS releases, (SELECT count(*) FROM reports WHERE _status = 'published') AS reports,
      (SELECT count(*) FROM audit_entries WHERE action = 'release') AS trail`)

const examine = () => verifyNewsroom(dataFolder, payload)

describe('a release whose process is killed', () => {
  it.each(either({ always: [4], long: [1, 2, 4] }))(
    'after its document %i leaves nothing public',
    async (waitAt) => {
      const before = await counts()
      await killAfter({ waitAt, word: 'HERE' })
      expect(await counts()).toEqual(before)
      expect((await examine()).faults).toEqual([])
    },
  )

  it('at any moment is public whole or not at all', async () => {
    for (let round = 0; round < rounds; round++) {
      await killAfter({ afterMs: Math.random() * 900, times: 1 + (round % 2), word: 'RELEASED' })
      const { faults } = await examine()
      expect(faults).toEqual([])
    }
    const releases = await asOwner(
      'SELECT release, count(*)::int AS documents FROM publications GROUP BY release',
    )
    expect(releases.length).toBeGreaterThanOrEqual(rounds)
    // Report, speech and meeting, and the section, reporter and person that they need.
    expect(new Set(releases.map(({ documents }) => documents))).toEqual(new Set([6]))
  }, 300_000)
})
