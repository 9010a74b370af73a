import type { Pool } from 'pg'

import { setTimeout as sleep } from 'node:timers/promises'

import { createReplayLag } from './replayLag.ts'

/**
 * What is known of the replica: it has everything that the primary had (`current`), is `behind`, does not answer
 * (`away`), follows no other server (`alone`), or the primary could not say where it is itself (`unknown`). `same` is the
 * primary by another address.
 */
export type ReplicaState =
  | { readonly behindMs: number; readonly kind: 'behind' }
  | { readonly kind: 'alone' | 'away' | 'current' | 'same' | 'unknown' }

export type ReplicaWatch = {
  /** Takes note that the replica failed somebody: it is not asked before it was found well again. */
  readonly leave: () => void
  /** Whether the replica may be read now. Never waits: a check that is due begins beside the request. */
  readonly mayRead: () => boolean
  /** What the check of this second says. */
  readonly state: () => Promise<ReplicaState>
}

/** A verdict holds for as long as every page may be kept, and both servers are asked no more often than that. */
const heldForMs = 1000
/** Replaying what is on its way takes milliseconds; so long it is waited for, before the replica is called behind. */
const patienceMs = 300

/** Flushed is what is sent to replicas, and every transaction that others see. */
const PRIMARY = `
SELECT (pg_current_wal_flush_lsn() - '0/0'::pg_lsn)::text AS position, pg_postmaster_start_time()::text AS born`

const REPLICA = `
SELECT CASE WHEN pg_is_in_recovery() THEN (pg_last_wal_replay_lsn() - '0/0'::pg_lsn)::text END AS position,
       pg_postmaster_start_time()::text AS born`

type Place = { readonly born: string; readonly position: null | string }

/**
 * Watches whether a replica may answer readers: it must have replayed all that the primary had when it was asked. So a
 * page from the replica is as old as the check, a second at most, and never as old as the replica.
 *
 * @param primary - connections for these questions alone, as `replica`: they wait behind no page
 */
export function watchReplica({
  primary,
  replica,
}: Readonly<Record<'primary' | 'replica', Pool>>): ReplicaWatch {
  const lag = createReplayLag()
  let begunAt = -Infinity
  let checking: Promise<ReplicaState> | undefined
  let known: undefined | { readonly atMs: number; readonly state: ReplicaState }

  const compare = async (atMs: number): Promise<ReplicaState> => {
    const leader = await askFor(primary, PRIMARY)
    if (!leader?.position) return { kind: 'unknown' }
    const wanted = BigInt(leader.position)
    lag.note({ atMs, position: wanted })
    for (;;) {
      const follower = await askFor(replica, REPLICA)
      if (!follower) return { kind: 'away' }
      if (follower.position === null)
        return { kind: follower.born === leader.born ? 'same' : 'alone' }
      const replayed = BigInt(follower.position)
      if (replayed >= wanted) return { kind: 'current' }
      const nowMs = performance.now()
      if (nowMs - atMs > patienceMs)
        return { behindMs: lag.behindMs(replayed, nowMs), kind: 'behind' }
      await sleep(20)
    }
  }

  const check = (): Promise<ReplicaState> => {
    begunAt = performance.now()
    const atMs = begunAt
    checking = compare(atMs).then((state) => {
      known = { atMs, state }
      checking = undefined
      return state
    })
    return checking
  }

  const isDue = () => !checking && performance.now() - begunAt >= heldForMs

  return {
    leave: () => {
      known = { atMs: performance.now(), state: { kind: 'away' } }
    },
    mayRead: () => {
      if (isDue()) void check()
      if (!known || performance.now() - known.atMs >= heldForMs) return false
      return known.state.kind === 'current' || known.state.kind === 'same'
    },
    state: async () => {
      if (isDue()) return check()
      return checking ?? known?.state ?? { kind: 'unknown' }
    },
  }
}

/** Asks where a server is; undefined where it does not say. */
async function askFor(pool: Pool, text: string): Promise<Place | undefined> {
  try {
    const { rows } = await pool.query<Place>(text)
    return rows[0]
  } catch {
    // Why is not ours to say: whoever reads from it hears it.
    return undefined
  }
}
