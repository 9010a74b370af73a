import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { DatabaseRoles } from '../database/databaseRoles.ts'
import type { Execute } from '../database/ownerSql.ts'

import { threeReviews } from '../../domain/review/plan.ts'
import { createTables, functionsOf, searchPaths } from '../database/schema.ts'
import { storeProofKey } from '../database/transactionProof.ts'
import { installTrigger } from '../database/trigger.ts'
import { installRoles } from './installRoles.ts'
import { listTriggers, readHost, schemas } from './schemas.ts'

/** What came of it: without the roles, one connection does everything and the launcher says so. */
export type InstalledRecord = { readonly hasRoles: boolean }

type Installation = { execute: Execute; review?: ReviewPlan; roles?: DatabaseRoles; secret: string }

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
}: Installation): Promise<InstalledRecord> {
  const host = await readHost(review, execute)
  const functions = schemas.flatMap((schema) => functionsOf(schema, host))
  for (const schema of schemas) await execute(createTables(schema, host))
  await execute(storeProofKey(secret))
  for (const { text } of functions) await execute(text)
  for (const { indexes } of schemas) if (indexes) await execute(indexes)
  await execute(searchPaths)
  for (const trigger of await listTriggers(execute)) await execute(installTrigger(trigger))
  for (const { backfill } of schemas) if (backfill) await execute(backfill)
  return { hasRoles: await installRoles({ execute, functions, roles }) }
}
