-- Refuses to write a row that is public or would be, except in a transaction that has entered it into the record. A row
-- that ever was public is never deleted, nor given another id.
CREATE OR REPLACE FUNCTION newsroom_guard_document() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF (TG_OP = 'UPDATE' AND OLD._status = 'published' AND NOT newsroom_recorded_now(TG_ARGV[0] || ':' || OLD.id::text))
    OR (TG_OP = 'DELETE' AND newsroom_was_public(TG_ARGV[0] || ':' || OLD.id::text))
    OR (TG_OP = 'UPDATE' AND NEW.id <> OLD.id AND newsroom_was_public(TG_ARGV[0] || ':' || OLD.id::text))
    OR (TG_OP <> 'DELETE' AND NEW._status = 'published'
      AND NOT newsroom_published_now(TG_ARGV[0] || ':' || NEW.id::text)) THEN
    RAISE EXCEPTION 'newsroom: % changes what is public without a release', TG_ARGV[0] USING ERRCODE = 'NR001';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
