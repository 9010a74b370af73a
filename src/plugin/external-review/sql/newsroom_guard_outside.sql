-- Lets a link end once: whoever holds the app's password opens none again.
CREATE OR REPLACE FUNCTION newsroom_guard_outside() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at THEN
    RAISE EXCEPTION 'newsroom: a link for people outside that has ended stays ended' USING ERRCODE = 'NR001';
  END IF;
  RETURN NEW;
END $$;
