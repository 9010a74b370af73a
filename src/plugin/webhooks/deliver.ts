import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'

import type {
  AnnouncedEvent,
  Entry,
  TrialAnnouncement,
} from '../../domain/webhooks/announcement.ts'
import type { ClaimedDelivery } from './claimDelivery.ts'
import type { Posted } from './post.ts'

import { isPublicCollection, kinds } from '../../domain/ledger/kinds.ts'
import { toAnnouncement } from '../../domain/webhooks/announcement.ts'
import { waitAfter } from '../../domain/webhooks/retries.ts'
import { query } from '../database/query.ts'
import { notify } from '../notifications/notify.ts'
import { accountsWith } from '../staff/accounts.ts'
import { isDisabled } from '../values/disabled.ts'
import { publicPath } from '../values/publicAddress.ts'
import { announcementOptionsOf } from './announcementOptions.ts'
import { claimDelivery, dueWebhooks } from './claimDelivery.ts'
import { post } from './post.ts'
import { isSecret, signMessage } from './signMessage.ts'

/** Webhooks that this process is delivering to. */
export type Lanes = Map<string, Promise<void>>

const mostLanes = 50
const mostInARow = 50

/**
 * Starts delivering what is due, each webhook in a lane of its own, so that one that does not answer delays only
 * itself. Returns at once; a lane leaves `lanes` when it is done.
 */
export async function deliver(lanes: Lanes, payload: Payload): Promise<void> {
  if (isDisabled(payload)) return
  const req = await createLocalReq({}, payload)
  for (const webhook of await dueWebhooks(req, { limit: 2 * mostLanes })) {
    if (lanes.has(webhook) || lanes.size >= mostLanes) continue
    const lane = deliverAll(webhook, payload)
      .catch((error: unknown) => {
        // Only the message: database errors carry the connection and its settings.
        const reason = error instanceof Error ? error.message : String(error)
        payload.logger.error(`webhooks: ${webhook}: ${reason.slice(0, 300)}`)
      })
      .finally(() => lanes.delete(webhook))
    lanes.set(webhook, lane)
  }
}

/** Delivers one after another, until nothing is due or one attempt failed: then the receiver may be down. */
async function deliverAll(webhook: string, payload: Payload): Promise<void> {
  for (let count = 0; count < mostInARow; count += 1) {
    const req = await createLocalReq({}, payload)
    const delivery = await claimDelivery(req, webhook)
    if (!delivery) return
    const posted = await send(delivery, payload).catch(toFault)
    if (posted.isTaken) await noteTaken({ delivery, req, status: posted.status })
    else await noteFault({ delivery, posted, req })
    if (!posted.isTaken) return
  }
}

/** Failed attempt for a message that cannot even be built: it waits longer each time, and is shown. */
const toFault = (error: unknown): Posted => ({
  fault: (error instanceof Error ? error.message : String(error)).slice(0, 300),
  isTaken: false,
})

async function send(delivery: ClaimedDelivery, payload: Payload): Promise<Posted> {
  const secret = unlock(delivery.secret, payload)
  if (secret === undefined) return { fault: 'secret unreadable: make a new one', isTaken: false }
  const body = bodyOf(delivery, payload)
  const { allowPrivateAddresses = false } = announcementOptionsOf(payload)
  return post({
    address: delivery.address,
    allowPrivate: allowPrivateAddresses,
    body,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      ...signMessage({ body, message: delivery.message, now: new Date(), secret }),
    },
  })
}

/**
 * Decrypts a secret.
 *
 * @returns undefined when it was encrypted under another server secret, or not at all
 */
function unlock(locked: string, payload: Payload): string | undefined {
  try {
    const secret = payload.decrypt(locked)
    return isSecret(secret) ? secret : undefined
  } catch {
    return undefined
  }
}

function bodyOf(delivery: ClaimedDelivery, payload: Payload): string {
  if (delivery.event === null) {
    const trial: TrialAnnouncement = {
      data: { webhook: delivery.name },
      timestamp: delivery.now,
      type: 'newsroom.test',
    }
    return JSON.stringify(trial)
  }
  const entry = toEntry({ ...delivery, event: delivery.event })
  const page = publicPath(entry.path, payload)
  return JSON.stringify(toAnnouncement(entry, { origin: payload.config.serverURL, page }))
}

/**
 * Converts a claimed delivery to the ledger entry it announces.
 *
 * @param entry - of a real event: fields that a test lacks are present
 */
function toEntry({
  event,
  subject,
  ...entry
}: ClaimedDelivery & { readonly event: AnnouncedEvent }): Entry {
  const [collection = '', id = ''] = subject.split(':')
  return {
    contentHash: String(entry.content_hash),
    event,
    hash: String(entry.hash),
    id,
    isPublic: entry.is_public,
    kind: isPublicCollection(collection) ? kinds[collection].kind : collection,
    occurredAt: String(entry.occurred_at),
    path: String(entry.path),
    previousHash: entry.previous_hash,
    sequence: Number(entry.sequence),
    title: String(entry.title),
  }
}

type Receipt = { delivery: ClaimedDelivery; req: PayloadRequest; status: number }

/**
 * Makes deliveries due again that failed for lack of a connection, since the receiver answers again. Deliveries it
 * refused keep their own times, or a message that it never accepts would be given up within minutes.
 */
async function noteTaken({ delivery: { id, webhook }, req, status }: Receipt): Promise<void> {
  await query(
    req,
    sql`UPDATE newsroom_deliveries SET state = 'delivered', last_status = ${status}, last_fault = NULL WHERE id = ${id}`,
  )
  await query(
    req,
    sql`UPDATE newsroom_deliveries SET next_at = now()
        WHERE webhook = ${webhook} AND state = 'waiting' AND next_at > now()
          AND last_fault IS NOT NULL AND (last_status IS NULL OR last_status IN (502, 503, 504))`,
  )
  await query(
    req,
    sql`UPDATE webhooks SET last_delivered_at = now(), failing_since = NULL WHERE id::text = ${webhook}`,
  )
}

async function noteFault({
  delivery,
  posted: { fault, status },
  req,
}: {
  delivery: ClaimedDelivery
  posted: Extract<Posted, { isTaken: false }>
  req: PayloadRequest
}): Promise<void> {
  const { attempts, id, webhook } = delivery
  const wait = waitAfter(attempts)
  await query(
    req,
    sql`UPDATE newsroom_deliveries SET last_status = ${status ?? null}, last_fault = ${fault},
          state = ${wait === undefined ? 'failed' : 'waiting'}, next_at = now() + ${wait ?? 0} * interval '1 second'
        WHERE id = ${id}`,
  )
  await query(
    req,
    sql`UPDATE webhooks SET failing_since = coalesce(failing_since, now()) WHERE id::text = ${webhook}`,
  )
  if (wait === undefined) await tellOfGivingUp(delivery, req)
}

async function tellOfGivingUp({ name, title, webhook }: ClaimedDelivery, req: PayloadRequest) {
  req.payload.logger.error(`webhooks: ${name}: given up a delivery`)
  await notify(req, {
    kind: 'webhookGivenUp',
    recipients: await accountsWith(['admin'], req),
    subject: `webhooks:${webhook}`,
    title: name,
    vars: { about: title ?? '' },
  })
}
