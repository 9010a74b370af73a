-- Returns the stages that a round leaves out since a chief editor declared the text urgent; an author's declaration does
-- not count.
CREATE OR REPLACE FUNCTION newsroom_skipped_stages(p_subject text, p_round integer) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_plan jsonb := newsroom_review_plan(split_part(p_subject, ':', 1));
  v_authors text[] := CASE WHEN (v_plan->>'mayAuthorsSign')::boolean THEN '{}' ELSE newsroom_authors(p_subject) END;
BEGIN
  IF NOT EXISTS (SELECT FROM signatures s
    WHERE s.subject = p_subject AND s.round = p_round AND s.verdict = 'urgent'
      AND NOT ARRAY[s.person, s.stands_in_for]::text[] && v_authors) THEN RETURN '{}'; END IF;
  RETURN ARRAY(SELECT stage->>'key' FROM jsonb_array_elements(v_plan->'stages') AS stage
    WHERE (stage->>'isSkippedWhenUrgent')::boolean);
END $$;
