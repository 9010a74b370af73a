import type { ReviewPlan } from '../../domain/review/plan.ts'

import { reviewedCollections } from '../../domain/ledger/kinds.ts'
import { embargoStage } from '../../domain/review/embargo.ts'
import { referencePlan } from '../../domain/review/plan.ts'
import { standInsOf } from '../../domain/staff/standIns.ts'
import { rowID } from '../ledger/recordSchema.ts'
import { signers } from './signerSchema.ts'

/*
 * The record of signatures in the database's own words. The app may call `newsroom_sign`, and may not write the
 * table itself; a release is checked against it once more when the transaction ends.
 */

/**
 * The plan as the database knows it: only the owner's connection changes it.
 *
 * @param review - what reports, speeches, meetings and corrections go through
 */
export const reviewPlan = (review: ReviewPlan): string => `
CREATE OR REPLACE FUNCTION newsroom_review_plan(p_collection text) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN plan->'reviewedCollections' ? p_collection THEN plan->'reviewed' ELSE plan->'reference' END
  FROM (SELECT '${toJson(review)}'::jsonb AS plan) AS the
$$;
`

/** Which plan was in force since when: what was released under an earlier one is judged by that one. */
export const plansInForce = (review: ReviewPlan): string => `
CREATE TABLE IF NOT EXISTS newsroom_review_plans (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan jsonb NOT NULL,
  since timestamptz NOT NULL
);
INSERT INTO newsroom_review_plans (plan, since)
  SELECT new.plan, CASE WHEN EXISTS (SELECT FROM newsroom_review_plans) THEN now() ELSE '-infinity' END
  FROM (SELECT '${toJson(review)}'::jsonb AS plan) AS new
  WHERE new.plan IS DISTINCT FROM (SELECT plan FROM newsroom_review_plans ORDER BY number DESC LIMIT 1);
`

const toJson = (review: ReviewPlan): string =>
  JSON.stringify({
    reference: toPlan(referencePlan),
    reviewed: toPlan(review),
    reviewedCollections,
  }).replaceAll("'", "''")

/** With who may stand in for whom: a record without that was made before deputies were asked what signers are asked. */
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

/** Who may sign, how far a review has come, and the one way to sign. */
export const signatures = ({ hasUuids }: { hasUuids: boolean }): string =>
  signers +
  signatureFunctions
    .replace('ROW_ID', rowID(hasUuids))
    .replaceAll('EMBARGO_STAGE', `'${embargoStage}'`)

