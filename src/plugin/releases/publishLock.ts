import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { query } from '../database/query.ts'

/*
 * What goes out names what is public; what is withdrawn may be named by nobody any more. So releases share the public
 * side among themselves, and a withdrawal has it alone. Each takes it before anything else, until its transaction ends.
 */
const publishLockKey = sql`hashtextextended('newsroom:public', 0)`

/** Lets this release go on while others do, and no withdrawal. */
export async function sharePublishLock(req: PayloadRequest): Promise<void> {
  await query(req, sql`SELECT pg_advisory_xact_lock_shared(${publishLockKey})`)
}

/** Waits for every release under way, and keeps new ones waiting. */
export async function takePublishLock(req: PayloadRequest): Promise<void> {
  await query(req, sql`SELECT pg_advisory_xact_lock(${publishLockKey})`)
}
