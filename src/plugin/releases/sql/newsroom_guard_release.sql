-- Lets a scheduled release be carried out, fail or be cancelled, once; its content never changes.
CREATE OR REPLACE FUNCTION newsroom_guard_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'scheduled' OR NEW.status = 'scheduled'
    OR to_jsonb(NEW) - ARRAY['status', 'released_at', 'problems', 'completeness', 'updated_at']
      <> to_jsonb(OLD) - ARRAY['status', 'released_at', 'problems', 'completeness', 'updated_at'] THEN
    RAISE EXCEPTION 'newsroom: a release that is settled never changes' USING ERRCODE = 'NR001';
  END IF;
  RETURN NEW;
END $$;
