/*
 * What tells who wrote a text is never taken back, in the database's own words: who began it, its versions, whom they
 * credit, and every account that a profile was linked to. `newsroom_authors` reads all of it.
 */
export const authorGuards = `
-- Whether a reporter's profile tells of an author: it was linked to an account, or a version of a text credits it.
CREATE OR REPLACE FUNCTION newsroom_names_author(p_profile text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_table text;
  v_found boolean := false;
BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('_reporters_v') AND attname = 'version_account_id') THEN
    EXECUTE 'SELECT EXISTS (SELECT FROM _reporters_v v WHERE v.parent_id::text = $1 AND v.version_account_id IS NOT NULL)'
      INTO v_found USING p_profile;
  END IF;
  FOR v_table IN SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'reporters_id'
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname LIKE '\\_%\\_v\\_rels' LOOP
    EXIT WHEN v_found;
    EXECUTE format('SELECT EXISTS (SELECT FROM %I l WHERE l.reporters_id::text = $1)', v_table) INTO v_found USING p_profile;
  END LOOP;
  RETURN v_found;
END $$;

CREATE OR REPLACE FUNCTION newsroom_keep_profile() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF to_jsonb(OLD)->>'account_id' IS NOT NULL OR newsroom_names_author(OLD.id::text) THEN
    RAISE EXCEPTION 'newsroom: a profile that tells who wrote a text is kept' USING ERRCODE = 'NR001';
  END IF;
  RETURN OLD;
END $$;

CREATE OR REPLACE FUNCTION newsroom_keep_creator() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF OLD.created_by <> '' AND NEW.created_by IS DISTINCT FROM OLD.created_by THEN
    RAISE EXCEPTION 'newsroom: who began % is kept', TG_TABLE_NAME USING ERRCODE = 'NR001';
  END IF;
  RETURN NEW;
END $$;

-- A version says who began the text, which account a profile has, whose version it is and since when: once.
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

-- At the end of the transaction: versions, and whom they credit, go with their document and never without it.
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
`
