-- Keeps whoever a deputy signed for today from releasing; a withdrawal is open to everybody at any time.
CREATE OR REPLACE FUNCTION newsroom_guard_own_hand() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.act <> 'withdrawal' THEN
    PERFORM newsroom_hold_person(NEW.released_by, false);
    PERFORM newsroom_demand_own_hand(NEW.released_by);
  END IF;
  RETURN NEW;
END $$;
