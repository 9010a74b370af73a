-- Requires that a deputy signs for somebody who is absent today, named them, has signed and released nothing today,
-- and holds a role that the stage and the deputy's roles allow.
CREATE OR REPLACE FUNCTION newsroom_demand_deputy(p jsonb, p_stand_ins jsonb) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  v_stands boolean := false;
BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'absent_from') THEN
    EXECUTE 'SELECT EXISTS (SELECT FROM users u JOIN users d ON d.id::text = $2 WHERE u.id::text = $1 AND u.id <> d.id
      AND NOT coalesce(u.is_deactivated, false) AND NOT coalesce(d.is_deactivated, false)
      AND newsroom_day(now()) BETWEEN (u.absent_from AT TIME ZONE ''UTC'')::date AND (u.absent_until AT TIME ZONE ''UTC'')::date
      AND EXISTS (SELECT FROM users_rels l WHERE l.parent_id = u.id AND l.path = ''deputies'' AND l.users_id = d.id)
      AND EXISTS (SELECT FROM users_roles r WHERE r.parent_id = u.id AND r.value::text = $3)
      AND EXISTS (SELECT FROM users_roles r WHERE r.parent_id = d.id AND $4 ? r.value::text))'
      INTO v_stands USING p->>'standsInFor', p->>'person', p->>'role', p_stand_ins->(p->>'role');
  END IF;
  IF NOT v_stands THEN
    RAISE EXCEPTION 'newsroom: no deputy of whoever is away today' USING ERRCODE = 'NR005', DETAIL = 'deputy';
  END IF;
  IF EXISTS (SELECT FROM newsroom_acts_today() a WHERE a.person = p->>'standsInFor' AND NOT a.by_deputy) THEN
    RAISE EXCEPTION 'newsroom: whoever signs or releases today is not absent' USING ERRCODE = 'NR005', DETAIL = 'acted';
  END IF;
END $$;
