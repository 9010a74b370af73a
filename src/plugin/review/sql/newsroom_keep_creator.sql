-- Keeps who began a text: the account is set once.
CREATE OR REPLACE FUNCTION newsroom_keep_creator() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF OLD.created_by <> '' AND NEW.created_by IS DISTINCT FROM OLD.created_by THEN
    RAISE EXCEPTION 'newsroom: who began % is kept', TG_TABLE_NAME USING ERRCODE = 'NR001';
  END IF;
  RETURN NEW;
END $$;
