import { Client } from 'pg'

import { print } from '../ops/launch/terminal.mjs'
import { printTiming } from './printTiming.ts'
import { timeRequests } from './timeRequests.ts'

const promised = 1.5
const pages = 60

/** The cursors of pages that follow one another, from a share of the list on. */
const CURSORS = `
SELECT path, (extract(epoch FROM sort_at) * 1000000)::bigint::text AS microseconds FROM live_documents
 WHERE state = 'live' AND (CASE WHEN $1 = '' THEN kind = 'report' ELSE section = $1 END)
 ORDER BY sort_at DESC, path DESC OFFSET $2 LIMIT ${pages}`

/**
 * Asks for pages at the head, in the middle and at the end of long lists, each another page: one that was drawn before is
 * not drawn again, and would make the head look fast.
 *
 * @returns whether the deepest take no longer than promised, compared with the first
 */
export async function timeDepth({
  appUrl,
  ownerUrl,
}: {
  appUrl: string
  ownerUrl: string
}): Promise<boolean> {
  print('\n越翻越深  how deep a list is')
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const worst: number[] = []
  try {
    for (const { count, key, path } of await longLists(client)) {
      const medians: number[] = []
      for (const share of [0, 0.5, 0.95]) {
        const offset = Math.floor(count * share)
        const { rows } = await client.query<{ microseconds: string; path: string }>(CURSORS, [
          key,
          offset,
        ])
        const timing = await timeRequests(
          rows.map(
            (row) => `${appUrl}${path}?before=${encodeURIComponent(row.microseconds + row.path)}`,
          ),
        )
        printTiming(`${path} ${offset}`, timing)
        medians.push(timing.p50Ms)
      }
      worst.push(Math.max(...medians) / (medians[0] ?? Number.NaN))
    }
  } finally {
    await client.end()
  }
  const ratio = Math.max(...worst)
  const keeps = ratio <= promised
  print(
    `   ${keeps ? '✓' : '✗'} at any depth within ${promised} of the first pages: ${ratio.toFixed(2)}`,
  )
  return keeps
}

async function longLists(client: Client) {
  const { rows } = await client.query<{ count: number; key: string; path: string }>(
    `SELECT '' AS key, '/reports' AS path, count(*)::integer AS count FROM live_documents WHERE state = 'live' AND kind = 'report'
     UNION ALL (SELECT block.key, block.path, count(*)::integer FROM live_documents block JOIN live_documents each ON each.section = block.key
       WHERE block.state = 'live' AND block.kind = 'section' AND each.state = 'live' GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 2)`,
  )
  return rows
}
