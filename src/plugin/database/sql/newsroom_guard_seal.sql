-- Demands the proof as a trigger, for tables that the app writes without a function.
CREATE OR REPLACE FUNCTION newsroom_guard_seal() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM newsroom_demand_seal();
  RETURN NULL;
END $$;
