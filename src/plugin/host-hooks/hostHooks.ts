import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'

import { query } from '../database/query.ts'
import { givenOptions } from '../values/givenOptions.ts'
import { toObject } from '../values/toObject.ts'

type Person = { readonly id: string; readonly name: string }

/** Document as it went out, or was withdrawn. */
export type ToldDocument = {
  readonly collection: PublicCollection
  readonly contentHash: string
  /** `restored` is told to `onReleased`: it is public again. */
  readonly event: 'corrected' | 'released' | 'restored' | 'withdrawn'
  readonly id: string
  /** Where its page is: in the host's site, if the option `pathOf` says it. */
  readonly path: string
  /** Number in the record, which grows with every public event. */
  readonly sequence: number
  readonly title: string
}

/** What one act made public, corrected or withdrew: all of it. */
export type ToldAct = {
  /** ISO 8601. */
  readonly at: string
  readonly by: Person
  readonly documents: readonly ToldDocument[]
  /** The same at every attempt: whoever must do a thing once remembers it. */
  readonly id: string
  readonly release: string
}

/** A signature as it stands in the record. */
export type ToldSignature = {
  /** ISO 8601. */
  readonly at: string
  readonly by: Person
  readonly document: { readonly collection: string; readonly id: string; readonly title: string }
  /** The same at every attempt: whoever must do a thing once remembers it. */
  readonly id: string
  readonly round: number
  readonly stage: string
  readonly verdict: string
}

type Hook<Told> = (told: Told, context: { readonly payload: Payload }) => unknown

/**
 * The host's own code, called by the worker after commit: at least once, again after a failure, and never for what was
 * rolled back. No request waits for it.
 */
export type HostHooks = {
  readonly onCorrected?: Hook<ToldAct>
  readonly onReleased?: Hook<ToldAct>
  readonly onSigned?: Hook<ToldSignature>
  readonly onWithdrawn?: Hook<ToldAct>
}
export type HostHookName = keyof HostHooks

const names = ['onCorrected', 'onReleased', 'onSigned', 'onWithdrawn'] as const

/** The events of the record that a hook is told of; signatures are none. */
export const eventsOf: Readonly<Record<Exclude<HostHookName, 'onSigned'>, readonly string[]>> = {
  onCorrected: ['corrected'],
  onReleased: ['released', 'restored'],
  onWithdrawn: ['withdrawn'],
}

/** The hooks that the host gave to the plugin. */
export function hostHooksOf({ config }: Pick<Payload, 'config'>): HostHooks {
  // Only the plugin writes this value.
  return toObject(givenOptions(config).hooks)
}

export const hostHookNames = (payload: Pick<Payload, 'config'>): HostHookName[] =>
  names.filter((name) => typeof hostHooksOf(payload)[name] === 'function')

/** What a hook's deliveries are kept under, beside those of webhooks, whose ids it cannot be. */
export const laneOf = (name: HostHookName): string => `host:${name}`

/** Queues a signature for the host, in the transaction that enters it: of one that is rolled back, nothing stays. */
export async function queueSignature(req: PayloadRequest, signature: string): Promise<void> {
  if (!hostHooksOf(req.payload).onSigned) return
  await query(
    req,
    sql`INSERT INTO newsroom_deliveries (webhook, message, subject)
        VALUES (${laneOf('onSigned')}, ${`act_${randomUUID().replaceAll('-', '')}`}, ${`signatures:${signature}`})`,
  )
}

/**
 * Queues for the host what the outbox holds of public events, one delivery an act and hook, in the transaction that
 * takes them out of it. The first event of an act stands for all.
 */
export async function queueActs(req: PayloadRequest, sequences: readonly string[]): Promise<void> {
  for (const name of hostHookNames(req.payload)) {
    if (name === 'onSigned') continue
    await query(
      req,
      sql`INSERT INTO newsroom_deliveries (webhook, sequence, message, subject)
          SELECT ${laneOf(name)}, act.sequence, 'act_' || replace(gen_random_uuid()::text, '-', ''), 'release:' || act.release
          FROM (SELECT p.release, min(p.sequence) AS sequence FROM publications p
            WHERE p.event::text IN ${eventsOf[name]}
              AND p.release IN (SELECT release FROM publications WHERE sequence IN ${sequences} AND event::text IN ${eventsOf[name]})
            GROUP BY p.release) act
          ON CONFLICT (webhook, sequence) DO NOTHING`,
    )
  }
}
