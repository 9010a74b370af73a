-- Locks and returns the next scheduled release that is due and that no other worker runs: oldest first, by the
-- database's clock. A lock needs the right to update, which the app lacks on the log, so this function runs with the
-- owner's rights. The lock lasts until the caller's transaction ends.
CREATE OR REPLACE FUNCTION newsroom_claim_release(p_leave text[]) RETURNS text
LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT r.id::text FROM releases r
  WHERE r.status = 'scheduled' AND r.scheduled_for <= now() AND NOT (r.id::text = ANY (p_leave))
  ORDER BY r.scheduled_for, r.id FOR UPDATE SKIP LOCKED LIMIT 1
$$;
REVOKE ALL ON FUNCTION newsroom_claim_release(text[]) FROM PUBLIC;