const signatureFunctions = `
CREATE SEQUENCE IF NOT EXISTS newsroom_signature_sequence;
CREATE UNIQUE INDEX IF NOT EXISTS newsroom_signatures_chain ON signatures (subject, coalesce(previous_hash, ''));

-- The round that a signature given now belongs to: a return ends one, and so does every public event.
CREATE OR REPLACE FUNCTION newsroom_round(p_subject text) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT (1 + (SELECT count(*) FROM signatures s WHERE s.subject = p_subject AND s.verdict = 'return')
    + (SELECT count(*) FROM publications e WHERE e.subject = p_subject AND e.event <> 'refreshed'))::integer
$$;

-- The stages of a round that nobody has passed, in order; binding ones count on exactly this content, and what an
-- author signed, or a deputy for one, does not count.
CREATE OR REPLACE FUNCTION newsroom_missing_stages(p_subject text, p_round integer, p_approval_hash text) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_plan jsonb := newsroom_review_plan(split_part(p_subject, ':', 1));
  v_authors text[] := CASE WHEN (v_plan->>'mayAuthorsSign')::boolean THEN '{}' ELSE newsroom_authors(p_subject) END;
  v_urgent boolean := EXISTS (SELECT FROM signatures s
    WHERE s.subject = p_subject AND s.round = p_round AND s.verdict = 'urgent'
      AND NOT ARRAY[s.person, s.stands_in_for]::text[] && v_authors);
  v_stage jsonb;
  v_reached numeric := 0;
  v_found numeric;
  v_missing text[] := '{}';
BEGIN
  FOR v_stage IN SELECT * FROM jsonb_array_elements(v_plan->'stages') LOOP
    CONTINUE WHEN (v_stage->>'isOptional')::boolean OR (v_urgent AND (v_stage->>'isSkippedWhenUrgent')::boolean);
    SELECT max(s.sequence) INTO v_found FROM signatures s
      WHERE s.subject = p_subject AND s.round = p_round AND s.stage = v_stage->>'key' AND s.verdict = 'pass'
        AND NOT ARRAY[s.person, s.stands_in_for]::text[] && v_authors
        AND (NOT (v_stage->>'isBinding')::boolean OR (s.approval_hash = p_approval_hash AND s.sequence > v_reached));
    IF v_found IS NULL THEN v_missing := v_missing || (v_stage->>'key');
    ELSIF v_missing = '{}' THEN v_reached := v_found; END IF;
  END LOOP;
  RETURN v_missing;
END $$;

-- Whether the newest round that anybody signed is complete, on exactly this content.
CREATE OR REPLACE FUNCTION newsroom_is_signed(p_subject text, p_approval_hash text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT EXISTS (SELECT FROM signatures s WHERE s.subject = p_subject AND s.round = newest.round)
    AND NOT EXISTS (SELECT FROM signatures s
      WHERE s.subject = p_subject AND s.round = newest.round AND s.verdict = 'return')
    AND newsroom_missing_stages(p_subject, newest.round, p_approval_hash) = '{}'
  FROM (SELECT max(s.round)::integer AS round FROM signatures s WHERE s.subject = p_subject) AS newest
$$;

CREATE OR REPLACE FUNCTION newsroom_sign(p jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_subject text := p->>'subject';
  v_collection text := split_part(p->>'subject', ':', 1);
  v_at timestamptz(3) := clock_timestamp();
  v_approval_hash text := encode(sha256(convert_to(p->>'approval', 'UTF8')), 'hex');
  v_content_hash text := encode(sha256(convert_to(p->>'content', 'UTF8')), 'hex');
  v_plan jsonb := newsroom_review_plan(v_collection);
  v_stage jsonb;
  v_people text[] := array_remove(ARRAY[p->>'person', p->>'standsInFor'], NULL);
  v_detail jsonb := nullif(p->'detail', 'null');
  v_missing text[];
  v_round integer;
  v_previous text;
  v_hash text;
  v_id text;
BEGIN
  PERFORM newsroom_demand_seal();
  IF v_subject !~ '^[a-z-]+:.' OR coalesce(p->>'person', '') = ''
    OR p->>'verdict' NOT IN ('pass', 'return', 'submit', 'urgent')
    OR (p->>'approval')::jsonb->>'contentHash' IS DISTINCT FROM v_content_hash
    OR (p->>'approval')::jsonb->>'subject' IS DISTINCT FROM v_subject THEN
    RAISE EXCEPTION 'newsroom: malformed signature' USING ERRCODE = 'NR003';
  END IF;
  PERFORM newsroom_hold_person(p->>'person', false);
  IF p->>'standsInFor' IS NOT NULL THEN PERFORM newsroom_hold_person(p->>'standsInFor', true); END IF;
  -- The same lock as the public record takes: a signature and a release of one document never cross.
  PERFORM pg_advisory_xact_lock(hashtextextended('newsroom:' || v_subject, 0));
  v_round := newsroom_round(v_subject);
  IF (p->>'verdict' IN ('return', 'urgent') OR p->>'stage' = EMBARGO_STAGE) AND coalesce(p->>'opinion', '') = '' THEN
    RAISE EXCEPTION 'newsroom: a reason is needed' USING ERRCODE = 'NR005', DETAIL = 'opinion';
  END IF;
  IF p->>'standsInFor' IS NOT NULL THEN PERFORM newsroom_demand_deputy(p, v_plan->'standIns'); END IF;
  IF p->>'verdict' IN ('pass', 'urgent') THEN
    PERFORM newsroom_demand_own_hand(p->>'person');
    IF NOT (v_plan->>'mayAuthorsSign')::boolean AND v_people && newsroom_authors(v_subject) THEN
      RAISE EXCEPTION 'newsroom: an author signs nothing of their own' USING ERRCODE = 'NR005', DETAIL = 'author';
    END IF;
  END IF;
  IF p->>'verdict' = 'pass' AND p->>'stage' <> EMBARGO_STAGE THEN
    SELECT each INTO v_stage FROM jsonb_array_elements(v_plan->'stages') each WHERE each->>'key' = p->>'stage';
    IF v_stage IS NULL THEN
      RAISE EXCEPTION 'newsroom: unknown stage %', p->>'stage' USING ERRCODE = 'NR003';
    END IF;
    v_missing := newsroom_missing_stages(v_subject, v_round, v_approval_hash);
    IF NOT (v_stage->>'isOptional')::boolean AND v_missing[1] IS DISTINCT FROM p->>'stage' THEN
      RAISE EXCEPTION 'newsroom: stage % is not next', p->>'stage' USING ERRCODE = 'NR005', DETAIL = 'order';
    END IF;
    IF EXISTS (SELECT FROM signatures s WHERE s.subject = v_subject AND s.round = v_round AND s.verdict = 'pass'
      AND ARRAY[s.person, s.stands_in_for]::text[] && v_people AND s.stage <> p->>'stage'
      AND v_stage->'apartFrom' ? s.stage) THEN
      RAISE EXCEPTION 'newsroom: signed another stage' USING ERRCODE = 'NR005', DETAIL = 'apart';
    END IF;
    IF p->>'standsInFor' IS NOT NULL AND NOT v_stage->'roles' ? (p->>'role') THEN
      RAISE EXCEPTION 'newsroom: no role of this stage' USING ERRCODE = 'NR005', DETAIL = 'deputy';
    END IF;
  END IF;
  -- Fixed by a signature that holds on one content alone, and by whoever shortens it afterwards.
  IF p ? 'embargoUntil' AND p->>'verdict' = 'pass'
    AND (p->>'stage' = EMBARGO_STAGE OR (v_stage->>'isBinding')::boolean) THEN
    v_detail := coalesce(v_detail, '{}') || jsonb_build_object('embargo', p->'embargoUntil');
  END IF;
  SELECT s.hash INTO v_previous FROM signatures s WHERE s.subject = v_subject ORDER BY s.sequence DESC LIMIT 1;
  v_hash := encode(sha256(convert_to(concat_ws(E'\\n', coalesce(v_previous, '-'), v_subject, v_round::text,
    p->>'stage', p->>'verdict', v_approval_hash, v_content_hash, p->>'person', coalesce(p->>'standsInFor', '-'),
    coalesce(p->>'role', '-'), coalesce(p->>'opinion', ''),
    to_char(v_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    CASE WHEN v_detail ? 'embargo' THEN 'embargo ' || coalesce(v_detail->>'embargo', '-') END), 'UTF8')), 'hex');
  INSERT INTO signatures (id, title, subject, round, stage, verdict, opinion, person, person_name, role, stands_in_for,
    stands_in_for_name, signed_at, revision, content_hash, approval_hash, approval, content, detail, previous_hash,
    hash, sequence, updated_at, created_at)
  VALUES (ROW_ID, coalesce(p->>'title', v_subject), v_subject, v_round,
    p->>'stage', (p->>'verdict')::enum_signatures_verdict, p->>'opinion', p->>'person', p->>'personName', p->>'role',
    p->>'standsInFor', p->>'standsInForName', v_at, p->>'revision', v_content_hash, v_approval_hash, p->>'approval',
    p->>'content', v_detail, v_previous, v_hash, nextval('newsroom_signature_sequence'), v_at, v_at)
  RETURNING id::text INTO v_id;
  RETURN jsonb_build_object('id', v_id, 'round', v_round);
END $$;
REVOKE ALL ON FUNCTION newsroom_sign(jsonb) FROM PUBLIC;

-- At the end of every transaction that entered something into the public record: each entry was signed for.
CREATE OR REPLACE FUNCTION newsroom_check_signed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_approval jsonb := NEW.approval::jsonb;
  v_approval_hash text := encode(sha256(convert_to(NEW.approval, 'UTF8')), 'hex');
BEGIN
  IF NEW.event = 'withdrawn' THEN RETURN NULL; END IF;
  IF NEW.event = 'refreshed' THEN
    IF NEW.content_hash IS DISTINCT FROM (SELECT e.content_hash FROM publications e
      WHERE e.subject = NEW.subject AND e.sequence < NEW.sequence ORDER BY e.sequence DESC LIMIT 1) THEN
      RAISE EXCEPTION 'newsroom: % is not what was released', NEW.subject USING ERRCODE = 'NR004';
    END IF;
    RETURN NULL;
  END IF;
  -- The approval names this very content, and companions that are public in the form that was approved.
  IF v_approval->>'contentHash' IS DISTINCT FROM NEW.content_hash OR v_approval->>'subject' IS DISTINCT FROM NEW.subject
    OR EXISTS (SELECT FROM jsonb_each_text(v_approval->'companions') c WHERE c.value <> 'absent' AND NOT EXISTS (
      SELECT FROM publications e WHERE e.subject = c.key AND e.content_hash = c.value)) THEN
    RAISE EXCEPTION 'newsroom: % is not what was approved', NEW.subject USING ERRCODE = 'NR004';
  END IF;
  IF newsroom_embargo(NEW.subject) > NEW.occurred_at THEN
    RAISE EXCEPTION 'newsroom: % is under embargo', NEW.subject USING ERRCODE = 'NR004', DETAIL = 'embargo';
  END IF;
  IF newsroom_is_signed(NEW.subject, v_approval_hash) THEN RETURN NULL; END IF;
  -- Reference data that was never public goes along with the signed text that names it.
  IF newsroom_review_plan(split_part(NEW.subject, ':', 1)) = newsroom_review_plan('')
    AND EXISTS (SELECT FROM publications e WHERE e.transaction = NEW.transaction AND e.release = NEW.release
      AND e.subject <> NEW.subject AND e.approval::jsonb->'companions'->>NEW.subject = NEW.content_hash) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'newsroom: % lacks signatures', NEW.subject USING ERRCODE = 'NR004';
END $$;
`

/** Deferred to the end of the transaction: companions are entered before or after what names them. */
export const signedConstraint = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = 'newsroom_signed' AND tgrelid = 'publications'::regclass) THEN
    CREATE CONSTRAINT TRIGGER newsroom_signed AFTER INSERT ON publications
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION newsroom_check_signed();
  END IF;
END $$;
`
