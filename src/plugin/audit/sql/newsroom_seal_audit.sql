-- Chains every committed entry that has no seal yet, in one go, one caller at a time; returns how many.
CREATE OR REPLACE FUNCTION newsroom_seal_audit() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_at timestamptz(3);
  v_position bigint;
  v_previous text;
  v_hash text;
  v_entry record;
  v_count integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('newsroom:audit-seal', 0));
  v_at := clock_timestamp();
  SELECT s.position, s.hash INTO v_position, v_previous FROM newsroom_audit_seals s ORDER BY s.position DESC LIMIT 1;
  v_position := coalesce(v_position, 0);
  v_previous := coalesce(v_previous, '-');
  FOR v_entry IN
    WITH taken AS (DELETE FROM newsroom_audit_queue q USING audit_entries e
      WHERE e.id = q.entry::{{id_type}} RETURNING q.number, e.*)
    SELECT * FROM taken ORDER BY number
  LOOP
    v_position := v_position + 1;
    v_hash := encode(sha256(convert_to(concat_ws(E'\n', v_previous, v_position::text, newsroom_measured(v_entry.id::text),
      newsroom_measured(v_entry.action), newsroom_measured(v_entry.subject), newsroom_measured(v_entry.title),
      newsroom_measured(v_entry.revision), newsroom_measured(v_entry.actor), newsroom_measured(v_entry.actor_name),
      newsroom_measured(v_entry.gesture), newsroom_measured(v_entry.detail::text),
      to_char(v_entry.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      to_char(v_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), 'UTF8')), 'hex');
    INSERT INTO newsroom_audit_seals (position, entry, previous_hash, hash, sealed_at)
      VALUES (v_position, v_entry.id::text, v_previous, v_hash, v_at);
    v_previous := v_hash;
    v_count := v_count + 1;
  END LOOP;
  RETURN v_count;
END $$;
REVOKE ALL ON FUNCTION newsroom_seal_audit() FROM PUBLIC;
