import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'

import { waitAfter } from '../../domain/webhooks/retries.ts'
import { query } from '../database/query.ts'
import { isDisabled } from '../values/disabled.ts'
import { toText } from '../values/toText.ts'
import { announcementOptionsOf } from './announcementOptions.ts'
import { post } from './post.ts'

const batch = 20
const leaseSeconds = 60

/**
 * Pings the hub with changed feeds, once per feed however often it changed. Does nothing without a hub.
 *
 * Source: W3C WebSub leaves open how a hub is notified; hubs accept `hub.mode=publish` of PubSubHubbub 0.4.
 *
 * @returns how many feeds were tried; more may be waiting
 */
export async function pingHub(payload: Payload): Promise<number> {
  const { allowPrivateAddresses = false, webSub } = announcementOptionsOf(payload)
  if (!webSub || isDisabled(payload)) return 0
  const req = await createLocalReq({}, payload)
  const topics = await query(
    req,
    sql`UPDATE newsroom_hub_topics SET attempts = attempts + 1, next_at = now() + ${leaseSeconds} * interval '1 second'
        WHERE topic IN (SELECT topic FROM newsroom_hub_topics WHERE next_at <= now() ORDER BY next_at
          LIMIT ${batch} FOR UPDATE SKIP LOCKED)
        RETURNING topic, attempts, changed_at::text AS changed`,
  )
  await Promise.all(
    topics.map(async (row) => {
      const topic = toText(row.topic) ?? ''
      const posted = await post({
        address: webSub.hub,
        allowPrivate: allowPrivateAddresses,
        body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic }).toString(),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      })
      const attempts = Number(row.attempts)
      const wait = posted.isTaken ? undefined : waitAfter(attempts)
      if (!posted.isTaken && attempts === 1)
        payload.logger.warn(
          `websub: the hub was not told of ${topic}, later again: ${posted.fault}`,
        )
      if (!posted.isTaken && wait === undefined)
        payload.logger.error(`websub: given up telling the hub of ${topic}: ${posted.fault}`)
      // Feeds that changed meanwhile are pinged again.
      await query(
        req,
        wait === undefined
          ? sql`DELETE FROM newsroom_hub_topics WHERE topic = ${topic} AND changed_at = ${toText(row.changed) ?? ''}::timestamptz`
          : sql`UPDATE newsroom_hub_topics SET next_at = now() + ${wait} * interval '1 second'
                WHERE topic = ${topic} AND changed_at = ${toText(row.changed) ?? ''}::timestamptz`,
      )
    }),
  )
  return topics.length
}
