import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'

import type { Cdn } from './cdn.ts'
import type { HostHooks, ToldAct } from './hostHooks.ts'

import { tagsOfAct } from '../../domain/syndication/cacheTags.ts'
import { query } from '../database/query.ts'
import { dropTags } from './dropTags.ts'

/**
 * Host hooks that have a CDN drop what an act changed, by its tags: at once, and again when whatever stands between the
 * CDN and the newsroom has forgotten it too. In the lanes of the outbox: after commit, at least once, again after a
 * failure.
 */
export function purgeCdn(cdn: Cdn): Pick<HostHooks, 'onCorrected' | 'onReleased' | 'onWithdrawn'> {
  const purge = async (act: ToldAct, { payload }: { readonly payload: Payload }): Promise<void> => {
    const own = act.documents.map(({ id, collection }) => `${collection}:${id}`)
    await dropTags(cdn, tagsOfAct({ about: await keysAround(act, payload), own }))
  }
  return { onCorrected: purge, onReleased: purge, onWithdrawn: purge }
}

/** What the documents of an act mention, or mentioned before. */
async function keysAround({ documents }: ToldAct, payload: Payload): Promise<readonly string[]> {
  const sequences = documents.map(({ sequence }) => String(sequence))
  const rows = await query(
    await createLocalReq({}, payload),
    sql`SELECT DISTINCT about.key FROM publications p
        JOIN publications e ON e.subject = p.subject AND (e.sequence = p.sequence OR e.hash = p.previous_hash)
        CROSS JOIN LATERAL jsonb_array_elements_text(coalesce(e.snapshot::jsonb -> 'related', '[]')
          || coalesce(e.snapshot::jsonb #> '{section,key}', '[]')) AS about(key)
        WHERE p.sequence IN ${sequences}`,
  )
  return rows.map(({ key }) => String(key))
}
