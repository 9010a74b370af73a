import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { Schema } from '../database/schema.ts'

import { reviewedCollections } from '../../domain/ledger/kinds.ts'
import { embargoStage } from '../../domain/review/embargo.ts'
import { referencePlan } from '../../domain/review/plan.ts'
import { standInsOf } from '../../domain/staff/standIns.ts'
import { literal } from '../database/ownerSql.ts'
import { rowID } from '../database/schema.ts'
import { trigger } from '../database/trigger.ts'
import { findAuthorTriggers } from './authorTriggers.ts'

/** Plan as the database stores it, with who may stand in for whom; plans stored without that predate the check of deputies. */
const toPlan = ({ mayAuthorsSign, stages }: ReviewPlan) => ({
  mayAuthorsSign,
  stages: stages.map(({ apartFrom, isBinding, isOptional, isSkippedWhenUrgent, key, roles }) => ({
    apartFrom,
    isBinding,
    isOptional,
    isSkippedWhenUrgent,
    key,
    roles,
  })),
  standIns: standInsOf,
})

/** SQL literal of the plans. */
const planOf = (review: ReviewPlan): string =>
  literal(
    JSON.stringify({
      reference: toPlan(referencePlan),
      reviewed: toPlan(review),
      reviewedCollections,
    }),
  )

/**
 * Ledger of signatures: who may sign, the progress of a review, and the one way to sign. A release is checked against it again when the transaction ends. `newsroom_authors` backs `maySign` with facts that are never removed: who began a text, its versions, whom they credit, and every account that a profile was linked to.
 *
 * Earlier plans are kept with their start: a release is judged by the plan in force at its time.
 */
export const reviewSchema: Schema = {
  feature: 'review',
  create: `
CREATE SEQUENCE IF NOT EXISTS newsroom_signature_sequence;
CREATE UNIQUE INDEX IF NOT EXISTS newsroom_signatures_chain ON signatures (subject, coalesce(previous_hash, ''));
CREATE TABLE IF NOT EXISTS newsroom_review_plans (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan jsonb NOT NULL,
  since timestamptz NOT NULL
);
INSERT INTO newsroom_review_plans (plan, since)
  SELECT new.plan, CASE WHEN EXISTS (SELECT FROM newsroom_review_plans) THEN now() ELSE '-infinity' END
  FROM (SELECT {{review_plan}}::jsonb AS plan) AS new
  WHERE new.plan IS DISTINCT FROM (SELECT plan FROM newsroom_review_plans ORDER BY number DESC LIMIT 1);
`,
  functions: [
    'newsroom_review_plan',
    'newsroom_day',
    'newsroom_authors',
    'newsroom_acts_today',
    'newsroom_hold_person',
    'newsroom_demand_deputy',
    'newsroom_demand_own_hand',
    'newsroom_guard_own_hand',
    'newsroom_signed_embargo',
    'newsroom_embargo',
    'newsroom_round',
    'newsroom_skipped_stages',
    'newsroom_missing_stages',
    'newsroom_is_signed',
    'newsroom_sign',
    'newsroom_check_signed',
    'newsroom_names_author',
    'newsroom_keep_profile',
    'newsroom_keep_creator',
    'newsroom_keep_version',
    'newsroom_keep_history',
  ],
  openFunctions: ['newsroom_check_signed', 'newsroom_review_plan'],
  sequences: ['newsroom_signature_sequence'],
  tables: {
    newsroom_review_plans: { app: 'read', isAppendOnly: true },
    signatures: { app: 'read', isAppendOnly: true },
  },
  findTriggers: findAuthorTriggers,
  triggers: [
    trigger({ event: 'BEFORE INSERT', name: 'newsroom_guard_own_hand', table: 'releases' }),
    trigger({
      event: 'AFTER INSERT',
      isDeferred: true,
      name: 'newsroom_signed',
      table: 'publications',
      what: 'newsroom_check_signed',
    }),
  ],
  values: ({ hasUuids, review, timeZone }) => ({
    embargo_stage: literal(embargoStage),
    review_plan: planOf(review),
    row_id: rowID({ hasUuids }),
    time_zone: literal(timeZone),
  }),
}
