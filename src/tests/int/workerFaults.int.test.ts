import type { ChildProcess } from 'node:child_process'

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { planPackage, untilSettled } from '../fixtures/planning.ts'
import { startReceiver } from '../fixtures/receiver.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const root = path.resolve(import.meta.dirname, '../../..')

const workers: ChildProcess[] = []

const { accountOf, asOwner, create, database, payload } = await useNewsroom('workerfaults')
payload.logger.level = 'silent'
const chief = await accountOf('chiefEditor')
const receiver = await startReceiver()

afterEach(async () => {
  await Promise.all(
    workers.splice(0).map(async (worker) => {
      const ended = once(worker, 'exit')
      if (worker.exitCode === null && worker.kill('SIGKILL')) await ended
    }),
  )
  await asOwner('DELETE FROM newsroom_deliveries; DELETE FROM webhooks')
})

afterAll(() => receiver.stop())

/** The product's own worker, in a process of its own; `before` runs in it first. */
function startWorker({
  before = '',
  env = {},
}: { before?: string; env?: Readonly<Record<string, string>> } = {}) {
  const first =
    before === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(before)}`]
  const args = ['--conditions=production', ...first, '--import', 'tsx', 'src/ops/worker.ts']
  const worker = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...database.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  workers.push(worker)
  return worker
}

async function webhook(url: string): Promise<string> {
  const { id } = await create('webhooks', { name: '合作方', events: ['released'], url })
  return id
}

/** Something to tell this webhook, which was never released: as a trial is sent. */
const trial = (id: string) =>
  asOwner(
    `INSERT INTO newsroom_deliveries (webhook, message, subject)
     VALUES ($1, 'msg_' || gen_random_uuid()::text, 'test:' || gen_random_uuid()::text)`,
    [id],
  )

const deliveries = () =>
  asOwner(`SELECT webhook, state, attempts, last_fault, extract(epoch FROM next_at - last_at)::float AS wait
        FROM newsroom_deliveries ORDER BY made_at`)

/** Waits until every delivery was tried so often that it is noted; those due later are made due now. */
async function untilTried(attempts: number) {
  for (let tries = 0; tries < 600; tries += 1) {
    const tried = await deliveries()
    if (tried.every((each) => Number(each.attempts) >= attempts && each.last_fault !== null))
      return tried
    await sleep(100)
  }
  throw new Error(JSON.stringify(await deliveries()))
}

/** Waits until a worker has reported itself. */
async function untilAtWork() {
  await asOwner('DELETE FROM newsroom_workers')
  while ((await asOwner('SELECT 1 FROM newsroom_workers')).length === 0) await sleep(100)
}

describe('a worker', () => {
  it('survives missing receivers, invalid secrets and invalid addresses', async () => {
    const nowhere = await webhook('https://nobody.invalid/hook')
    const unlocked = await webhook('https://nobody.invalid/other')
    await asOwner(`UPDATE webhooks SET secret = 'no secret at all' WHERE id::text = $1`, [unlocked])
    const broken = await webhook('https://nobody.invalid/third')
    await asOwner(`UPDATE webhooks SET url = 'https://[::' WHERE id::text = $1`, [broken])
    const all = [nowhere, unlocked, broken]
    for (const id of all) await trial(id)
    const worker = startWorker({ env: { NEWSROOM_HUB: 'https://nobody.invalid/hub' } })
    const first = await untilTried(1)
    expect(first.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting'])
    await asOwner('UPDATE newsroom_deliveries SET next_at = now()')
    const second = await untilTried(2)
    for (const [index, { wait }] of second.entries())
      expect(Number(wait)).toBeGreaterThan(Number(first[index]?.wait))
    const failing = await asOwner('SELECT failing_since FROM webhooks')
    expect(failing.every(({ failing_since: since }) => since !== null)).toBe(true)
    const planned = await planPackage({ payload, user: chief })
    expect(await untilSettled({ release: planned.release, url: database.ownerUrl })).toMatchObject({
      status: 'released',
    })
    expect(worker.exitCode).toBeNull()
  })

  it('survives an uncaught error, and goes on at once', async () => {
    const before = `process.on('SIGUSR2', () => {
      setImmediate(() => { throw new Error('thrown in a callback') })
      void Promise.reject(new Error('rejected unheard'))
    })`
    const worker = startWorker({ before })
    await untilAtWork()
    worker.kill('SIGUSR2')
    const planned = await planPackage({ inMs: 3000, payload, user: chief })
    expect(await untilSettled({ release: planned.release, url: database.ownerUrl })).toMatchObject({
      status: 'released',
    })
    expect(worker.exitCode).toBeNull()
  })

  it('indexes one text although the one before it cannot be read', async () => {
    const { report, speech } = await draftPackage(payload)
    await asOwner('DELETE FROM newsroom_desk_queue')
    await asOwner(
      `UPDATE _reports_v SET version_body = '{"root": 3}' WHERE parent_id::text = $1 AND latest`,
      [report.id],
    )
    await asOwner(
      `INSERT INTO newsroom_desk_queue (subject, saved_at) VALUES ($1, now() - interval '1 hour'), ($2, now())`,
      [`reports:${report.id}`, `speeches:${speech.id}`],
    )
    await asOwner('DELETE FROM newsroom_desk_texts WHERE subject = $1', [`speeches:${speech.id}`])
    startWorker()
    for (;;) {
      const found = await asOwner('SELECT 1 FROM newsroom_desk_texts WHERE subject = $1', [
        `speeches:${speech.id}`,
      ])
      if (found.length > 0) break
      await sleep(100)
    }
  })
})
