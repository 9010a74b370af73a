import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { DatabaseRoles } from '../database/databaseRoles.ts'
import type { Execute } from '../database/ownerSql.ts'
import type { Trigger } from '../ledger/trigger.ts'

import { publicCollections } from '../../domain/ledger/kinds.ts'
import { threeReviews } from '../../domain/review/plan.ts'
import { accountTables } from '../accounts/accountSchema.ts'
import { adminIndex } from '../admin-search/adminIndexSchema.ts'
import { apiCounts } from '../api/apiSchema.ts'
import { auditSeals, auditTables } from '../audit/sealSchema.ts'
import { dashboardIndexes } from '../dashboard/dashboardSchema.ts'
import { literal, quote } from '../database/ownerSql.ts'
import { proofFunctions, proofKey } from '../database/transactionProof.ts'
import { presence } from '../edit-conflicts/presenceSchema.ts'
import {
  externalReviewGuard,
  externalReviewTables,
} from '../external-review/externalReviewSchema.ts'
import { authorTriggers } from '../ledger/authorTriggers.ts'
import { idIndexes } from '../ledger/idIndexes.ts'
import { liveDocuments, spreadLateOnes } from '../ledger/liveSchema.ts'
import { guards, recordEvent, searchPaths } from '../ledger/recordSchema.ts'
import { shownFiles, shownFilesIndex } from '../ledger/shownFiles.ts'
import { installTrigger } from '../ledger/trigger.ts'
import { fileHashes } from '../media/fileSchema.ts'
import { scheduledReleases, workers } from '../releases/scheduledSchema.ts'
import { authorGuards } from '../review/authorSchema.ts'
import {
  plansInForce,
  reviewPlan,
  signatures,
  signedConstraint,
} from '../review/signatureSchema.ts'
import { outboxFunctions, outboxTables } from '../webhooks/outboxSchema.ts'
import { founding } from './foundingSchema.ts'
import { installRoles } from './installRoles.ts'

/** What came of it: without the roles, one connection does everything and the launcher says so. */
export type InstalledRecord = { readonly hasRoles: boolean }

const appendOnly = [
  'audit_entries',
  'newsroom_audit_seals',
  'newsroom_files',
  'newsroom_outside_opinions',
  'newsroom_review_plans',
  'publications',
  'releases_documents',
  'signatures',
]

/**
 * Builds the public record around the collections' tables: the table that readers read, the one function that
 * writes it, the triggers that refuse everything else, and the two roles below the owner. Idempotent: call it
 * after every migration, with the owner's rights.
 *
 * @param review - what texts go through before they may go out: the plan that the plugin was given
 * @param secret - `payload.secret` of the app: nobody who lacks it writes the record, whatever password they hold
 * @throws what the database says, when it is not the owner's connection
 */
export async function installRecord({
  execute,
  review = threeReviews,
  roles = { app: 'newsroom_app', reader: 'newsroom_reader' },
  secret,
}: {
  execute: Execute
  review?: ReviewPlan
  roles?: DatabaseRoles
  secret: string
}): Promise<InstalledRecord> {
  await execute(founding)
  await execute(liveDocuments)
  await execute(proofKey(secret))
  await execute(workers)
  await execute(accountTables)
  await execute(presence)
  await execute(apiCounts)
  await execute(externalReviewTables)
  await execute(outboxTables)
  await execute(adminIndex)
  await execute(auditTables)
  await execute(fileHashes)
  await execute(plansInForce(review))
  for (const statement of await functionsOf(review, execute)) await execute(statement)
  await execute(signedConstraint)
  await execute(shownFilesIndex)
  await execute(idIndexes)
  await execute(dashboardIndexes)
  await execute(searchPaths)
  for (const trigger of await listTriggers(execute)) await execute(installTrigger(trigger))
  await execute(spreadLateOnes)
  return { hasRoles: await installRoles(execute, roles) }
}

/** The texts of every function of the record, as they are installed. */
export async function functionsOf(review: ReviewPlan, execute: Execute): Promise<string[]> {
  const ids = { hasUuids: await hasUuids(execute) }
  return [
    proofFunctions,
    reviewPlan(review),
    signatures(ids),
    recordEvent(ids),
    scheduledReleases,
    shownFiles,
    guards,
    authorGuards,
    externalReviewGuard,
    outboxFunctions,
    auditSeals(ids),
  ]
}

