import type { Payload } from 'payload'

import { readAdapter } from '../database/query.ts'

/** Requests left to a caller in this minute. */
export type Allowance = {
  readonly isSpent: boolean
  readonly limit: number
  readonly remaining: number
  /** Seconds until the next minute begins. */
  readonly reset: number
}

type Count = {
  /** Counted here and not yet reported to the database. */
  fresh: number
  keyID: string | undefined
  /** Count of all servers, as of the last report. */
  told: number
}

const minuteMs = 60_000
const tellEveryMs = 1000
const mostCallers = 50_000

type Input = { keyID?: string | undefined; name: string; perMinute: number }

/**
 * Counts requests a minute. Each server counts in memory and reports to the database once a second, in one statement
 * for all callers, which returns the counts of all servers: no request waits for it. Several servers may therefore let
 * through one second's requests more than the limit.
 */
export class RequestQuota {
  private counts = new Map<string, Count>()
  private isTelling = false
  private minute = 0
  private readonly payload: Payload
  private timer: NodeJS.Timeout | undefined

  constructor(payload: Payload) {
    this.payload = payload
  }

  /** Counts one request, unless the limit is reached. */
  take({ keyID, name, perMinute }: Input): Allowance {
    const now = Date.now()
    this.turn(Math.floor(now / minuteMs))
    const count = this.counts.get(name) ?? { fresh: 0, keyID, told: 0 }
    const isSpent = count.told + count.fresh >= perMinute
    if (!isSpent) {
      count.fresh += 1
      this.counts.set(name, count)
      this.timer ??= setTimeout(() => void this.tell(), tellEveryMs).unref()
    }
    return {
      isSpent,
      limit: perMinute,
      remaining: Math.max(0, perMinute - count.told - count.fresh),
      reset: Math.max(1, Math.ceil(((this.minute + 1) * minuteMs - now) / 1000)),
    }
  }

  /** Starts a new minute and resets all counts; so does an overflow of callers. */
  private turn(minute: number): void {
    if (minute === this.minute && this.counts.size <= mostCallers) return
    this.minute = minute
    this.counts = new Map()
  }

  private async tell(): Promise<void> {
    this.timer = undefined
    if (this.isTelling) return
    const { counts, minute } = this
    // Sorted alike on every server, so that no two deadlock.
    const fresh = [...counts].filter(([, count]) => count.fresh > 0).toSorted(byName)
    if (fresh.length === 0) return
    const told = fresh.map(([name, count]) => ({ name, requests: count.fresh }))
    this.isTelling = true
    try {
      const { rows } = await readAdapter(this.payload).pool.query<{
        caller: string
        requests: number
      }>({
        name: 'newsroom-api-counts',
        text: tellAll,
        values: [
          minute,
          told.map(({ name }) => name),
          told.map(({ requests }) => requests),
          fresh.flatMap(([, { keyID }]) => (keyID === undefined ? [] : [keyID])),
        ],
      })
      const all = new Map(rows.map(({ caller, requests }) => [caller, requests]))
      for (const { name, requests } of told) {
        const count = counts.get(name)
        if (!count) continue
        count.fresh -= requests
        count.told = all.get(name) ?? count.told + requests
      }
    } catch (error) {
      this.payload.logger.warn(
        `the API's callers are counted by this server alone for now: ${error instanceof Error ? error.message : String(error)}`,
      )
    } finally {
      this.isTelling = false
    }
  }
}

const byName = ([one]: [string, Count], [other]: [string, Count]): number =>
  one < other ? -1 : one > other ? 1 : 0

/** Reports the counts, stores the last use of keys to the minute, and deletes past minutes. */
const tellAll = `
  WITH used AS (
    UPDATE api_keys SET last_used_at = now()
      WHERE id::text = ANY ($4::text[]) AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')),
  over AS (DELETE FROM newsroom_api_counts WHERE minute < $1::bigint - 1)
  INSERT INTO newsroom_api_counts AS known (minute, caller, requests)
    SELECT $1::bigint, caller, requests FROM unnest($2::text[], $3::integer[]) AS told(caller, requests)
    ON CONFLICT (minute, caller) DO UPDATE SET requests = known.requests + excluded.requests
    RETURNING caller, requests`
