-- Keeps a reporter's profile that tells who wrote a text.
CREATE OR REPLACE FUNCTION newsroom_keep_profile() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF to_jsonb(OLD)->>'account_id' IS NOT NULL OR newsroom_names_author(OLD.id::text) THEN
    RAISE EXCEPTION 'newsroom: a profile that tells who wrote a text is kept' USING ERRCODE = 'NR001';
  END IF;
  RETURN OLD;
END $$;
