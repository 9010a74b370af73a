-- Adds the year to a document's search words, so that the index alone finds the newest matches of common words.
CREATE OR REPLACE FUNCTION newsroom_dated(tokens tsvector, sort_at timestamptz) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN tokens = '' THEN tokens
    ELSE tokens || array_to_tsvector(ARRAY['y:' || extract(year FROM sort_at AT TIME ZONE 'UTC')]) END
$$;
