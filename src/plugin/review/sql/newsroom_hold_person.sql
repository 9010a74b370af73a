-- Serialises a person's own acts and those of their deputies, so that neither misses the other's.
CREATE OR REPLACE FUNCTION newsroom_hold_person(p_person text, p_by_deputy boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_key bigint := hashtextextended('newsroom:person:' || p_person, 0);
BEGIN
  IF p_by_deputy THEN PERFORM pg_advisory_xact_lock(v_key); ELSE PERFORM pg_advisory_xact_lock_shared(v_key); END IF;
END $$;
