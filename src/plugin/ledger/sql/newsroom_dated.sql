-- Adds the year to the words a document is found by: the index alone then finds the newest of what is common.
CREATE OR REPLACE FUNCTION newsroom_dated(tokens tsvector, sort_at timestamptz) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN tokens = '' THEN tokens
    ELSE tokens || array_to_tsvector(ARRAY['y:' || extract(year FROM sort_at AT TIME ZONE 'UTC')]) END
$$;
