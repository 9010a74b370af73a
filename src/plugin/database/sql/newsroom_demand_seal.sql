-- Refuses to go on unless the app has proven this transaction; the functions that write the record call it first.
CREATE OR REPLACE FUNCTION newsroom_demand_seal() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT newsroom_is_sealed() THEN
    RAISE EXCEPTION 'newsroom: the record is written by the newsroom itself' USING ERRCODE = 'NR006',
      HINT = 'The secret of the app is not the one that the record was installed with.';
  END IF;
END $$;
