import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Member } from './gatherPackage.ts'
import type { ReleasedDocument } from './releaseDocuments.ts'

import { query } from '../publications/database.ts'

/** What people are told of the members of a release. */
export const editionsOf = (members: readonly Member[]): ReleasedDocument[] =>
  members.map(({ edition: { snapshot }, key, title }) => ({ key, path: snapshot.path, title }))

/** The database's clock, the only one that decides: ISO 8601, rounded to milliseconds as the record rounds it. */
export async function clockOf(req: PayloadRequest): Promise<string> {
  const [row] = await query(
    req,
    sql`SELECT to_char(now()::timestamptz(3) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`,
  )
  return String(row?.now)
}

/** The newsroom's time zone, from its settings. */
export async function timeZoneOf(req: PayloadRequest): Promise<string> {
  const settings: Record<string, unknown> = {
    ...(await req.payload.findGlobal({
      slug: 'site-settings',
      depth: 0,
      // A setting of the newsroom, not a question of who asks.
      overrideAccess: true,
      req,
    })),
  }
  return typeof settings.timeZone === 'string' ? settings.timeZone : 'Asia/Shanghai'
}
