-- Computes the time by which lists sort a document. News of the day sorts by release. A document filed later about an
-- earlier day sorts in the last second of that day, a microsecond after the one released before it, and keeps that
-- time. (spreadLateOnes assigns such times to older rows.)
CREATE OR REPLACE FUNCTION newsroom_place(p_first timestamptz, p_day_ends timestamptz, p_known timestamptz)
RETURNS timestamptz LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT CASE
    WHEN p_day_ends IS NULL OR p_first < p_day_ends - interval '1 second' THEN p_first
    WHEN p_known > p_day_ends - interval '1 second' AND p_known < p_day_ends THEN p_known
    ELSE least(p_day_ends, coalesce((SELECT max(l.sort_at) FROM live_documents l
        WHERE l.sort_at >= p_day_ends - interval '1 second' AND l.sort_at < p_day_ends),
      p_day_ends - interval '1 second') + interval '2 microseconds') - interval '1 microsecond' END
$$;
