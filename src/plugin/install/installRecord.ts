import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { NewsroomLocale } from '../../domain/time/locale.ts'
import type { DatabaseRoles } from '../database/databaseRoles.ts'
import type { Execute } from '../database/ownerSql.ts'

import { completeLocale } from '../../domain/time/locale.ts'
import { createTables, functionsOf, searchPaths } from '../database/schema.ts'
import { storeProofKey } from '../database/transactionProof.ts'
import { installTrigger } from '../database/trigger.ts'
import { installRoles } from './installRoles.ts'
import { listTriggers, readHost, schemas } from './schemas.ts'

/** Result: without the roles, one connection does everything, and the launcher says so. */
export type InstalledRecord = { readonly hasRoles: boolean }

type Installation = {
  execute: Execute
  locale?: Partial<NewsroomLocale>
  review?: ReviewPlan
  roles?: DatabaseRoles
  secret: string
}

/**
 * Installs the ledger beside the collections' tables: the table that readers read, the one function that writes it, the triggers that refuse every other write, and the two roles below the owner. Idempotent: call it after every migration, on the owner's connection.
 *
 * @param locale - language and time zone that the plugin was given; those of the plugin itself when left out
 * @param review - review plan that the plugin was given; what is usual in the language when left out
 * @param secret - `payload.secret` of the app: without it nobody writes the ledger, whatever database password they hold
 * @throws the database error, when the connection is not the owner's
 */
export async function installRecord({
  execute,
  locale,
  review,
  roles = { app: 'newsroom_app', reader: 'newsroom_reader' },
  secret,
}: Installation): Promise<InstalledRecord> {
  const host = await readHost({ execute, locale: completeLocale(locale), review })
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
