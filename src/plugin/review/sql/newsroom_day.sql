-- The day of an instant by the newsroom's clock: of its settings or, until they are saved, of its founding.
CREATE OR REPLACE FUNCTION newsroom_day(p_at timestamptz) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT (p_at AT TIME ZONE coalesce((SELECT s.time_zone FROM site_settings s LIMIT 1), {{time_zone}}))::date
$$;
