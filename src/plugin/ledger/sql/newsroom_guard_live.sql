-- Lets readers' rows change only in the transaction that enters their document into the record, and never be deleted.
-- Search words and the place in lists may be worked out again at any time, by the owner.
CREATE OR REPLACE FUNCTION newsroom_guard_live() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  v_same live_documents;
BEGIN
  IF TG_OP IN ('DELETE', 'TRUNCATE') THEN
    RAISE EXCEPTION 'newsroom: a released path always answers' USING ERRCODE = 'NR001';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.state = 'live' THEN
    v_same := NEW;
    v_same.search_tokens := OLD.search_tokens;
    v_same.search_text := OLD.search_text;
    v_same.search_names := OLD.search_names;
    v_same.search_version := OLD.search_version;
    v_same.sort_at := OLD.sort_at;
    IF v_same IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  END IF;
  IF NOT newsroom_recorded_now(NEW.key) THEN
    RAISE EXCEPTION 'newsroom: live_documents is written by releases alone' USING ERRCODE = 'NR001';
  END IF;
  RETURN NEW;
END $$;
