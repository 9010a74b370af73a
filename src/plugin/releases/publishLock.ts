import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'

/*
 * A release refers to public documents, and a withdrawn document must not be referred to. So releases hold a shared lock and withdrawals an exclusive one, each taken first and held until the transaction ends.
 */
const publishLockKey = sql`hashtextextended('newsroom:public', 0)`

/** Takes the lock for a release: other releases may run, withdrawals wait. */
export async function sharePublishLock(req: PayloadRequest): Promise<void> {
  await query(req, sql`SELECT pg_advisory_xact_lock_shared(${publishLockKey})`)
}

/** Takes the lock for a withdrawal: waits for running releases, and holds off new ones. */
export async function takePublishLock(req: PayloadRequest): Promise<void> {
  await query(req, sql`SELECT pg_advisory_xact_lock(${publishLockKey})`)
}
