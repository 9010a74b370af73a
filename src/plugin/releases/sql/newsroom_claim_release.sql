-- The next scheduled release that is due and that nobody else is carrying out: oldest first, by the database's clock.
-- The app may not lock rows of the log, which it may not change; so this function of the owner's does, and the lock
-- lasts as long as the caller's transaction.
CREATE OR REPLACE FUNCTION newsroom_claim_release(p_leave text[]) RETURNS text
LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT r.id::text FROM releases r
  WHERE r.status = 'scheduled' AND r.scheduled_for <= now() AND NOT (r.id::text = ANY (p_leave))
  ORDER BY r.scheduled_for, r.id FOR UPDATE SKIP LOCKED LIMIT 1
$$;
REVOKE ALL ON FUNCTION newsroom_claim_release(text[]) FROM PUBLIC;
