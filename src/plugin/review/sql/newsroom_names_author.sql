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
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname LIKE '\_%\_v\_rels' LOOP
    EXIT WHEN v_found;
    EXECUTE format('SELECT EXISTS (SELECT FROM %I l WHERE l.reporters_id::text = $1)', v_table) INTO v_found USING p_profile;
  END LOOP;
  RETURN v_found;
END $$;
