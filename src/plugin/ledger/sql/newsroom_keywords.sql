-- Returns keywords as an array: an index on jsonb only gives candidates, whose snapshots would all have to be
-- unpacked.
CREATE OR REPLACE FUNCTION newsroom_keywords(snapshot jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(snapshot -> 'keywords') = 'array'
    THEN ARRAY(SELECT jsonb_array_elements_text(snapshot -> 'keywords')) ELSE '{}' END
$$;
