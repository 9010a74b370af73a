-- Which pictures a page shows: in its lists, inside its texts, at any size. With it a withdrawal knows at once whether
-- anybody else shows a picture.
CREATE OR REPLACE FUNCTION newsroom_shown_files(p_snapshot jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
  SELECT ARRAY(SELECT DISTINCT found[1] FROM regexp_matches(p_snapshot::text, '/media/([A-Za-z0-9._%-]+)', 'g') AS found)
$$;
