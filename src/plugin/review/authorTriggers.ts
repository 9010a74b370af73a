import type { Execute } from '../database/ownerSql.ts'
import type { Trigger } from '../database/trigger.ts'

import { publicCollections } from '../../domain/ledger/kinds.ts'
import { literal } from '../database/ownerSql.ts'
import { trigger } from '../database/trigger.ts'

/** What versions say of their origin, as far as the host's collections have it. */
const origin = ['parent_id', 'updated_at', 'version_account_id', 'version_created_by']

/** Finds the triggers that keep what tells who wrote a text, as far as the host's collections have it. */
export async function findAuthorTriggers(execute: Execute): Promise<Trigger[]> {
  const found: Trigger[] = []
  for (const slug of publicCollections) {
    if (slug === 'site-settings') continue
    const table = slug.replaceAll('-', '_')
    const columns = await columnsOf(execute, table)
    const ofVersions = await columnsOf(execute, `_${table}_v`)
    const ofRelations = await columnsOf(execute, `_${table}_v_rels`)
    if (columns.has('created_by')) found.push(keepsCreator(table))
    if (slug === 'reporters' && columns.has('id')) found.push(keepsProfile)
    if (ofVersions.has('parent_id')) {
      const kept = origin.filter((column) => ofVersions.has(column))
      found.push(keepsVersion(table, kept), keepsHistory(`_${table}_v`, [table, 'versions']))
    }
    if (ofRelations.has('reporters_id'))
      found.push(keepsHistory(`_${table}_v_rels`, [`_${table}_v`, 'credits']))
  }
  return found
}

const keepsCreator = (table: string): Trigger =>
  trigger({ columns: ['created_by'], event: 'BEFORE UPDATE', name: 'newsroom_keep_creator', table })

const keepsProfile: Trigger = trigger({
  event: 'BEFORE DELETE',
  name: 'newsroom_keep_profile',
  table: 'reporters',
})

const keepsVersion = (table: string, columns: readonly string[]): Trigger =>
  trigger({
    args: [table],
    columns,
    event: 'BEFORE DELETE OR UPDATE',
    name: 'newsroom_keep_version',
    table: `_${table}_v`,
  })

const keepsHistory = (table: string, args: readonly string[]): Trigger =>
  trigger({ args, event: 'AFTER DELETE', isDeferred: true, name: 'newsroom_keep_history', table })

async function columnsOf(execute: Execute, table: string): Promise<ReadonlySet<string>> {
  const rows = await execute(`SELECT column_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = ${literal(table)}`)
  return new Set(rows.map(({ column_name: name }) => String(name)))
}
