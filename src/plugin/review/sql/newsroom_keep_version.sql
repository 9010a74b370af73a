-- Keeps what a version tells of authorship: who began the text, the account of a profile, the version's document and
-- its time.
CREATE OR REPLACE FUNCTION newsroom_keep_version() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  v_old jsonb := to_jsonb(OLD);
  v_new jsonb := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(NEW) END;
  v_stays boolean := true;
BEGIN
  IF v_old->>'version_account_id' IS NOT NULL
    AND v_old->'version_account_id' IS DISTINCT FROM v_new->'version_account_id' THEN
    RAISE EXCEPTION 'newsroom: whose profile it was is kept' USING ERRCODE = 'NR001';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NEW.parent_id IS DISTINCT FROM OLD.parent_id THEN
    EXECUTE format('SELECT EXISTS (SELECT FROM %I d WHERE d.id = $1)', TG_ARGV[0]) INTO v_stays USING OLD.parent_id;
  ELSE
    v_stays := false;
  END IF;
  -- A round begins with the version that readers were given: nobody moves it on, but a withdrawal notes when it was.
  IF v_stays OR (NEW.updated_at IS DISTINCT FROM OLD.updated_at
    AND (NEW.updated_at < OLD.updated_at OR (EXISTS (SELECT FROM publications e WHERE e.revision = OLD.id::text)
      AND NOT newsroom_recorded_now(TG_ARGV[0] || ':' || OLD.parent_id::text)))) OR (v_old->>'version_created_by' <> ''
    AND v_old->'version_created_by' IS DISTINCT FROM v_new->'version_created_by') THEN
    RAISE EXCEPTION 'newsroom: what a version of % says of its origin is kept', TG_ARGV[0] USING ERRCODE = 'NR001';
  END IF;
  RETURN NEW;
END $$;
