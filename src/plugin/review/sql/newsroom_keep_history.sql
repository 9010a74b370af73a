-- Checks at the end of the transaction that versions, and whom they credit, were deleted only together with their
-- document.
CREATE OR REPLACE FUNCTION newsroom_keep_history() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  v_stays boolean;
  v_again boolean := false;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %I d WHERE d.id = $1)', TG_ARGV[0]) INTO v_stays USING OLD.parent_id;
  IF v_stays AND TG_ARGV[1] = 'credits' THEN
    IF to_jsonb(OLD)->>'reporters_id' IS NULL THEN RETURN NULL; END IF;
    EXECUTE format('SELECT EXISTS (SELECT FROM %I l WHERE l.parent_id = $1 AND l.reporters_id = $2)', TG_TABLE_NAME)
      INTO v_again USING OLD.parent_id, OLD.reporters_id;
  END IF;
  IF v_stays AND NOT v_again THEN
    RAISE EXCEPTION 'newsroom: versions of % are kept', TG_ARGV[0] USING ERRCODE = 'NR001';
  END IF;
  RETURN NULL;
END $$;
