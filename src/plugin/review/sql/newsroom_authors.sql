-- Returns the accounts of a document's authors, in any revision since the last public one, that one included: whoever
-- began it, and every account ever linked to a reporter it credits. Neither a return nor a copy changes authors: the
-- first audit entry of a copy names those of the original.
CREATE OR REPLACE FUNCTION newsroom_authors(p_subject text) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_table text := replace(split_part(p_subject, ':', 1), '-', '_');
  v_id text := substr(p_subject, strpos(p_subject, ':') + 1);
  v_since timestamptz;
  v_authors text[];
  v_linked text[] := '{}';
BEGIN
  EXECUTE format('SELECT v.updated_at FROM %I v WHERE v.id::text = $1', '_' || v_table || '_v') INTO v_since
    USING (SELECT e.revision FROM publications e WHERE e.subject = p_subject
      AND e.event IN ('released', 'corrected', 'restored')
      AND e.transaction IS DISTINCT FROM pg_current_xact_id_if_assigned()::text ORDER BY e.sequence DESC LIMIT 1);
  v_since := coalesce(v_since, '-infinity');
  EXECUTE format('SELECT array_agg(d.created_by) || array_agg(v.version_created_by) FROM %I d
    LEFT JOIN %I v ON v.parent_id = d.id AND v.updated_at >= $2 WHERE d.id::text = $1', v_table, '_' || v_table || '_v')
    INTO v_authors USING v_id, v_since;
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass(quote_ident('_' || v_table || '_v_rels'))
    AND attname = 'reporters_id') THEN
    EXECUTE format('SELECT array_agg(r.version_account_id::text) FROM %I d
      JOIN %I v ON v.parent_id = d.id AND v.updated_at >= $2 JOIN %I l ON l.parent_id = v.id
      JOIN _reporters_v r ON r.parent_id = l.reporters_id WHERE d.id::text = $1',
      v_table, '_' || v_table || '_v', '_' || v_table || '_v_rels') INTO v_linked USING v_id, v_since;
  END IF;
  RETURN ARRAY(SELECT author FROM unnest(v_authors || v_linked) author WHERE author <> ''
    UNION SELECT jsonb_array_elements_text(a.detail->'copiedFrom'->'authors') FROM audit_entries a
      WHERE a.subject = p_subject AND a.action = 'create' AND jsonb_typeof(a.detail->'copiedFrom'->'authors') = 'array');
END $$;
