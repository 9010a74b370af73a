-- Refuses that somebody signs, releases or schedules on a day on which a deputy signed in their name.
CREATE OR REPLACE FUNCTION newsroom_demand_own_hand(p_person text) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM newsroom_acts_today() a WHERE a.person = p_person AND a.by_deputy) THEN
    RAISE EXCEPTION 'newsroom: a deputy signed for % today', p_person USING ERRCODE = 'NR005', DETAIL = 'stoodInFor';
  END IF;
END $$;
