import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { ChangeSincePlan } from '../../domain/releases/releaseBlockers.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'

import { query } from '../database/query.ts'
import { labelOfName } from '../documents/fieldLabel.ts'
import { translate } from '../translations/messages.ts'

const entry = z.object({
  by: z.string().nullish(),
  fields: z.array(z.string()).nullish().catch([]),
})

type ScheduledText = { document: LoadedDocument; release: string; req: PayloadRequest }

/**
 * Reads from the audit trail who changed which fields of a text since its release was scheduled; empty when only documents that the text shows or names changed.
 */
export async function changesSinceScheduled({
  document: { fields, key },
  release,
  req,
}: ScheduledText): Promise<ChangeSincePlan> {
  const rows = await query(
    req,
    sql`SELECT entry.actor_name AS by, entry.detail->'fields' AS fields FROM audit_entries entry
        WHERE entry.subject = ${key} AND entry.action = 'update' AND entry.created_at > (
          SELECT max(plan.created_at) FROM audit_entries plan
          WHERE plan.subject = ${key} AND plan.action = 'plan' AND plan.detail->>'release' = ${release})
        ORDER BY entry.created_at LIMIT 200`,
  )
  const entries = rows.map((each) => entry.parse(each))
  const labels = new Set(
    entries.flatMap((each) => each.fields ?? []).map((name) => labelOfName(fields, name, req)),
  )
  if (labels.size === 0) return {}
  const people = new Set(entries.flatMap(({ by }) => by ?? []))
  return {
    what: [...labels].join('、'),
    who: [...people].join('、') || translate(req, { key: 'history.system' }),
  }
}
