import type { Payload } from 'payload'

import { readAdapter } from '../database/query.ts'

/** State of the ledger, with a number of this process that never repeats for two states. */
export type PublicState = {
  /** When this process first saw the state, in whole seconds since 1970, rounded up. */
  readonly seenAt: number
  readonly version: number
}

type Known = {
  /** Events of the ledger by transactions from `horizon` on. */
  readonly events: string
  /** Oldest transaction that was not over when the events were counted. */
  readonly horizon: string
} & PublicState

/**
 * Everything public changes by ledger entries, and the ledger only grows. So nothing has changed when no transaction
 * that was unfinished at the last count has entered anything. The count reads few rows of one index, however large the
 * ledger is. A sequence number would not do, since the number drawn first may be committed last.
 */
const counting = {
  name: 'newsroom-public-state',
  text: `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon,
    (SELECT count(*) FROM publications WHERE transaction::xid8 >= $1::text::xid8)::text AS events`,
}

/** Tells whether anything public has changed. Callers at one time share one query. */
export class LedgerVersion {
  private known: Known | undefined
  private readonly payload: Payload
  private running: Promise<PublicState> | undefined
  private waiting: Promise<PublicState> | undefined

  constructor(payload: Payload) {
    this.payload = payload
  }

  /** Reads the current state, by a query that starts after the call. */
  read(): Promise<PublicState> {
    // The running query may have read before the change that the caller has just seen, so the caller waits for the
    // next.
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
