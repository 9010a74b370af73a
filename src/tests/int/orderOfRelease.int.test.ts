import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { spreadLateOnes } from '../../plugin/ledger/schema.ts'
import { readCursor } from '../../site/queries/cursor.ts'
import { richText } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/** More than a feed holds, all about one day that is over; paths in the order of neither release nor time. */
const count = 33
const pathOf: string[] = []
let section: string

const { create, database, payload, release } = await useNewsroom('order_of_release')
const owner = new Client({ connectionString: database.ownerUrl })
await owner.connect()

beforeAll(async () => {
  section = (await create('sections', { name: '渡口', order: 1 })).id
  for (let n = 0; n < count; n += 1) pathOf.push(await releaseNth(n))
}, 240_000)

afterAll(async () => {
  const { readerPool } = await import('../../site/http/readerPool.ts')
  await readerPool.end()
  await owner.end()
})

async function releaseNth(n: number, date = '2026-03-04'): Promise<string> {
  const { id } = await create('reports', {
    body: richText('当日水位平稳，渡船照常。'),
    date,
    genre: 'brief',
    headline: `第${n}条水情`,
    section,
    slug: `water-${(n * 17) % 37}`,
  })
  const documents = [
    { collection: 'reports' as const, id },
    ...(n === 0 ? [{ collection: 'sections' as const, id: section }] : []),
  ]
  const outcome = await release(documents)
  expect(outcome).toMatchObject({ kind: 'released' })
  const { rows } = await owner.query<{ path: string }>(
    `SELECT path FROM live_documents WHERE key = $1`,
    [`reports:${id}`],
  )
  return rows[0]?.path ?? ''
}

async function sectionPath(): Promise<string> {
  const { rows } = await owner.query<{ path: string }>(
    `SELECT path FROM live_documents WHERE kind = 'section'`,
  )
  return rows[0]?.path ?? ''
}

const newestFirst = () => pathOf.toReversed()

const listed = async () => {
  const { rows } = await owner.query<{ path: string }>(
    `SELECT path FROM live_documents WHERE kind = 'report' ORDER BY sort_at DESC, path DESC`,
  )
  return rows.map(({ path }) => path)
}

async function walk(limit: number, between?: () => Promise<unknown>): Promise<string[]> {
  const found: string[] = []
  let after = ''
  for (let n = 0; n < count; n += 1) {
    const query = `kind=report&limit=${limit}${after && `&after=${encodeURIComponent(after)}`}`
    const { body } = await askPayload(payload, { path: `/newsroom/feed?${query}` })
    const { docs, next } = body as { docs: { path: string }[]; next: null | string }
    found.push(...docs.map(({ path }) => path))
    if (next === null) break
    after = next
    if (n === 0) await between?.()
  }
  return found
}

describe('documents about a day that is over', () => {
  it('stand on that day, last released first', async () => {
    expect(await listed()).toEqual(newestFirst())
    const { rows } = await owner.query<{ days: string[]; places: string }>(
      `SELECT count(DISTINCT sort_at)::text AS places,
          array_agg(DISTINCT (sort_at AT TIME ZONE 'Asia/Shanghai')::date::text) AS days
        FROM live_documents WHERE kind = 'report'`,
    )
    expect(rows[0]).toEqual({ days: ['2026-03-04'], places: String(count) })
  })

  it('enter every feed the moment they are released', async () => {
    const { findFeed } = await import('../../site/feeds/findEntries.ts')
    const page = await sectionPath()
    const last = pathOf.at(-1)
    for (const channel of [{ kind: 'all' }, { kind: 'page', page }] as const) {
      const found = await findFeed(channel)
      expect([channel.kind, found?.entries[0]?.path]).toEqual([channel.kind, last])
    }
    const { findNews } = await import('../../site/feeds/findAddresses.ts')
    const news = await findNews('')
    expect(news[0]?.location).toBe(last)
  })

  it('stand in the feeds to the last, thirty at a time', async () => {
    const { findFeed } = await import('../../site/feeds/findEntries.ts')
    const page = await sectionPath()
    for (const channel of [{ kind: 'all' }, { kind: 'page', page }] as const) {
      const first = await findFeed(channel)
      const rest = await findFeed(channel, readCursor(first?.older ?? '') ?? undefined)
      const paths = [first, rest].flatMap((feed) => feed?.entries.map((entry) => entry.path))
      expect([channel.kind, ...paths]).toEqual([channel.kind, ...newestFirst()])
      expect(rest).not.toHaveProperty('older')
    }
  })

  it('are paged through once each, with a new release meanwhile too', async () => {
    expect(await walk(7)).toEqual(newestFirst())
    const before = newestFirst()
    const found = await walk(7, async () => {
      pathOf.unshift(await releaseNth(count, '2026-02-01'))
    })
    expect(found).toEqual(before)
    // About an earlier day than all of them, and yet the first of what is new.
    expect((await walk(1))[0]).toBe(pathOf[0])
  })

  it('keep their place when they go out again, withdrawn and restored or not', async () => {
    const before = await listed()
    await owner.query('BEGIN')
    const { rows } = await owner.query<{ place: Date }>(
      `SELECT newsroom_place(first_released_at, '2026-03-04T16:00:00Z', sort_at) = sort_at AS place
        FROM live_documents WHERE path = $1`,
      [pathOf[3]],
    )
    await owner.query('ROLLBACK')
    expect(rows[0]?.place).toBe(true)
    expect(await listed()).toEqual(before)
  })
})

describe('documents from before there was an order within a day', () => {
  it('get their places once, and keep what they have', async () => {
    const before = await listed()
    await owner.query(`UPDATE live_documents SET sort_at = date_trunc('second', sort_at)
      WHERE kind = 'report' AND state = 'live'`)
    expect(await listed()).not.toEqual(before)
    await owner.query(spreadLateOnes)
    expect(await listed()).toEqual(before)
    const { rowCount } = await owner.query(spreadLateOnes)
    expect(rowCount).toBe(0)
  })
})
