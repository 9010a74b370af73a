import { setTimeout as sleep } from 'node:timers/promises'

import type { Cdn } from './cdn.ts'

import { callsOf } from './cdn.ts'

/** Longer than nginx and its like keep a page: what a CDN fetched from them right after the first call may be old. */
const usualAgainMs = 3000
const timeoutMs = 8000

/**
 * Has a CDN drop whatever has one of the tags, twice.
 *
 * @throws {Error} with what it answered, when it refused
 */
export async function dropTags(
  cdn: Cdn,
  tags: readonly string[],
  againAfterMs = usualAgainMs,
): Promise<void> {
  await callAll(cdn, tags)
  await sleep(againAfterMs)
  await callAll(cdn, tags)
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
