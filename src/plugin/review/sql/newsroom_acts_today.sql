-- Returns who signed or released something today, and in whose name a deputy signed. Withdrawals do not count, since
-- they are always allowed; a scheduled release counts on the day it was scheduled.
CREATE OR REPLACE FUNCTION newsroom_acts_today() RETURNS TABLE (person text, by_deputy boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT s.person::text, false FROM signatures s WHERE s.created_at > now() - interval '2 days'
    AND s.verdict IN ('pass', 'return', 'urgent') AND newsroom_day(s.signed_at) = newsroom_day(now())
  UNION SELECT s.stands_in_for::text, true FROM signatures s WHERE s.created_at > now() - interval '2 days'
    AND s.stands_in_for IS NOT NULL AND newsroom_day(s.signed_at) = newsroom_day(now())
  UNION SELECT r.released_by::text, false FROM releases r WHERE r.created_at > now() - interval '2 days'
    AND r.act <> 'withdrawal' AND newsroom_day(r.created_at) = newsroom_day(now())
$$;
