import type { Endpoint, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'

import type { Deliveries, HostLanes } from '../../domain/webhooks/delivery.ts'
import type { Asked } from '../http/endpoint.ts'

import { may } from '../../domain/staff/roles.ts'
import { query } from '../database/query.ts'
import { hostHookNames, laneOf } from '../host-hooks/hostHooks.ts'
import { answer, forbidden, refuse, staffEndpoint } from '../http/endpoint.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'
import { readDeliveries } from './readDeliveries.ts'
import { makeSecret } from './signMessage.ts'

const input = z.object({ webhook: z.string().min(1).max(64) })
const again = input.extend({ delivery: z.string().min(1).max(64) })

/**
 * Endpoints for those who keep webhooks: `GET /newsroom/webhooks/deliveries?webhook=ID` returns the newest deliveries
 * (`Deliveries`), `GET …/host` the host's hooks, which are asked for like webhooks (`HostLanes`); `POST …/test` sends a test, `…/again` sends one once more, `…/secret` makes a new secret. The worker
 * does the sending.
 */
export const webhookEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: (asked) => withWebhook(asked, ({ id }) => sayDeliveries(asked.req, id)),
    input,
    method: 'get',
    path: '/newsroom/webhooks/deliveries',
  }),
  staffEndpoint({
    handle: ({ req, staff }) =>
      Promise.resolve(
        may(staff, 'keepWebhooks')
          ? answer({ lanes: hostHookNames(req.payload).map(laneOf) } satisfies HostLanes)
          : forbidden(req),
      ),
    input: z.object({}),
    method: 'get',
    path: '/newsroom/webhooks/host',
  }),
  staffEndpoint({
    handle: (asked) =>
      withWebhook(asked, async ({ id, isActive }) => {
        if (!isActive) return refuse(asked.req, [{ reason: 'webhooks.inactive' }])
        const message = `msg_${randomUUID().replaceAll('-', '')}`
        await query(
          asked.req,
          sql`INSERT INTO newsroom_deliveries (webhook, message, subject) VALUES (${id}, ${message}, ${`test:${message}`})`,
        )
        return sayDeliveries(asked.req, id)
      }),
    input,
    method: 'post',
    path: '/newsroom/webhooks/test',
  }),
  staffEndpoint({
    handle: (asked) =>
      withWebhook(asked, async ({ id, isActive }) => {
        if (!isActive) return refuse(asked.req, [{ reason: 'webhooks.inactive' }])
        await query(
          asked.req,
          sql`UPDATE newsroom_deliveries SET state = 'waiting', attempts = 0, next_at = now()
              WHERE id = ${asked.input.delivery} AND webhook = ${id}`,
        )
        return sayDeliveries(asked.req, id)
      }),
    input: again,
    method: 'post',
    path: '/newsroom/webhooks/again',
  }),
  staffEndpoint({
    handle: (asked) =>
      withWebhook(asked, async ({ id }) => {
        const { docs } = await asked.req.payload.update({
          collection: 'webhooks',
          data: { secret: makeSecret() },
          depth: 0,
          // Secrets are generated, never typed; rights were checked above.
          overrideAccess: true,
          req: asked.req,
          where: { id: { equals: id } },
        })
        return answer({ secret: toText(toObject(docs[0]).secret) })
      }),
    input,
    method: 'post',
    path: '/newsroom/webhooks/secret',
  }),
]

type Webhook = { readonly id: string; readonly isActive: boolean }

/** Runs an act for those who keep webhooks, on an existing webhook. */
async function withWebhook(
  { input: { webhook }, req, staff }: Pick<Asked<z.infer<typeof input>>, 'input' | 'req' | 'staff'>,
  go: (webhook: Webhook) => Promise<Response>,
): Promise<Response> {
  if (!may(staff, 'keepWebhooks')) return forbidden(req)
  if (hostHookNames(req.payload).some((name) => laneOf(name) === webhook))
    return go({ id: webhook, isActive: true })
  const [row] = await query(
    req,
    sql`SELECT id::text AS id, is_active FROM webhooks WHERE id::text = ${webhook}`,
  )
  return row
    ? go({ id: String(row.id), isActive: row.is_active === true })
    : refuse(req, [{ reason: 'webhooks.missing' }])
}

async function sayDeliveries(req: PayloadRequest, webhook: string): Promise<Response> {
  return answer({ deliveries: await readDeliveries(req, webhook) } satisfies Deliveries)
}
