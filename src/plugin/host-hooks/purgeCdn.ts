import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq } from 'payload'

import type { Cdn } from './cdn.ts'
import type { HostHooks, ToldAct } from './hostHooks.ts'

import { tagsOfAct } from '../../domain/syndication/cacheTags.ts'
import { query } from '../database/query.ts'
import { callsOf } from './cdn.ts'

/** Longer than nginx and its like keep a page: what a CDN fetched from them right after the first call may be old. */
const usualAgainMs = 3000
const timeoutMs = 8000

/**
 * Host hooks that have a CDN drop what an act changed, by its tags: at once, and again when whatever stands between the
 * CDN and the newsroom has forgotten it too. In the lanes of the outbox: after commit, at least once, again after a
 * failure.
 */
export function purgeCdn(
  cdn: Cdn,
  { againAfterMs = usualAgainMs }: { readonly againAfterMs?: number } = {},
): Pick<HostHooks, 'onCorrected' | 'onReleased' | 'onWithdrawn'> {
  const purge = async (act: ToldAct, { payload }: { readonly payload: Payload }): Promise<void> => {
    const tags = tagsOfAct(await keysOf(act, payload))
    await callAll(cdn, tags)
    await sleep(againAfterMs)
    await callAll(cdn, tags)
  }
  return { onCorrected: purge, onReleased: purge, onWithdrawn: purge }
}

/** The documents of an act, and all that they mention or mentioned before: their pages show them. */
async function keysOf({ documents }: ToldAct, payload: Payload): Promise<readonly string[]> {
  const own = documents.map(({ collection, id }) => `${collection}:${id}`)
  const sequences = documents.map(({ sequence }) => String(sequence))
  if (sequences.length === 0) return own
  const rows = await query(
    await createLocalReq({}, payload),
    sql`SELECT DISTINCT about.key FROM publications p
        JOIN publications e ON e.subject = p.subject AND (e.sequence = p.sequence OR e.hash = p.previous_hash)
        CROSS JOIN LATERAL jsonb_array_elements_text(coalesce(e.snapshot::jsonb -> 'related', '[]')
          || coalesce(e.snapshot::jsonb #> '{section,key}', '[]')) AS about(key)
        WHERE p.sequence IN ${sequences}`,
  )
  return [...own, ...rows.map(({ key }) => String(key))]
}

async function callAll(cdn: Cdn, tags: readonly string[]): Promise<void> {
  for (const { address, body, headers } of callsOf(cdn, tags)) {
    const answer = await fetch(address, {
      body: JSON.stringify(body),
      headers: { ...headers, 'Content-Type': 'application/json' },
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const said = await answer.text()
    // Cloudflare says in the body what went wrong, and may say so with 200.
    const isRefused = cdn.service === 'cloudflare' && !/"success"\s*:\s*true/u.test(said)
    if (!answer.ok || isRefused)
      throw new Error(`the CDN answers ${answer.status}: ${said.slice(0, 200)}`)
  }
}
