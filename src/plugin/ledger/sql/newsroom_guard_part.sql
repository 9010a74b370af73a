-- Guards the rows of a document's lists as newsroom_guard_document guards the document. TG_ARGV: the collection, its
-- table, and the list in between, if any. A row that is moved changes two documents: the one it leaves and the one it
-- joins.
CREATE OR REPLACE FUNCTION newsroom_guard_part() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  v_row jsonb;
  v_parent text;
  v_status text;
BEGIN
  FOREACH v_row IN ARRAY array_remove(ARRAY[
    CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END], NULL)
  LOOP
    v_parent := coalesce(v_row->>'_parent_id', v_row->>'parent_id');
    IF TG_ARGV[2] <> '' THEN
      EXECUTE format('SELECT _parent_id::text FROM %I WHERE id::text = $1', TG_ARGV[2]) INTO v_parent USING v_parent;
    END IF;
    EXECUTE format('SELECT _status::text FROM %I WHERE id::text = $1', TG_ARGV[1]) INTO v_status USING v_parent;
    IF v_status = 'published' AND NOT newsroom_recorded_now(TG_ARGV[0] || ':' || v_parent) THEN
      RAISE EXCEPTION 'newsroom: % changes what is public without a release', TG_ARGV[0] USING ERRCODE = 'NR001';
    END IF;
  END LOOP;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
