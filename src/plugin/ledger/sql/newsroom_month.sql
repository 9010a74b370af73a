-- Thirty days of the archive, numbered: what is newest is looked for in one after another.
CREATE OR REPLACE FUNCTION newsroom_month(sort_at timestamptz) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT floor(extract(epoch FROM sort_at) / 2592000)::integer
$$;
