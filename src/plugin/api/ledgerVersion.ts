import type { Payload } from 'payload'

import { readAdapter } from '../database/query.ts'

/** What is public, by a number of this process's own that is never the same twice for two states. */
export type PublicState = {
  /** When this process first saw it, in whole seconds since 1970, rounded up. */
  readonly seenAt: number
  readonly version: number
}

type Known = {
  /** Events of the record by transactions from `horizon` on. */
  readonly events: string
  /** Every transaction before it was over when the events were counted. */
  readonly horizon: string
} & PublicState

/**
 * Everything public is changed by entries of the record, and the record only grows. So what is public is the same as
 * before when no transaction that was not over by then has entered anything: that is counted, and it is few rows of
 * one index whatever the record holds. A number that is drawn when an entry is written would not do, for what is
 * drawn first may be committed last.
 */
const counting = {
  name: 'newsroom-public-state',
  text: `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon,
    (SELECT count(*) FROM publications WHERE transaction::xid8 >= $1::text::xid8)::text AS events`,
}

/** Tells whether anything public has changed. One small question for all who ask while one is under way. */
export class LedgerVersion {
  private known: Known | undefined
  private readonly payload: Payload
  private running: Promise<PublicState> | undefined
  private waiting: Promise<PublicState> | undefined

  constructor(payload: Payload) {
    this.payload = payload
  }

  /** The state as it is now: asked of the database after this was called. */
  read(): Promise<PublicState> {
    // The one under way may have been answered before what the caller has just seen: its answer is not theirs.
    if (this.running) {
      this.waiting ??= this.running.catch(() => undefined).then(() => this.start())
      return this.waiting
    }
    return this.start()
  }

  private start(): Promise<PublicState> {
    this.waiting = undefined
    const running = this.readNow().finally(() => {
      if (this.running === running) this.running = undefined
    })
    this.running = running
    return running
  }

  private async readNow(): Promise<PublicState> {
    const { known } = this
    const first = await this.count(known?.horizon ?? '0')
    if (known?.events === first.events) return known
    const { events } = await this.count(first.horizon)
    const next = {
      events,
      horizon: first.horizon,
      seenAt: Math.ceil(Date.now() / 1000),
      version: (known?.version ?? 0) + 1,
    }
    this.known = next
    return next
  }

  private async count(from: string): Promise<{ events: string; horizon: string }> {
    const { rows } = await readAdapter(this.payload).pool.query<{
      events: string
      horizon: string
    }>({ ...counting, values: [from] })
    const [row] = rows
    if (!row) throw new Error('the database said nothing of its transactions')
    return row
  }
}
