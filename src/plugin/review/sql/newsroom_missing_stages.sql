-- Returns the stages of a round that nobody has passed, in order. Binding stages count on exactly this content;
-- signatures of authors, and of deputies for authors, do not count.
CREATE OR REPLACE FUNCTION newsroom_missing_stages(p_subject text, p_round integer, p_approval_hash text) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_plan jsonb := newsroom_review_plan(split_part(p_subject, ':', 1));
  v_authors text[] := CASE WHEN (v_plan->>'mayAuthorsSign')::boolean THEN '{}' ELSE newsroom_authors(p_subject) END;
  v_skipped text[] := newsroom_skipped_stages(p_subject, p_round);
  v_stage jsonb;
  v_reached numeric := 0;
  v_found numeric;
  v_missing text[] := '{}';
BEGIN
  FOR v_stage IN SELECT * FROM jsonb_array_elements(v_plan->'stages') LOOP
    CONTINUE WHEN (v_stage->>'isOptional')::boolean OR v_stage->>'key' = ANY (v_skipped);
    SELECT max(s.sequence) INTO v_found FROM signatures s
      WHERE s.subject = p_subject AND s.round = p_round AND s.stage = v_stage->>'key' AND s.verdict = 'pass'
        AND NOT ARRAY[s.person, s.stands_in_for]::text[] && v_authors
        AND (NOT (v_stage->>'isBinding')::boolean OR (s.approval_hash = p_approval_hash AND s.sequence > v_reached));
    IF v_found IS NULL THEN v_missing := v_missing || (v_stage->>'key');
    ELSIF v_missing = '{}' THEN v_reached := v_found; END IF;
  END LOOP;
  RETURN v_missing;
END $$;