/** Whether the host app's ids are UUIDs; else they are numbers. */
async function hasUuids(execute: Execute): Promise<boolean> {
  const [id] = await execute(
    `SELECT data_type FROM information_schema.columns WHERE table_schema = current_schema()
     AND table_name = 'publications' AND column_name = 'id'`,
  )
  return id?.data_type === 'uuid'
}

/** Nobody but the newsroom itself notes or plans a release, shows a text outside, or says what was answered. */
const sealed: readonly Trigger[] = [
  'newsroom_outside_links',
  'newsroom_outside_opinions',
  'releases',
  'releases_documents',
].map((table) => ({
  args: [],
  event: 'BEFORE INSERT',
  level: 'STATEMENT',
  name: 'newsroom_guard_seal',
  table,
  what: 'newsroom_guard_seal',
}))

/** Every trigger of the record, as the collections' tables stand now. */
export async function listTriggers(execute: Execute): Promise<Trigger[]> {
  const collections = publicCollections.filter((slug) => slug !== 'site-settings')
  const documents = collections.map((slug) => ({
    args: [slug],
    event: 'BEFORE INSERT OR UPDATE OR DELETE',
    level: 'ROW' as const,
    name: 'newsroom_guard_document',
    table: slug,
    what: 'newsroom_guard_document',
  }))
  const parts = await Promise.all(collections.map((slug) => partsOf(execute, slug)))
  return [
    ...documents,
    ...parts.flat(),
    ...(await authorTriggers(execute)),
    ...ownTriggers,
    ...sealed,
  ]
}

const own = ({
  event,
  level = 'STATEMENT',
  name,
  table,
  what = name,
}: Pick<Trigger, 'event' | 'name' | 'table'> & Partial<Trigger>): Trigger => ({
  args: [],
  event,
  level,
  name,
  table,
  what,
})

const everyWrite = 'BEFORE INSERT OR UPDATE OR DELETE'

/** The triggers of the record's own tables. */
const ownTriggers: readonly Trigger[] = [
  ...appendOnly.map((table) =>
    own({ event: 'BEFORE UPDATE OR DELETE OR TRUNCATE', name: 'newsroom_append_only', table }),
  ),
  own({ event: 'BEFORE DELETE OR TRUNCATE', name: 'newsroom_append_only', table: 'releases' }),
  own({
    event: 'BEFORE INSERT',
    level: 'ROW',
    name: 'newsroom_queue_audit',
    table: 'audit_entries',
  }),
  own({
    event: 'AFTER INSERT',
    level: 'ROW',
    name: 'newsroom_fill_outbox',
    table: 'publications',
  }),
  own({ event: 'BEFORE UPDATE', level: 'ROW', name: 'newsroom_guard_release', table: 'releases' }),
  own({ event: 'BEFORE INSERT', level: 'ROW', name: 'newsroom_guard_own_hand', table: 'releases' }),
  own({
    event: 'BEFORE UPDATE',
    level: 'ROW',
    name: 'newsroom_guard_outside',
    table: 'newsroom_outside_links',
  }),
  own({ event: everyWrite, level: 'ROW', name: 'newsroom_guard_live', table: 'live_documents' }),
  own({
    event: 'BEFORE TRUNCATE',
    name: 'newsroom_guard_live_all',
    table: 'live_documents',
    what: 'newsroom_guard_live',
  }),
]

/** The tables of a document's lists, and of the lists inside them, by their foreign keys. */
async function partsOf(execute: Execute, slug: string): Promise<Trigger[]> {
  const children = (parent: string) =>
    execute(`
      SELECT child.relname AS name FROM pg_constraint link
      JOIN pg_class child ON child.oid = link.conrelid
      JOIN pg_attribute key ON key.attrelid = link.conrelid AND key.attnum = link.conkey[1]
      WHERE link.contype = 'f' AND link.confrelid = ${literal(quote(parent))}::regclass
        AND key.attname IN ('_parent_id', 'parent_id') ORDER BY 1`)
  const toTrigger = (table: string, between: string): Trigger => ({
    args: [slug, slug, between],
    event: 'BEFORE INSERT OR UPDATE OR DELETE',
    level: 'ROW',
    name: 'newsroom_guard_part',
    table,
    what: 'newsroom_guard_part',
  })
  const found: Trigger[] = []
  for (const { name } of await children(slug)) {
    const list = String(name)
    if (list.startsWith('_')) continue
    found.push(toTrigger(list, ''))
    for (const inner of await children(list)) found.push(toTrigger(String(inner.name), list))
  }
  return found
}
