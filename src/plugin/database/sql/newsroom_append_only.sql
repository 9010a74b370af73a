-- Refuses whatever it is a trigger of: rows of the table are added and never changed.
CREATE OR REPLACE FUNCTION newsroom_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'newsroom: % is append-only', TG_TABLE_NAME USING ERRCODE = 'NR001';
END $$;
