import type { Execute } from '../database/ownerSql.ts'
import type { Trigger } from './trigger.ts'

import { publicCollections } from '../../domain/ledger/kinds.ts'
import { literal } from '../database/ownerSql.ts'

/** What versions say of their origin, as far as the host's collections have it. */
const origin = ['parent_id', 'updated_at', 'version_account_id', 'version_created_by']

/** The triggers that keep what tells who wrote a text: see `authorGuards`. */
export async function authorTriggers(execute: Execute): Promise<Trigger[]> {
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

const keepsCreator = (table: string): Trigger => ({
  args: [],
  columns: ['created_by'],
  event: 'BEFORE UPDATE',
  level: 'ROW',
  name: 'newsroom_keep_creator',
  table,
  what: 'newsroom_keep_creator',
})

const keepsProfile: Trigger = {
  args: [],
  event: 'BEFORE DELETE',
  level: 'ROW',
  name: 'newsroom_keep_profile',
  table: 'reporters',
  what: 'newsroom_keep_profile',
}

const keepsVersion = (table: string, columns: readonly string[]): Trigger => ({
  args: [table],
  columns,
  event: 'BEFORE DELETE OR UPDATE',
  level: 'ROW',
  name: 'newsroom_keep_version',
  table: `_${table}_v`,
  what: 'newsroom_keep_version',
})

const keepsHistory = (table: string, args: readonly string[]): Trigger => ({
  args,
  event: 'AFTER DELETE',
  isDeferred: true,
  level: 'ROW',
  name: 'newsroom_keep_history',
  table,
  what: 'newsroom_keep_history',
})

async function columnsOf(execute: Execute, table: string): Promise<ReadonlySet<string>> {
  const rows = await execute(`SELECT column_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = ${literal(table)}`)
  return new Set(rows.map(({ column_name: name }) => String(name)))
}
