-- Where a document stands in lists. A day's news stands in the order of release. What is filed later about an earlier
-- day stands on that day, in its last second, and there by release as well: a microsecond after the one before it. One
-- that has such a place keeps it. (spreadLateOnes gives a place to those from before there were any.)
CREATE OR REPLACE FUNCTION newsroom_place(p_first timestamptz, p_day_ends timestamptz, p_known timestamptz)
RETURNS timestamptz LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT CASE
    WHEN p_day_ends IS NULL OR p_first < p_day_ends - interval '1 second' THEN p_first
    WHEN p_known > p_day_ends - interval '1 second' AND p_known < p_day_ends THEN p_known
    ELSE least(p_day_ends, coalesce((SELECT max(l.sort_at) FROM live_documents l
        WHERE l.sort_at >= p_day_ends - interval '1 second' AND l.sort_at < p_day_ends),
      p_day_ends - interval '1 second') + interval '2 microseconds') - interval '1 microsecond' END
$$;
