-- Returns the files of all pictures that a page shows, in lists and inside texts, at any size: a withdrawal looks up
-- by index whether another page shows a picture.
CREATE OR REPLACE FUNCTION newsroom_shown_files(p_snapshot jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
  SELECT ARRAY(SELECT DISTINCT found[1] FROM regexp_matches(p_snapshot::text, '/media/([A-Za-z0-9._%-]+)', 'g') AS found)
$$;
