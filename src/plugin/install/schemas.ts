import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { NewsroomLocale } from '../../domain/time/locale.ts'
import type { Execute } from '../database/ownerSql.ts'
import type { Host, Schema, TableRule } from '../database/schema.ts'
import type { Trigger } from '../database/trigger.ts'

import { usualPlan } from '../../domain/review/plan.ts'
import { accountSchema } from '../accounts/schema.ts'
import { adminSearchSchema } from '../admin-search/schema.ts'
import { apiSchema } from '../api/schema.ts'
import { auditSchema } from '../audit/schema.ts'
import { dashboardSchema } from '../dashboard/schema.ts'
import { databaseSchema } from '../database/transactionProof.ts'
import { trigger } from '../database/trigger.ts'
import { presenceSchema } from '../edit-conflicts/schema.ts'
import { externalReviewSchema } from '../external-review/schema.ts'
import { intakeSchema } from '../intake/schema.ts'
import { ledgerSchema } from '../ledger/schema.ts'
import { mediaSchema } from '../media/schema.ts'
import { releaseSchema } from '../releases/schema.ts'
import { reviewSchema } from '../review/schema.ts'
import { webhookSchema } from '../webhooks/schema.ts'
import { foundingSchema } from './foundingSchema.ts'

/** Schemas of all features in the order of creation: the newsroom's id first, then by floor, lowest first. */
export const schemas: readonly Schema[] = [
  foundingSchema,
  databaseSchema,
  auditSchema,
  mediaSchema,
  ledgerSchema,
  apiSchema,
  accountSchema,
  presenceSchema,
  reviewSchema,
  webhookSchema,
  releaseSchema,
  intakeSchema,
  externalReviewSchema,
  adminSearchSchema,
  dashboardSchema,
]

/** Tables on which the app's privileges are restricted, with their rules. */
export const guardedTables: readonly (readonly [string, TableRule])[] = schemas.flatMap(
  ({ tables = {} }) => Object.entries(tables),
)

/** Every table that the record has beside those of Payload's collections. */
export const tablesOfRecord: readonly string[] = schemas.flatMap(({ create }) =>
  [...create.matchAll(/CREATE (?:UNLOGGED )?TABLE IF NOT EXISTS (\w+)/gu)].map(
    ([, table = '']) => table,
  ),
)

type Founded = {
  readonly execute: Execute
  readonly locale: NewsroomLocale
  readonly review?: ReviewPlan | undefined
}

/**
 * Reads the facts that the installed SQL depends on.
 *
 * @param locale - what the newsroom writes like until its settings are saved
 * @param review - what is usual in its language when left out
 */
export async function readHost({
  execute,
  locale,
  review = usualPlan(locale.language),
}: Founded): Promise<Host> {
  const [id] = await execute(
    `SELECT data_type FROM information_schema.columns WHERE table_schema = current_schema()
     AND table_name = 'publications' AND column_name = 'id'`,
  )
  return { hasUuids: id?.data_type === 'uuid', review, timeZone: locale.timeZone }
}

/** Lists the newsroom's triggers, for the collections' current tables. */
export async function listTriggers(execute: Execute): Promise<Trigger[]> {
  const found = await Promise.all(
    schemas.flatMap(({ findTriggers }) => findTriggers?.(execute) ?? []),
  )
  return [
    ...found.flat(),
    ...schemas.flatMap(({ triggers = [] }) => triggers),
    ...guardedTables.flatMap(([table, rule]) => triggersOf(table, rule)),
  ]
}

const triggersOf = (table: string, { isAppendOnly, isProven }: TableRule): Trigger[] => [
  ...(isAppendOnly
    ? [
        trigger({
          event: 'BEFORE UPDATE OR DELETE OR TRUNCATE',
          level: 'STATEMENT',
          name: 'newsroom_append_only',
          table,
        }),
      ]
    : []),
  ...(isProven
    ? [trigger({ event: 'BEFORE INSERT', level: 'STATEMENT', name: 'newsroom_guard_seal', table })]
    : []),
]
