import type { Execute } from '../database/ownerSql.ts'
import type { Trigger } from '../database/trigger.ts'

import { publicCollections } from '../../domain/ledger/kinds.ts'
import { literal, quote } from '../database/ownerSql.ts'
import { trigger } from '../database/trigger.ts'

const everyWrite = 'BEFORE INSERT OR UPDATE OR DELETE'

/** Finds the triggers that guard what is public in the collections' own tables, as they stand now. */
export async function findDocumentTriggers(execute: Execute): Promise<Trigger[]> {
  const collections = publicCollections.filter((slug) => slug !== 'site-settings')
  const documents = collections.map((slug) =>
    trigger({ args: [slug], event: everyWrite, name: 'newsroom_guard_document', table: slug }),
  )
  const parts = await Promise.all(collections.map((slug) => partsOf(execute, slug)))
  return [...documents, ...parts.flat()]
}

/** The tables of a document's lists, and of the lists inside them, by their foreign keys. */
async function partsOf(execute: Execute, slug: string): Promise<Trigger[]> {
  const children = (parent: string) =>
    execute(`
      SELECT child.relname AS name FROM pg_constraint link
      JOIN pg_class child ON child.oid = link.conrelid
      JOIN pg_attribute key ON key.attrelid = link.conrelid AND key.attnum = link.conkey[1]
      WHERE link.contype = 'f' AND link.confrelid = ${literal(quote(parent))}::regclass
        AND key.attname IN ('_parent_id', 'parent_id') ORDER BY 1`)
  const toTrigger = (table: string, between: string): Trigger =>
    trigger({ args: [slug, slug, between], event: everyWrite, name: 'newsroom_guard_part', table })
  const found: Trigger[] = []
  for (const { name } of await children(slug)) {
    const list = String(name)
    if (list.startsWith('_')) continue
    found.push(toTrigger(list, ''))
    for (const inner of await children(list)) found.push(toTrigger(String(inner.name), list))
  }
  return found
}
