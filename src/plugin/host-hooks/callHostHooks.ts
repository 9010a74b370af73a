import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq } from 'payload'
import { z } from 'zod'

import type { HostHookName, ToldAct, ToldSignature } from './hostHooks.ts'

import { waitAfter } from '../../domain/webhooks/retries.ts'
import { query } from '../database/query.ts'
import { notify } from '../notifications/notify.ts'
import { accountsWith } from '../staff/accounts.ts'
import { isDisabled } from '../values/disabled.ts'
import { hostHookNames, hostHooksOf, laneOf } from './hostHooks.ts'
import { readAct, readSignature } from './readTold.ts'

const claimed = z.object({
  attempts: z.number(),
  id: z.string(),
  message: z.string(),
  sequence: z.coerce.number().nullable(),
  subject: z.string(),
})
type Claimed = z.infer<typeof claimed>

const mostInARow = 50
/** A worker that is silent for longer is taken for dead; a hook is given up on before. */
const leaseSeconds = 60

type Input = {
  readonly payload: Payload
  /** Time that a hook has. What hangs is a failure like any other, and is tried again. */
  readonly timeoutMs?: number
}

/**
 * Calls the host's hooks with what is due, each hook by itself, oldest first: one that fails or hangs delays no other.
 *
 * @returns how many calls went well
 */
export async function callHostHooks({ payload, timeoutMs = 30_000 }: Input): Promise<number> {
  if (isDisabled(payload)) return 0
  const counts = await Promise.all(
    hostHookNames(payload).map((name) => callAll({ name, payload, timeoutMs })),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

type Lane = Required<Input> & { readonly name: HostHookName }

async function callAll(lane: Lane): Promise<number> {
  const { name, payload } = lane
  let count = 0
  while (count < mostInARow) {
    const req = await createLocalReq({}, payload)
    const delivery = await claim(req, name)
    if (!delivery) break
    const fault = await call({ ...lane, delivery, req })
    if (fault === undefined) await noteCalled(req, delivery)
    else await noteFault({ delivery, fault, name, req })
    if (fault !== undefined) break
    count += 1
  }
  return count
}

async function claim(req: PayloadRequest, name: HostHookName): Promise<Claimed | undefined> {
  const [row] = await query(
    req,
    sql`UPDATE newsroom_deliveries SET attempts = attempts + 1, last_at = now(),
          next_at = now() + ${leaseSeconds} * interval '1 second'
        WHERE id = (SELECT d.id FROM newsroom_deliveries d
          WHERE d.webhook = ${laneOf(name)} AND d.state = 'waiting' AND d.next_at <= now()
          ORDER BY d.made_at, d.sequence LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING id, attempts, message, sequence::text AS sequence, subject`,
  )
  return row && claimed.parse(row)
}

type Call = Lane & { readonly delivery: Claimed; readonly req: PayloadRequest }

/** @returns what went wrong */
async function call({
  delivery,
  name,
  payload,
  req,
  timeoutMs,
}: Call): Promise<string | undefined> {
  const patience = new AbortController()
  const late = sleep(timeoutMs, `no end within ${timeoutMs} ms`, { signal: patience.signal })
  late.catch(() => undefined)
  try {
    const told = await read({ delivery, name, req })
    const done = tell({ name, payload, told }).then(() => undefined)
    // Fails after its time: nobody listens any more, and the process goes on.
    done.catch(() => undefined)
    return await Promise.race([done, late])
  } catch (error) {
    return (error instanceof Error ? error.message : String(error))
      .replaceAll(/\p{Cc}+/gu, ' ')
      .slice(0, 300)
  } finally {
    patience.abort()
  }
}

type Told = { readonly act: ToldAct } | { readonly signature: ToldSignature }

const read = async ({
  delivery: { message, subject },
  name,
  req,
}: Pick<Call, 'delivery' | 'name' | 'req'>): Promise<Told> => {
  const id = subject.slice(subject.indexOf(':') + 1)
  return name === 'onSigned'
    ? { signature: await readSignature(req, { id, message }) }
    : { act: await readAct(req, { message, name, release: id }) }
}

/** A function of its own, so that what a hook throws at once is caught like what it throws later. */
async function tell({ name, payload, told }: Pick<Call, 'name' | 'payload'> & { told: Told }) {
  const hooks = hostHooksOf(payload)
  if ('signature' in told) await hooks.onSigned?.(told.signature, { payload })
  else if (name !== 'onSigned') await hooks[name]?.(told.act, { payload })
}

async function noteCalled(req: PayloadRequest, { id }: Claimed): Promise<void> {
  await query(
    req,
    sql`UPDATE newsroom_deliveries SET state = 'delivered', last_fault = NULL WHERE id = ${id}`,
  )
}

type Fault = {
  readonly delivery: Claimed
  readonly fault: string
  readonly name: HostHookName
  readonly req: PayloadRequest
}

/** Waits longer each time, as for webhooks; what is given up is said to those who keep them. */
async function noteFault({ delivery: { attempts, id, message }, fault, name, req }: Fault) {
  const wait = waitAfter(attempts)
  await query(
    req,
    sql`UPDATE newsroom_deliveries SET last_fault = ${fault}, state = ${wait === undefined ? 'failed' : 'waiting'},
          next_at = now() + ${wait ?? 0} * interval '1 second' WHERE id = ${id}`,
  )
  const { logger } = req.payload
  if (wait !== undefined) {
    logger.warn(`host hooks: ${name} failed for ${message}, later again: ${fault}`)
    return
  }
  logger.error(`host hooks: ${name}: given up ${message}: ${fault}`)
  await notify(req, {
    kind: 'webhookGivenUp',
    recipients: await accountsWith(['admin'], req),
    title: name,
    vars: { about: message },
  })
}
