-- Enters a signature; nothing else writes the table. The app may call it, but not write the table.
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
  IF (p->>'verdict' IN ('return', 'urgent') OR p->>'stage' = {{embargo_stage}}) AND coalesce(p->>'opinion', '') = '' THEN
    RAISE EXCEPTION 'newsroom: a reason is needed' USING ERRCODE = 'NR005', DETAIL = 'opinion';
  END IF;
  IF p->>'standsInFor' IS NOT NULL THEN PERFORM newsroom_demand_deputy(p, v_plan->'standIns'); END IF;
  IF p->>'verdict' IN ('pass', 'urgent') THEN
    PERFORM newsroom_demand_own_hand(p->>'person');
    IF NOT (v_plan->>'mayAuthorsSign')::boolean AND v_people && newsroom_authors(v_subject) THEN
      RAISE EXCEPTION 'newsroom: an author signs nothing of their own' USING ERRCODE = 'NR005', DETAIL = 'author';
    END IF;
  END IF;
  IF p->>'verdict' = 'pass' AND p->>'stage' <> {{embargo_stage}} THEN
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
      AND v_stage->'apartFrom' ? s.stage AND NOT s.stage = ANY (newsroom_skipped_stages(v_subject, v_round))) THEN
      RAISE EXCEPTION 'newsroom: signed another stage' USING ERRCODE = 'NR005', DETAIL = 'apart';
    END IF;
    IF p->>'standsInFor' IS NOT NULL AND NOT v_stage->'roles' ? (p->>'role') THEN
      RAISE EXCEPTION 'newsroom: no role of this stage' USING ERRCODE = 'NR005', DETAIL = 'deputy';
    END IF;
  END IF;
  -- Fixed by a signature that holds on one content alone, and by whoever shortens it afterwards.
  IF p ? 'embargoUntil' AND p->>'verdict' = 'pass'
    AND (p->>'stage' = {{embargo_stage}} OR (v_stage->>'isBinding')::boolean) THEN
    v_detail := coalesce(v_detail, '{}') || jsonb_build_object('embargo', p->'embargoUntil');
  END IF;
  SELECT s.hash INTO v_previous FROM signatures s WHERE s.subject = v_subject ORDER BY s.sequence DESC LIMIT 1;
  v_hash := encode(sha256(convert_to(concat_ws(E'\n', coalesce(v_previous, '-'), v_subject, v_round::text,
    p->>'stage', p->>'verdict', v_approval_hash, v_content_hash, p->>'person', coalesce(p->>'standsInFor', '-'),
    coalesce(p->>'role', '-'), coalesce(p->>'opinion', ''),
    to_char(v_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    CASE WHEN v_detail ? 'embargo' THEN 'embargo ' || coalesce(v_detail->>'embargo', '-') END), 'UTF8')), 'hex');
  INSERT INTO signatures (id, title, subject, round, stage, verdict, opinion, person, person_name, role, stands_in_for,
    stands_in_for_name, signed_at, revision, content_hash, approval_hash, approval, content, detail, previous_hash,
    hash, sequence, updated_at, created_at)
  VALUES ({{row_id}}, coalesce(p->>'title', v_subject), v_subject, v_round,
    p->>'stage', (p->>'verdict')::enum_signatures_verdict, p->>'opinion', p->>'person', p->>'personName', p->>'role',
    p->>'standsInFor', p->>'standsInForName', v_at, p->>'revision', v_content_hash, v_approval_hash, p->>'approval',
    p->>'content', v_detail, v_previous, v_hash, nextval('newsroom_signature_sequence'), v_at, v_at)
  RETURNING id::text INTO v_id;
  RETURN jsonb_build_object('id', v_id, 'round', v_round);
END $$;
REVOKE ALL ON FUNCTION newsroom_sign(jsonb) FROM PUBLIC;
