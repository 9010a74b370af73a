import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

import { databaseGauges, poolGauges } from '../../plugin/metrics/readGauges.ts'
// Counts requests in the registry that the address prints.
import '../../ops/requestMetrics.ts'
import { documentsOf, draftPackage } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const token = 'a-token-that-nobody-guesses-0123456789'
const { asOwner, payload, release } = await useNewsroom('metrics', {
  env: { NEWSROOM_METRICS_TOKEN: token },
})
// No worker is at work here: what is released waits to be announced.
beforeAll(async () => {
  const { meeting, report, speech } = await draftPackage(payload)
  expect(await release(documentsOf({ meeting, report, speech }))).toMatchObject({
    kind: 'released',
  })
})

const ask = (credentials?: string) =>
  askPayload(payload, {
    headers: credentials === undefined ? {} : { Authorization: credentials },
    path: '/newsroom/metrics',
  })

/** The samples without labels, by name. */
async function read(): Promise<ReadonlyMap<string, number>> {
  const { status, text } = await ask(`Bearer ${token}`)
  expect(status).toBe(200)
  const lines = [...text.matchAll(/^([a-z_]+) ([-+.\de]+)$/gmu)]
  return new Map(lines.map(([, name = '', value]) => [name, Number(value)] as const))
}

const folder = path.resolve(import.meta.dirname, '../../ops/deploy/prometheus')
const files = ['newsroom-alerts.yml', 'newsroom-dashboard.json']

describe('the metrics', () => {
  it.each([undefined, '', 'Bearer', 'Bearer x', `Basic ${token}`, token])(
    'are for whoever has the token: %s',
    async (credentials) => {
      const { status, text } = await ask(credentials)
      expect([status, text]).toEqual([401, ''])
    },
  )

  it('count what waits, what is public and who is at work', async () => {
    await asOwner(
      "INSERT INTO newsroom_workers (id, seen_at) VALUES ('one', now()), ('gone', now() - interval '1 hour')",
    )
    const found = await read()
    expect(
      [...Object.keys(databaseGauges), ...Object.keys(poolGauges)].filter(
        (name) => !found.has(name),
      ),
    ).toEqual([])
    expect(found.get('newsroom_publications')).toBeGreaterThanOrEqual(3)
    expect(found.get('newsroom_outbox_waiting')).toBe(found.get('newsroom_publications'))
    expect(found.get('newsroom_workers')).toBe(1)
    expect(found.get('newsroom_release_late_seconds')).toBe(0)
    expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(1e6)
  })

  it.each(files)('say what is asked of them: %s', async (file) => {
    const { text } = await ask(`Bearer ${token}`)
    const asked = new Set(
      readFileSync(path.join(folder, file), 'utf8').match(/\b(?:newsroom|process)_[a-z_]+/gu),
    )
    const kinds = /_(?:bucket|count|sum)$/u
    const missing = [...asked].filter(
      (name) =>
        !text.includes(`# TYPE ${name} `) && !text.includes(`# TYPE ${name.replace(kinds, '')} `),
    )
    expect(asked.size).toBeGreaterThan(8)
    expect(missing).toEqual([])
  })
})
