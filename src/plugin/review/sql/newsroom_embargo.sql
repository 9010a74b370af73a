-- The embargo that the signatures fix, or the document's own, whichever is later.
CREATE OR REPLACE FUNCTION newsroom_embargo(p_subject text) RETURNS timestamptz
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_table text := replace(split_part(p_subject, ':', 1), '-', '_');
  v_own timestamptz;
BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass(quote_ident(v_table)) AND attname = 'embargo_until') THEN
    EXECUTE format('SELECT d.embargo_until FROM %I d WHERE d.id::text = $1', v_table) INTO v_own
      USING substr(p_subject, strpos(p_subject, ':') + 1);
  END IF;
  RETURN greatest(v_own, newsroom_signed_embargo(p_subject));
END $$;
