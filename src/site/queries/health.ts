import type { ReplicaState } from '../http/watchReplica.ts'

import { isDatabaseAway } from '../http/isDatabaseAway.ts'
import { readerPool, replicaState } from '../http/readerPool.ts'
import { warmSearch } from './getSearch.ts'

/**
 * Whether the readers' connections can read what is live. Whoever asks first waits until the
 * search has loaded its dictionary: readers are let in after that.
 */
export async function isReady(): Promise<boolean> {
  try {
    await readerPool.query('SELECT FROM live_documents LIMIT 1')
    await warmSearch()
    return true
  } catch (error) {
    // Whoever asks is told by the status; a fault of another kind is worth a line in the log.
    if (!isDatabaseAway(error)) console.error('The readers’ connections cannot read', error)
    return false
  }
}

/** One line about the replica, where readers have one: whether it is used, and how far it is behind. */
export async function describeReplica(): Promise<readonly string[]> {
  const state = await replicaState()
  return state ? [lineOf(state)] : []
}

function lineOf(state: ReplicaState): string {
  if (state.kind !== 'behind') return lines[state.kind]
  const seconds = (state.behindMs / 1000).toFixed(1)
  return `warning: readers use the primary, the replica is ${seconds} s behind`
}

const lines: Readonly<Record<Exclude<ReplicaState['kind'], 'behind'>, string>> = {
  alone: 'warning: readers use the primary, DATABASE_READER_URL is no replica of it',
  away: 'warning: readers use the primary, the replica does not answer',
  current: 'readers use the replica, 0 s behind',
  same: 'readers use the primary, DATABASE_READER_URL leads to it too',
  unknown: 'warning: the primary does not answer, nobody knows how far the replica is behind',
}
